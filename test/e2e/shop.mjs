// What a shop writes: schedules, the snippet, and a page around it.

const NINE_TO_FIVE = [{opens: '09:00', closes: '17:00'}];

/** Monday to Friday, nine to five, in Paris. */
export const PARIS_WEEK = {
  timezone: 'Europe/Paris',
  weekly: {
    monday: NINE_TO_FIVE,
    tuesday: NINE_TO_FIVE,
    wednesday: NINE_TO_FIVE,
    thursday: NINE_TO_FIVE,
    friday: NINE_TO_FIVE,
  },
};

/** Instants in that schedule. */
export const MONDAY_NOON = new Date('2026-03-02T12:00+01:00');
export const MONDAY_EVENING = new Date('2026-03-02T20:00+01:00');
export const FRIDAY_EVENING = new Date('2026-03-06T20:00+01:00');

export const FALLBACK = 'Write to us';

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

function attribute([name, value]) {
  if (value === false) return '';
  if (value === true) return ` ${name}`;
  return ` ${name}="${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}"`;
}

/** `<chat-widget>` as a page holds it. Attributes that are no text are written as JSON; true is one without a value. */
export function widgetTag(attributes = {}) {
  const written = Object.entries(attributes).map(attribute).join('');
  return `<chat-widget${written}><a href="mailto:help@shop.example">${FALLBACK}</a></chat-widget>`;
}

/** A whole page. */
export function shopPage({
  lang = 'en-GB',
  head = '',
  body = '<h1>A shop</h1>',
  scripts = ['/cdn/chat-widget.js'],
  attributes = {'office-hours': PARIS_WEEK},
  widget = widgetTag(attributes),
}) {
  const tags = scripts.map((url) => `<script type="module" src="${url}"></script>`).join('');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A shop</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
${tags}
${widget}
</body>
</html>`;
}
