import {expect} from '@open-wc/testing';
import type {Message} from '../../src/domain/message.js';
import {transcriptOf} from '../../src/i18n/transcript.js';
import {english} from '../support/strings.js';

const message = (role: Message['role'], text: string, more: Partial<Message> = {}): Message => ({
  ...{id: text, role, text, sentAt: 0},
  ...more,
});

const write = (messages: readonly Message[], isTrimmed = false) =>
  transcriptOf({
    ...{head: ['Ask a gardener', 'https://shop.example'], messages, isTrimmed, strings: english},
    moment: (instant) => `minute ${instant}`,
    inARow: (...parts) => parts.join(' · '),
  });

describe('a conversation as text', () => {
  it('says who, when and what, with a blank line between messages', () => {
    expect(
      write([
        message('visitor', 'Do you ship\nto Belgium?'),
        message('auto', 'We are back on Monday.', {sentAt: 1}),
        message('agent', 'We do.', {sentAt: 2, author: 'Marie'}),
        message('agent', 'Always.', {sentAt: 3}),
        message('assistant', 'As I said.', {sentAt: 4}),
      ]),
    ).to.equal(
      [
        'Ask a gardener\nhttps://shop.example',
        'You · minute 0\nDo you ship\nto Belgium?',
        'Automatic reply · minute 1\nWe are back on Monday.',
        'Marie · minute 2\nWe do.',
        'Our team · minute 3\nAlways.',
        'Assistant · minute 4\nAs I said.\n',
      ].join('\n\n'),
    );
  });

  it('names nobody for what the conversation itself says', () => {
    expect(write([message('system', 'Our team takes over.')])).to.contain('\n\nminute 0\nOur team takes over.\n');
  });

  it('says of what has not arrived that it has not, and of the rest nothing', () => {
    const text = write(
      (['sending', 'failed', 'sent'] as const).map((delivery) => message('visitor', delivery, {delivery})),
    );
    expect(text.match(/^You.*$/gm)).to.deep.equal([
      'You · minute 0 · Sending…',
      'You · minute 0 · Not sent',
      'You · minute 0',
    ]);
  });

  it('says where older messages were forgotten', () => {
    const forgotten = `\n\n${english.removed}\n\nYou`;
    expect(write([message('visitor', 'Hello')], true)).to.contain(forgotten);
    expect(write([message('visitor', 'Hello')])).not.to.contain(english.removed);
  });
});
