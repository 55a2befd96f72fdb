// The pictures of docs/how-it-decides.md, drawn by the engine itself: an hour that the picture shows as open is one at which the
// chat says so. `node tools/docs/pictures.mjs` writes them to docs/pictures/, where GitHub shows them; the site has them in its pages.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {availabilityAt, parseOfficeHours} from '../../dist/npm/office-hours.js';
import {Timeline} from '../../dist/npm/domain/availability.js';
import {compileOfficeHours} from '../../dist/npm/domain/compiled-hours.js';
import {replyToMessage} from '../../dist/npm/domain/auto-reply.js';
import {escapeHtml} from './html.mjs';

const HOUR = 3_600_000;
const WIDTH = 320;
const MARGIN = 12;
const BAR = 16;
const STYLE = path.join(import.meta.dirname, 'site/picture.css');

const interval = (opens, closes) => ({opens, closes});
const inParis = (more) => ({timezone: 'Europe/Paris', ...more});
const nineToFive = inParis({weekly: {monday: [interval('09:00', '17:00')]}});
const everyMonday = {monday: [interval('09:00', '17:00')]};
const summer = {from: '2026-07-01', to: '2026-08-31', name: 'Summer', weekly: {monday: [interval('08:00', '13:00')]}};
const closedMonday = {from: '2026-07-13', name: 'Works outing', hours: []};
const fridayNight = {friday: [interval('22:00', '02:00')], saturday: [interval('10:00', '14:00')]};
const everyDay = (closes) => Object.fromEntries(['monday', 'tuesday'].map((day) => [day, [interval('09:00', closes)]]));

/**
 * Each: rows that stand below each other on one scale. A row has what is said of it, the hours, from when to when (with their
 * offset), every how many hours there is a mark, and the zone in which marks are told; `messages` are what is said in a conversation.
 */
const PICTURES = {
  zones: ['Europe/Paris', 'Asia/Tokyo', 'America/New_York'].map((zone) => ({
    title: `On the wall in ${zone.split('/')[1].replace('_', ' ')}`,
    hours: nineToFive,
    ...{from: '2026-11-23T06:00+01:00', to: '2026-11-23T20:00+01:00', every: 2, zone},
  })),
  touching: [
    {
      title: 'Monday 9:00–12:00 and 12:00–17:00: one opening',
      hours: inParis({weekly: {monday: [interval('09:00', '12:00'), interval('12:00', '17:00')]}}),
      ...{from: '2026-11-23T06:00+01:00', to: '2026-11-23T20:00+01:00', every: 2},
    },
  ],
  night: [
    {
      title: 'Friday 22:00–02:00, nothing on Saturday',
      hours: inParis({weekly: {friday: [interval('22:00', '02:00')]}}),
      ...{from: '2026-11-27T18:00+01:00', to: '2026-11-28T06:00+01:00', every: 2},
    },
  ],
  exception: [
    {
      title: 'A usual Friday and Saturday',
      hours: inParis({weekly: fridayNight}),
      ...{from: '2026-12-18T18:00+01:00', to: '2026-12-19T18:00+01:00', every: 4},
    },
    {
      title: 'Saturday the 26th is an exception: closed',
      hours: inParis({weekly: fridayNight, exceptions: [{from: '2026-12-26', name: 'Christmas', hours: []}]}),
      ...{from: '2026-12-25T18:00+01:00', to: '2026-12-26T18:00+01:00', every: 4},
    },
  ],
  order: [
    ['The week says: Monday, 29 June', '2026-06-29'],
    ['The season says: Monday, 6 July', '2026-07-06'],
    ['The exception says: Monday, 13 July', '2026-07-13'],
  ].map(([title, date]) => ({
    title,
    hours: inParis({weekly: everyMonday, seasons: [summer], exceptions: [closedMonday]}),
    ...{from: `${date}T06:00+02:00`, to: `${date}T20:00+02:00`, every: 2},
  })),
  spring: [
    ['02:30–06:00 on a usual Sunday', '02:30', '06:00', '2026-03-22T00:00+01:00', '2026-03-22T08:00+01:00'],
    ['02:30–06:00 on 29 March: begins at 3:30', '02:30', '06:00', '2026-03-29T00:00+01:00', '2026-03-29T09:00+02:00'],
    ['02:30–03:10 on 29 March: empty', '02:30', '03:10', '2026-03-29T00:00+01:00', '2026-03-29T09:00+02:00'],
  ].map(ofSunday),
  autumn: [
    ['00:30–02:30 on a usual Sunday', '00:30', '02:30', '2026-10-18T00:00+02:00', '2026-10-18T06:00+02:00'],
    [
      '00:30–02:30 on 25 October: ends at the first',
      '00:30',
      '02:30',
      '2026-10-25T00:00+02:00',
      '2026-10-25T05:00+01:00',
    ],
  ].map(ofSunday),
  replies: [
    ['Monday (● a visitor, ○ a person of the shop)', '2026-11-23T14:00+01:00', '2026-11-24T00:00+01:00'],
    ['Tuesday', '2026-11-24T08:00+01:00', '2026-11-24T22:00+01:00'],
  ].map(([title, from, to]) => ({
    ...{title, hours: inParis({weekly: everyDay('17:00')}), from, to, every: 2},
    messages: [
      ['2026-11-23T14:30+01:00', 'visitor'],
      ['2026-11-23T16:58+01:00', 'agent'],
      ['2026-11-23T17:02+01:00', 'visitor'],
      ['2026-11-23T19:00+01:00', 'visitor'],
      ['2026-11-23T22:00+01:00', 'visitor'],
      ['2026-11-24T11:00+01:00', 'visitor'],
      ['2026-11-24T14:00+01:00', 'visitor'],
      ['2026-11-24T18:30+01:00', 'visitor'],
    ],
  })),
};

