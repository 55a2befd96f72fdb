const widget = document.querySelector('chat-widget');
const root = document.documentElement;
const buttons = [...document.querySelectorAll('button[data-brand]')];

function show(brand) {
  const template = document.getElementById(brand);
  const isArabic = template.lang === 'ar';
  root.dataset.brand = widget.className = brand;
  root.dir = isArabic ? 'rtl' : 'ltr';
  widget.lang = isArabic ? 'ar' : '';
  widget.heading = template.dataset.heading;
  widget.replaceChildren(template.content.cloneNode(true));
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.brand === brand));
}

for (const button of buttons) button.addEventListener('click', () => show(button.dataset.brand));

// A link may name one: five-brands.html#volt
show(buttons.some(({dataset}) => dataset.brand === location.hash.slice(1)) ? location.hash.slice(1) : 'fern');
