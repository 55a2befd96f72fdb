import {expect} from '@open-wc/testing';
import {mailInstead, seenSettings} from '../../../src/domain/editing/preview-chat.js';
import type {ChatSettings} from '../../../src/domain/types.js';

const DEFAULTS = {
  ...{heading: '', placement: 'end', outsideHours: 'show', askEmail: 'offline', replyTime: '', assistant: false},
  privacyUrl: '',
};

describe('what the preview tells the chat', () => {
  it('is each setting, also one that is not there: it may have been before', () => {
    for (const document of [{}, {chat: {}}]) expect(seenSettings(document)).to.deep.equal(DEFAULTS);
  });

  it('is what a visitor sees, and nothing of where messages go', () => {
    const seen = {
      ...({heading: 'Ask a gardener', placement: 'start', outsideHours: 'hide', askEmail: 'never'} as const),
      ...{replyTime: 'In minutes.', assistant: true, privacyUrl: '/privacy'},
    };
    expect(seenSettings({chat: {...seen, endpoint: '/chat', stream: '/answers', storage: 'none'}})).to.deep.equal(seen);
  });

  it('is the first of some words in place of one without a meaning, as in a shop', () => {
    const chat = {placement: 'left', outsideHours: '', askEmail: 'yes', assistant: 'yes'} as unknown as ChatSettings;
    expect(seenSettings({chat})).to.deep.equal(DEFAULTS);
  });

  it('has a mail link where that takes the place of delivery', () => {
    const mail = {address: 'help@shop.example'};
    expect(mailInstead({snippet: {mail}})).to.equal(mail);
    expect(mailInstead({snippet: {delivery: 'mail'}}), 'without an address yet').to.deep.equal({});
    expect(mailInstead({chat: {endpoint: '/chat'}, snippet: {mail}})).to.equal(undefined);
    expect(mailInstead({})).to.equal(undefined);
  });
});
