// The shop's own few lines: a cart that forgets, and a search over what is on the page.

const products = [...document.querySelectorAll('.product')];
const cart = new Map();
const dialog = document.querySelector('dialog.cart');
const lines = dialog.querySelector('.lines');
const toast = document.querySelector('.toast');
const euros = new Intl.NumberFormat('en-IE', {style: 'currency', currency: 'EUR'});
let toastTimer;

const nameOf = (product) => product.querySelector('h3').textContent;
const priceOf = (product) => Number(product.dataset.price);

function notify(text) {
  toast.textContent = text;
  toast.classList.add('visible');
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => toast.classList.remove('visible'), 2500);
}

function lineOf(product, count) {
  const line = document.createElement('li');
  const text = document.createElement('span');
  text.textContent = `${count} × ${nameOf(product)}`;
  const price = document.createElement('span');
  price.textContent = euros.format(count * priceOf(product));
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Remove ${nameOf(product)}`);
  remove.addEventListener('click', () => {
    cart.delete(product);
    show();
    dialog.querySelector('form button').focus();
  });
  line.append(text, price, remove);
  return line;
}

function show() {
  const entries = [...cart];
  const count = entries.reduce((sum, [, number]) => sum + number, 0);
  document.querySelector('[data-count]').textContent = count;
  lines.replaceChildren(...entries.map(([product, number]) => lineOf(product, number)));
  dialog.querySelector('.empty').hidden = count > 0;
  dialog.querySelector('.total').hidden = count === 0;
  const total = entries.reduce((sum, [product, number]) => sum + number * priceOf(product), 0);
  dialog.querySelector('[data-total]').textContent = euros.format(total);
}

for (const product of products) {
  const button = product.querySelector('button');
  button.setAttribute('aria-label', `Add to cart: ${nameOf(product)}`);
  button.addEventListener('click', () => {
    cart.set(product, (cart.get(product) ?? 0) + 1);
    show();
    notify(`${nameOf(product)} is in your cart.`);
  });
}

document.querySelector('.cart-button').addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close(); // the backdrop
});

const search = document.querySelector('.search');
search.addEventListener('input', () => {
  const wanted = search.elements.search.value.trim().toLowerCase();
  for (const product of products) product.hidden = !product.textContent.toLowerCase().includes(wanted);
  const found = products.filter((product) => !product.hidden).length;
  document.querySelector('.found').textContent = wanted ? `${found} of ${products.length} match “${wanted}”` : '';
});
search.addEventListener('submit', (event) => {
  event.preventDefault();
  document.querySelector('#plants').focus();
});

show();
