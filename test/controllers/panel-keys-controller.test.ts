import type {ReactiveElement} from '@lit/reactive-element';
import {expect} from '@open-wc/testing';
import {PanelKeysController} from '../../src/controllers/panel-keys-controller.js';
import {press, type} from '../support/keys.js';

const PANEL = 'position:fixed;inset:auto 0 0 auto;inline-size:300px;block-size:300px;background:#fff';

/** A host with a button and a panel in its shadow root, and a page around it. */
function stage(page: string, css = PANEL) {
  const home = document.createElement('div');
  home.innerHTML = `${page}<div id="host"></div>`;
  document.body.append(home);
  const host = home.querySelector('#host') as ReactiveElement & {open: boolean};
  host.style.display = 'contents';
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = `<button>Chat</button><div id="panel"><button id="other">Close</button><textarea></textarea></div>`;
  const panel = root.querySelector<HTMLElement>('#panel')!;
  panel.style.cssText = css;
  Object.assign(host, {renderRoot: root, open: true, addController: () => {}});
  let dismissed = 0;
  const keys = new PanelKeysController(host, panel, () => dismissed++);
  keys.hostConnected();
  const disconnect = () => keys.hostDisconnected();
  const clean = () => (disconnect(), home.remove());
  return {
    ...{host, root, disconnect, clean},
    at: (id: string) => home.querySelector<HTMLElement>(`#${id}`) ?? root.querySelector<HTMLElement>(`#${id}`)!,
    field: root.querySelector('textarea')!,
    active: () => root.activeElement ?? document.activeElement,
    dismissed: () => dismissed,
  };
}

/** A control behind the panel's middle, and one that is not. */
const covered = (html: string) => `<div style="position:fixed;inset:auto 100px 100px auto">${html}</div>`;
const apart = (html: string) => `<div style="position:fixed;inset:0 auto auto 0">${html}</div>`;
const BUTTON = '<button id="own">A</button>';

describe('keys between page and panel', () => {
  let on: ReturnType<typeof stage>;
  afterEach(() => on.clean());

  it('dismiss it with Escape in the panel and on its button, and not while it is closed', async () => {
    on = stage('');
    on.field.focus();
    await press('Escape');
    on.root.querySelector('button')!.focus();
    await press('Escape');
    expect(on.dismissed()).to.equal(2);
    on.host.open = false;
    await press('Escape');
    expect(on.dismissed()).to.equal(2);
  });

  it('keep an Escape that dismisses it from the page until the key is up, wherever the focus goes meanwhile', async () => {
    on = stage(apart(BUTTON));
    const heard: string[] = [];
    on.field.addEventListener('keydown', () => on.at('own').focus(), {once: true});
    for (const name of ['keydown', 'keyup']) on.at('own').addEventListener(name, (event) => heard.push(event.type));
    on.field.focus();
    await press('Escape');
    expect(on.active()).to.equal(on.at('own'));
    expect([on.dismissed(), ...heard]).to.deep.equal([1]);
    // The next one is the page's.
    await press('Escape');
    expect(heard).to.deep.equal(['keydown', 'keyup']);
  });

  it('dismiss it with Escape where it covers what has the focus', async () => {
    on = stage(covered(BUTTON));
    on.at('own').focus();
    await press('Escape');
    expect(on.dismissed()).to.equal(1);
    expect(document.activeElement).to.equal(on.at('own'));
  });

  it('leave Escape to the page beside the panel', async () => {
    on = stage(apart(BUTTON));
    on.at('own').focus();
    await press('Escape');
    expect(on.dismissed()).to.equal(0);
  });

  it('dismiss it with Escape where it fills the screen and nothing has the focus; not where it floats', async () => {
    on = stage('', 'position:fixed;inset:0;background:#fff');
    await press('Escape');
    expect(on.dismissed()).to.equal(1);
    on.clean();
    on = stage('');
    await press('Escape');
    expect(on.dismissed()).to.equal(0);
  });

  for (const layer of [
    `<dialog open>${BUTTON}</dialog>`,
    `<div role="alertdialog">${BUTTON}</div>`,
    `<ul role="menu"><li role="menuitem" tabindex="-1" id="own">A</li></ul>`,
    '<button id="own" aria-expanded="true">Menu</button>',
  ]) {
    it(`leave Escape to what is open on the page: ${layer}`, async () => {
      on = stage(covered(layer));
      on.at('own').focus();
      await press('Escape');
      expect(on.dismissed()).to.equal(0);
    });
  }

  it('leave Escape to a page that has handled it, also at the document', async () => {
    on = stage(covered(BUTTON));
    const handle = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', handle);
    on.at('own').focus();
    await press('Escape');
    document.removeEventListener('keydown', handle);
    expect(on.dismissed()).to.equal(0);
  });

  it('go with F6 to the text field and back to where the focus was', async () => {
    on = stage(apart(BUTTON));
    on.at('own').focus();
    for (const held of [undefined, 'Shift']) {
      await press('F6', held);
      expect(on.active()).to.equal(on.field);
      await press('F6', held);
      expect(on.active()).to.equal(on.at('own'));
    }
  });

  it('go back with F6 also where the visitor came by a click or Tab, from anywhere in the panel', async () => {
    on = stage(apart(BUTTON));
    on.at('own').focus();
    on.field.focus();
    on.at('other').focus();
    await press('F6');
    expect(on.active()).to.equal(on.at('own'));
  });

  it('go with F6 to the button where nothing on the page had the focus, or it is gone', async () => {
    on = stage(apart(BUTTON));
    on.field.focus();
    await press('F6');
    expect(on.active()).to.equal(on.root.querySelector('button'));
    on.at('own').focus();
    on.field.focus();
    on.at('own').remove();
    await press('F6');
    expect(on.active()).to.equal(on.root.querySelector('button'));
  });

  it('leave F6 to the browser while the panel is closed, and to a page that has handled it', async () => {
    on = stage(apart(BUTTON));
    const prevented: boolean[] = [];
    const listen = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault(); // the browser would take the focus out of the page, and out of all tests after this one
    };
    on.at('own').focus();
    on.host.open = false;
    addEventListener('keydown', listen);
    await press('F6');
    on.host.open = true;
    await press('F6');
    removeEventListener('keydown', listen);
    expect(prevented).to.deep.equal([false, true]);
    on.at('own').focus();
    on.at('own').onkeydown = (event) => event.preventDefault();
    await press('F6');
    expect(on.active()).to.equal(on.at('own'));
  });

  it('keep what is typed in the panel from the page', async () => {
    on = stage('');
    const heard: string[] = [];
    const listen = ({key}: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', listen);
    on.field.focus();
    await type('a/');
    document.removeEventListener('keydown', listen);
    expect([on.field.value, heard]).to.deep.equal(['a/', []]);
  });

  it('hear nothing of the page any more once disconnected', async () => {
    on = stage(covered(BUTTON));
    on.disconnect();
    on.at('own').focus();
    await press('Escape');
    on.field.focus();
    await press('F6');
    expect(on.active(), 'what it hears in the panel still works').to.equal(on.root.querySelector('button'));
    expect(on.dismissed()).to.equal(0);
  });
});
