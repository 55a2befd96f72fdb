import {expect} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {press} from '../support/keys.js';
import {english} from '../support/strings.js';
import {closeTabs, openTab} from '../support/tab.js';
import {waitUntil} from '../support/wait.js';
import {active, at, button, find, HOURS, mount, open, settle, TAKES_ALL} from '../support/widget.js';

const {saveChat: SAVE} = english;
const {click} = HTMLAnchorElement.prototype;

/** What the browser was given to download; it is not bothered with it. */
let files: HTMLAnchorElement[] = [];

const textOf = async ({href}: HTMLAnchorElement) => (await fetch(href)).text();

async function chat(attributes: Record<string, string> = {}): Promise<ChatWidget> {
  const element = await mount(at('18:00'), {'office-hours': HOURS, ...attributes}, {transport: TAKES_ALL});
  await open(element);
  element.send('Do you ship to Belgium?');
  element.receive({text: 'We <b>do</b>.', author: 'Marie'});
  await waitUntil(() => element.thread.some(({delivery}) => delivery === 'sent'));
  await element.updateComplete;
  return element;
}

async function save(element: ChatWidget, name = SAVE): Promise<HTMLAnchorElement> {
  button(element, name).click();
  await element.updateComplete;
  return files.at(-1)!;
}

describe('a conversation that the visitor keeps', () => {
  beforeEach(() => {
    files = [];
    HTMLAnchorElement.prototype.click = function () {
      files.push(this);
    };
  });

  afterEach(() => {
    closeTabs();
    HTMLAnchorElement.prototype.click = click;
  });

  it('is offered as long as there is anything to keep', async () => {
    const element = await mount(at('18:00'), {'welcome-message': 'Hi!'});
    await open(element);
    expect(button(element, SAVE)).to.equal(undefined);
    element.receive({text: 'Hi'});
    await element.updateComplete;
    expect(find(element, '[part=header]').contains(button(element, SAVE)), 'in the header').to.equal(true);
    element.clear();
    await element.updateComplete;
    expect(button(element, SAVE)).to.equal(undefined);
  });

  it('comes as text, with the shop’s heading, its page and the moment above it', async () => {
    const {download, href} = await save(await chat({heading: 'Ask a gardener'}));
    expect(download).to.equal(`${location.hostname}-2026-11-24.txt`);
    const {headers} = await fetch(href);
    expect(headers.get('Content-Type')).to.equal('text/plain;charset=utf-8');
    expect(await textOf(files[0]!)).to.equal(
      [
        `Ask a gardener\n${location.origin}\n24 Nov 2026, 18:00 (CET)`,
        'You · 24 Nov 2026, 18:00\nDo you ship to Belgium?',
        'Marie · 24 Nov 2026, 18:00\nWe <b>do</b>.\n',
      ].join('\n\n'),
    );
  });

  it('names no page that has no address of its own', async () => {
    const element = await openTab('heading="Ask a gardener" open');
    const {location, HTMLAnchorElement} = element.ownerDocument.defaultView as Window & typeof globalThis;
    HTMLAnchorElement.prototype.click = function () {
      files.push(this);
    };
    expect(location.origin).to.equal('null');
    element.receive({text: 'Hi'});
    await waitUntil(() => button(element, SAVE));
    button(element, SAVE).click();
    await waitUntil(() => files.length);
    expect(await textOf(files[0]!)).to.match(/^Ask a gardener\n.*\d:\d\d.*\(.+\)\n\n/);
  });

  it('is told in the visitor’s zone and language, with the day that it is there', async () => {
    const element = await chat({'visitor-timezone': 'Asia/Tokyo', lang: 'de'});
    await waitUntil(() => button(element, 'Unterhaltung als Datei speichern'));
    button(element, 'Unterhaltung als Datei speichern').click();
    await element.updateComplete;
    expect(files[0]!.download).to.contain('2026-11-25');
    expect(await textOf(files[0]!))
      .to.contain('Schreiben Sie uns\n')
      .and.to.contain('Sie · 25.11.2026, 02:00');
  });

  it('has no dot before Arabic digits, where it is a zero', async () => {
    const element = await chat({lang: 'ar-EG'});
    await waitUntil(() => button(element, 'حفظ المحادثة في ملف'));
    const text = await textOf(await save(element, 'حفظ المحادثة في ملف'));
    expect(text)
      .to.match(/^أنتم، \P{L}*٢٤/mu)
      .and.to.match(/^Marie، \P{L}*٢٤/mu);
    expect(text).not.to.contain('·');
  });

  it('begins with the mark by which programs tell its letters', async () => {
    const {href} = await save(await chat());
    const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('is whole each time that it is asked for, and the file before is given back', async () => {
    const element = await chat();
    const first = await save(element);
    element.send('Thanks!');
    const second = await save(element);
    expect(await textOf(second)).to.match(/Thanks!\n$/);
    expect(await textOf(first).catch(() => 'gone')).to.equal('gone');
    element.remove();
    expect(await textOf(second).catch(() => 'gone')).to.equal('gone');
  });

  it('is saved by keyboard, and the focus stays on the button', async () => {
    const element = await chat();
    button(element, SAVE).focus();
    await press('Enter');
    await element.updateComplete;
    expect(files.length).to.equal(1);
    expect(active()).to.equal(button(element, SAVE));
  });

  it('has no fault that axe finds', async () => {
    const element = await chat();
    await settle(element);
    await expect(element).to.be.accessible();
  });
});