function ofSunday([title, opens, closes, from, to]) {
  return {title, hours: inParis({weekly: {sunday: [interval(opens, closes)]}}), from, to, every: 1};
}

/** The names of all pictures. */
export const pictureNames = Object.keys(PICTURES);

/** Where it is open between two instants. */
function openings(hours, from, to) {
  const {value} = parseOfficeHours(hours);
  const found = [];
  for (let at = from; at < to;) {
    const {status, opensAt, closesAt} = availabilityAt(value, new Date(at));
    const end = Math.min(to, (status === 'open' ? closesAt : opensAt)?.getTime() ?? to);
    if (status === 'open') found.push([at, end]);
    at = end;
  }
  return found;
}

/** What the rules answer to each message of a visitor: "offline", "online", or nothing. */
function repliesTo(hours, messages) {
  const timeline = new Timeline(compileOfficeHours(hours));
  const said = [];
  return messages.map(([moment, role]) => {
    const sentAt = Date.parse(moment);
    said.push({id: moment, role, sentAt});
    if (role !== 'visitor') return '';
    const reply = replyToMessage(
      {
        conversation: {
          id: 'picture',
          has: (id) => said.some((message) => message.id === id),
          findLast: (isWanted) => said.findLast(isWanted),
        },
        texts: {online: 'online', offline: 'offline', handoff: ''},
        assistant: false,
        stretchAt: (instant) => timeline.stretchAt(instant),
      },
      sentAt,
    );
    if (reply) said.push({id: reply.id, role: 'auto', sentAt});
    return reply?.text ?? '';
  });
}

const round = (length) => Math.round(length * 10) / 10;

function rowOf({title, hours, from, to, every, zone = hours.timezone, messages = []}, top) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const x = (instant) => round(MARGIN + ((instant - start) / (end - start)) * (WIDTH - 2 * MARGIN));
  const clock = new Intl.DateTimeFormat('en-GB', {timeZone: zone, hour: 'numeric', hourCycle: 'h23'});
  const bar = top + (messages.length ? 38 : 18);
  const parts = [
    `<text class="title" x="${MARGIN}" y="${top + 10}">${escapeHtml(title)}</text>`,
    `<rect class="closed" x="${MARGIN}" y="${bar}" width="${WIDTH - 2 * MARGIN}" height="${BAR}" rx="3"/>`,
    ...openings(hours, start, end).map(
      ([opens, closes]) =>
        `<rect class="open" x="${x(opens)}" y="${bar}" width="${round(x(closes) - x(opens))}" height="${BAR}" rx="3"/>`,
    ),
  ];
  for (let at = start; at <= end; at += HOUR) {
    const hour = Number(clock.format(at));
    if (hour % every && every > 1) continue;
    parts.push(`<path class="mark" d="M${x(at)} ${bar + BAR}v4"/>`);
    parts.push(`<text class="hour" x="${x(at)}" y="${bar + BAR + 14}">${hour}</text>`);
  }
  const replies = repliesTo(hours, messages);
  messages.forEach(([moment, role], index) => {
    const instant = Date.parse(moment);
    if (instant < start || instant > end) return;
    parts.push(`<circle class="${role}" cx="${x(instant)}" cy="${bar - (role === 'visitor' ? 16 : 6)}" r="3.5"/>`);
    const reply = replies[index];
    if (reply) parts.push(`<text class="reply ${reply}" x="${x(instant)}" y="${bar + 12}">${reply}</text>`);
  });
  return {svg: parts.join('\n'), bottom: bar + BAR + 24};
}

/**
 * @param words what the picture shows, for whoever does not see it.
 * @param style its own style sheet, where it stands by itself.
 */
export function drawPicture(name, words, style = '') {
  let top = 0;
  const rows = PICTURES[name].map((row) => {
    const {svg, bottom} = rowOf(row, top);
    top = bottom + 4;
    return svg;
  });
  return `<svg class="picture" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-label="${escapeHtml(words)}">
${style && `<style>${style}</style>\n`}${rows.join('\n')}
</svg>
`;
}

/** The file of a picture, as it stands in docs/pictures/. */
export const pictureFile = (name) => drawPicture(name, wordsOf(name), readFileSync(STYLE, 'utf8'));

function wordsOf(name) {
  const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/how-it-decides.md'), 'utf8');
  return new RegExp(`!\\[([^\\]]*)\\]\\(pictures/${name}\\.svg\\)`).exec(page)[1];
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
  mkdirSync(folder, {recursive: true});
  for (const name of pictureNames) writeFileSync(path.join(folder, `${name}.svg`), pictureFile(name));
}
