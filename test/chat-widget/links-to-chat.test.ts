import {expect, oneEvent} from '@open-wc/testing';
import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {composer, mount} from '../support/widget.js';
import {waitUntil} from '../support/wait.js';

const NOW = Date.UTC(2026, 5, 8, 8);

/** A link on the page, which never leads away from the tests. */
function link(href: string, content = 'Chat'): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = content;
  document.body.append(made);
  return made;
}
const stay = (event: Event) => event.preventDefault();

describe('a link to the chat', () => {
  let links: HTMLAnchorElement[] = [];
  const newLink = (href: string) => (links.push(link(href)), links.at(-1)!);
  afterEach(() => {
    links.forEach((each) => each.remove());
    links = [];
    removeEventListener('click', stay);
  });

  it('opens it, and leads nowhere else', async () => {
    const element = await mount(NOW);
    const before = location.href;
    const opened = oneEvent(element, 'chat-open');
    newLink('#chat').click();
    await opened;
    expect(element.open).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('names the element, also from within a shadow root', async () => {
    const element = await mount(NOW);
    element.id = 'help';
    const holder = document.createElement('div');
    document.body.append(holder);
    const inner = newLink('#help');
    holder.attachShadow({mode: 'open'}).append(inner);
    inner.click();
    expect(element.open).to.equal(true);
    holder.remove();
  });

  it('is left alone where it leads elsewhere, where the page takes it, and with a key for a new tab', async () => {
    const element = await mount(NOW);
    const taken = newLink('#chat');
    taken.addEventListener('click', stay);
    taken.click();
    addEventListener('click', stay); // after the chat has heard of it
    for (const href of ['#chats', '#', '/#chat', 'https://shop.example/#chat']) newLink(href).click();
    const other = newLink('#chat');
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      other.dispatchEvent(new MouseEvent('click', {[key]: true, bubbles: true, composed: true, cancelable: true}));
    }
    other.target = '_blank';
    other.click();
    expect(element.open).to.equal(false);
  });
});

describe('show() with a text', () => {
  it('puts it into the text field, ready to be sent, and gives way to the next one', async () => {
    const element = await mount(NOW);
    element.show({text: 'About the blue vase: '});
    await waitUntil(() => composer(element)?.value);
    expect(composer(element).value).to.equal('About the blue vase: ');
    element.show({text: 'About the red vase: '});
    expect(composer(element).value).to.equal('About the red vase: ');
    expect(element.thread).to.deep.equal([]);
  });

  it('is no draft until the visitor goes on with it: the next page may begin another one', async () => {
    const nextPage = () => mount(NOW, {storage: 'session', id: 'vases'});
    const begin = async (element: ChatWidget, text: string) => {
      element.show({text});
      await waitUntil(() => composer(element)?.value);
      await element.updateComplete;
      return composer(element).value;
    };
    const first = await nextPage();
    expect(await begin(first, 'The blue vase: ')).to.equal('The blue vase: ');
    first.remove();
    const second = await nextPage();
    expect(await begin(second, 'The red vase: ')).to.equal('The red vase: ');
    composer(second).value += 'how high is it?';
    composer(second).dispatchEvent(new Event('input', {bubbles: true}));
    second.remove();
    const third = await nextPage();
    expect(await begin(third, 'The green vase: ')).to.equal('The red vase: how high is it?');
    third.clear();
    third.remove();
    sessionStorage.clear();
  });

  it('leaves what the visitor has typed', async () => {
    const element = await mount(NOW);
    element.show();
    await waitUntil(() => composer(element));
    composer(element).value = 'Hello, I';
    composer(element).dispatchEvent(new Event('input', {bubbles: true}));
    element.show({text: 'About the blue vase: '});
    await element.updateComplete;
    await element.updateComplete;
    expect(composer(element).value).to.equal('Hello, I');
  });
});
