import {expect} from '@open-wc/testing';
import {KeptConversation} from '../../src/conversation/kept-conversation.js';
import {waitUntil} from '../support/wait.js';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const START = 'office-hours-chat:shop:';
const place = (i: number) => (NOW + i).toString(36).padStart(9, '0');

function converse(): KeptConversation {
  const target = Object.assign(document.createElement('div'), {storage: 'local', id: 'shop', keepDays: 90});
  return new KeptConversation({
    target,
    name: 'office-hours-chat:shop',
    situation: () => ({texts: {online: '', offline: '', handoff: ''}, assistant: false, stretchAt: () => undefined}),
    word: (text) => (typeof text === 'string' ? text : ''),
    now: () => NOW,
    onChange: () => {},
    delivers: () => true,
  });
}

describe('a conversation that version 1 has kept', () => {
  afterEach(() => localStorage.clear());

  it('goes on: messages, what is on its way and from where, what was seen, the address, who answers', async () => {
    const page = 'https://shop.example/basket';
    const contact = {email: 'marie@shop.example', name: 'Marie'};
    const keep = (key: string, value: string) => localStorage.setItem(START + key, value);
    const say = (i: number, id: string, message: object) =>
      keep(`c1:${place(i)}.${id}`, JSON.stringify({sentAt: NOW + i, ...message}));
    keep('', JSON.stringify({version: 1, id: 'c1', contact, handledBy: 'people', handoffs: ['h1'], hasBegun: true}));
    say(0, 'm0', {role: 'visitor', text: 'Taken', delivery: 'sent'});
    say(1, 'c1/offline/7', {role: 'auto', text: 'We are away.'});
    say(2, 'm2', {role: 'visitor', text: 'Refused', delivery: 'failed'});
    say(3, 'm3', {role: 'visitor', text: 'On its way', delivery: 'sending'});
    keep(`>c1:${place(3)}.m3`, page);
    say(4, 'a4', {role: 'agent', text: 'Hi', author: 'Paul'});
    say(5, 'a5', {role: 'assistant', text: 'Beep'});
    keep(`c1:${place(6)}.broken`, '{');
    keep('seen', place(4));
    keep('draft', 'Half a sen');
    const store = converse();
    await waitUntil(() => store.length === 6);
    for (const each of [store, converse()]) {
      expect(each.messages.map(({role, text, delivery}) => [role, text, delivery])).to.deep.equal([
        ['visitor', 'Taken', 'sent'],
        ['auto', 'We are away.', undefined],
        ['visitor', 'Refused', 'failed'],
        ['visitor', 'On its way', 'sending'],
        ['agent', 'Hi', undefined],
        ['assistant', 'Beep', undefined],
      ]);
      expect([each.id, each.contact, each.unread, each.notes.draft]).to.deep.equal(['c1', contact, 1, 'Half a sen']);
      expect([each.next()?.id, each.pageOf(each.next()!), each.at(4)!.author]).to.deep.equal(['m3', page, 'Paul']);
      expect([each.hasBegun, each.isTrimmed, each.handledBy]).to.deep.equal([true, false, 'people']);
      each.handOff(NOW, 'h1');
      expect(each.length, 'told before').to.equal(6);
    }
    expect(Object.keys(localStorage).filter((key) => /:>|\.m\d$/.test(key))).to.deep.equal([]);
  });
});
