import {expect, html} from '@open-wc/testing';
import '../../../src/office-hours-editor.js';
import type {Configuration} from '../../../src/domain/types.js';
import type {EditorLanguageChoice} from '../../../src/office-hours-editor/languages/language-choice.js';
import type {EditorLanguages} from '../../../src/office-hours-editor/languages/languages-section.js';
import {stage} from '../../support/editor.js';
import {press as pressKey, type as typeKeys} from '../../support/keys.js';

const DOCUMENT: Configuration = {
  languages: ['fr', 'de', 'ar'],
  messages: {
    welcome: 'Bonjour !',
    offline: 'De retour {opens}.',
    translations: {de: {offline: 'Wir sind {opens} wieder da.'}},
  },
  questions: [{ask: 'Où ?', answer: 'Là.'}],
  officeHours: {
    timezone: 'Europe/Paris',
    exceptions: [
      {from: '2026-12-25', name: 'Noël', translations: {de: {name: 'Weihnachten'}}},
      {from: '2027-12-25', name: 'Noël'},
    ],
  },
};

async function section(document: Configuration = DOCUMENT, more: object = {}) {
  const {part, stage: made} = await stage<EditorLanguages>(
    html`<office-hours-editor-languages></office-hours-editor-languages>`,
    {document, ...more},
  );
  const root = part.shadowRoot!;
  const choice = () => root.querySelector<EditorLanguageChoice>('office-hours-editor-language-choice');
  const settled = async () => {
    await part.updateComplete;
    await choice()?.updateComplete;
    await part.updateComplete;
  };
  await settled();
  const press = async (selector: string) => {
    root.querySelector<HTMLElement>(selector)!.click();
    await settled();
  };
  const pressText = async (text: string, within: ParentNode = root) => {
    const buttons = [...within.querySelectorAll('button')];
    buttons.find((button) => [button.ariaLabel, button.textContent.trim()].includes(text))!.click();
    await settled();
  };
  const choose = async (tag: string, typed?: string) => {
    const inside = choice()!.shadowRoot!;
    const select = inside.querySelector('select')!;
    select.value = tag;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await settled();
    if (typed !== undefined) {
      const field = inside.querySelector('input')!;
      field.value = typed;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
    await pressText('Use this language', inside);
  };
  const texts = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({textContent}) => textContent.trim().replace(/\s+/g, ' '));
  const group = (label: string) =>
    [...root.querySelectorAll<HTMLElement>('.text')].find((each) =>
      each.querySelector('.label')!.textContent.trim().startsWith(label),
    )!;
  const field = (label: string, lang: string) =>
    group(label).querySelector<HTMLInputElement>(`:is(input, textarea)[lang="${lang}"]`)!;
  const enter = async (label: string, lang: string, value: string) => {
    field(label, lang).value = value;
    field(label, lang).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled();
  };
  return {part, made, root, choice, settled, press, pressText, choose, texts, group, field, enter};
}

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at!;
};

describe('the languages of the shop', () => {
  it('are no more than a quiet button as long as there is but one', async () => {
    const {root} = await section({messages: {welcome: 'Bonjour !'}});
    expect([...root.querySelectorAll('button')].map(({textContent}) => textContent.trim())).to.deep.equal([
      'Add a language',
    ]);
    expect(root.querySelector('.text')).to.equal(null);
  });

  it('say how much is missing in each', async () => {
    const {texts} = await section();
    expect(texts('.list li')).to.deep.equal([
      'Language of your texts: French',
      'German 4 of 5 missing Next missing', // of its two dates, Christmas has one
      'Arabic 5 of 5 missing Next missing',
    ]);
  });

  it('stand beside each text, each field with the language and the direction of its own', async () => {
    const {texts, group, field} = await section();
    expect(texts('h3')).to.deep.equal(['Messages', 'Common questions', 'Holidays and exceptions']);
    expect(texts('.text > .label')).to.deep.equal([
      'Welcome text',
      'Reply outside hours',
      'Question 1',
      'Question 1, Answer',
      'Name, 25 December 2026 on 2 dates',
    ]);
    const own = group('Reply').querySelector<HTMLElement>('.said')!;
    expect([own.textContent, own.lang, own.dir]).to.deep.equal(['De retour {opens}.', 'fr', 'ltr']);
    expect(field('Reply', 'de').value).to.equal('Wir sind {opens} wieder da.');
    expect(field('Reply', 'ar').dir).to.equal('rtl');
    expect(field('Reply', 'de').labels![0]!.textContent.trim()).to.equal('German');
    expect(field('Reply', 'ar').labels![0]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Arabic missing');
  });

  it('are added from a list of those that the chat speaks, beside the one that the admin reads', async () => {
    const {press, choose, made, choice, root} = await section({messages: {welcome: 'Hello'}});
    await press('.add');
    expect(focused()).to.equal(choice()!.shadowRoot!.querySelector('select'));
    const options = [...choice()!.shadowRoot!.querySelectorAll('option')].map(({text}) => text);
    expect(options[0]).to.equal('Arabic');
    expect(options.at(-1)).to.equal('Another language…');
    expect(options).to.have.length(30);
    await choose('de');
    expect(made.document.languages, 'nobody has said what the texts are in').to.deep.equal(['und', 'de']);
    expect(made.descriptions).to.deep.equal(['Language added: German']);
    expect(focused()).to.equal(root.querySelector('.add'));
  });

  it('may be any other, by its code', async () => {
    const {press, choose, choice, made, settled} = await section();
    await press('.add');
    await choose('', 'not a code');
    const inside = choice()!.shadowRoot!;
    expect(inside.querySelector('.finding')!.textContent).to.equal('This is no code of a language.');
    expect(focused()).to.equal(inside.querySelector('input'));
    await choose('', 'DE');
    expect(inside.querySelector('.finding')!.textContent).to.equal('This is there already: German');
    expect(made.announcements).to.deep.equal(['This is no code of a language.', 'This is there already: German']);
    await choose('', 'es-mx');
    expect(made.document.languages).to.deep.equal(['fr', 'de', 'ar', 'es-MX']);
    await press('.add');
    await choose('');
    const tag = choice()!.shadowRoot!.querySelector('input')!;
    tag.value = 'gsw';
    tag.dispatchEvent(new Event('input', {bubbles: true}));
    tag.focus();
    await pressKey('Enter');
    await settled();
    expect(made.document.languages!.at(-1)).to.equal('gsw');
  });

  it('are left as they are by Escape', async () => {
    const {press, choice, settled, made, root} = await section();
    await press('.add');
    await pressKey('Escape');
    await settled();
    expect(choice()).to.equal(null);
    expect(made.descriptions).to.deep.equal([]);
    expect(focused()).to.equal(root.querySelector('.add'));
  });

  it('are removed with all that is translated, the focus on the next', async () => {
    const {press, made, root} = await section();
    await press('#remove-0');
    expect(JSON.stringify(made.document)).not.to.match(/Weihnachten|wieder da|"de"/);
    expect(made.descriptions).to.deep.equal(['Language removed: German']);
    expect(focused()).to.equal(root.querySelector('#remove-0'));
    await press('#remove-0');
    expect(made.document.languages).to.deep.equal(['fr']);
    expect(focused()).to.equal(root.querySelector('.add'));
  });

  it('are removed with the focus on the one that is being chosen, where none is left', async () => {
    const translated = {languages: ['fr', 'de'], messages: {welcome: 'Bonjour !'}};
    const {press, choice, root} = await section(translated);
    await press('.add');
    root.querySelector<HTMLElement>('#remove-0')!.focus();
    await press('#remove-0');
    expect(focused()).to.equal(choice()!.shadowRoot!.querySelector('select'));
  });

  it('may have another one for the texts as they are written', async () => {
    const {press, choose, made, root, texts} = await section({...DOCUMENT, languages: ['und', 'de']});
    expect(texts('.list li')[0]).to.equal('Language of your texts: not said yet');
    expect(texts('.own .note')[0]).to.equal('Your text');
    await press('#change-own');
    await choose('nl');
    expect(made.document.languages).to.deep.equal(['nl', 'de']);
    expect(made.descriptions).to.deep.equal(['Language of your texts: Dutch']);
    expect(focused()).to.equal(root.querySelector('#change-own'));
  });
});

describe('a translation', () => {
  it('is typed as one step, and is missing no more', async () => {
    const {enter, made, texts} = await section();
    await enter('Welcome', 'de', 'H');
    await enter('Welcome', 'de', 'Hallo!');
    expect(made.document.messages!.translations!['de']!.welcome).to.equal('Hallo!');
    expect(made.descriptions.at(-1)).to.equal('Welcome text (German) changed');
    expect(texts('.list li')[1]).to.match(/^German 3 of 5 missing/);
  });

  it('that is emptied is missing again', async () => {
    const {enter, made, group} = await section();
    await enter('Reply', 'de', '');
    expect(made.document.messages).not.to.have.property('translations');
    expect(group('Reply').querySelectorAll('.badge')).to.have.length(2);
  });

  it('is that of all dates which have one name; where they differ, it says so and offers to use it for all', async () => {
    const {group, field, pressText, made} = await section();
    expect(group('Name').querySelector('.finding')!.textContent).to.equal('Not the same on all of these dates.');
    await pressText('Use for all', group('Name'));
    expect(made.document.officeHours!.exceptions!.map(({translations}) => translations)).to.deep.equal([
      {de: {name: 'Weihnachten'}},
      {de: {name: 'Weihnachten'}},
    ]);
    expect(group('Name').querySelector('.finding')).to.equal(null);
    expect(focused()).to.equal(field('Name', 'de'));
  });

  it('cannot be typed where its dates differ, before one is used for all: none is lost by a letter', async () => {
    const {field, pressText, group, made, settled, root} = await section({
      languages: ['en', 'de'],
      officeHours: {
        exceptions: [
          {from: '2026-12-25', name: 'Christmas', translations: {de: {name: 'Weihnachten'}}},
          {from: '2027-12-25', name: 'Christmas', translations: {de: {name: 'Christfest'}}},
        ],
      },
    });
    const before = made.document;
    const version = () => field('Name', 'de');
    version().focus();
    await typeKeys('x');
    await settled();
    expect(made.document).to.equal(before);
    expect(version().readOnly).to.equal(true);
    const note = root.querySelector(`#${version().getAttribute('aria-describedby')!}`)!;
    expect(note.textContent).to.equal('Not the same on all of these dates.');
    await pressText('Use for all', group('Name'));
    expect(version().readOnly).to.equal(false);
    expect(version().hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is looked at for placeholders as the text itself', async () => {
    const {enter, field, group} = await section();
    await enter('Reply', 'de', 'Zurück {open}.');
    expect(group('Reply').querySelector('.finding')!.textContent).to.match(/^{open} is no placeholder/);
    expect(field('Reply', 'de').getAttribute('aria-describedby')).to.equal('findings-text-1-0');
  });

  it('that is missing next is found from where the focus was, and from the end from the beginning', async () => {
    const {pressText, field} = await section();
    const visited = [];
    for (let i = 0; i < 5; i++) {
      await pressText('Next missing: German');
      visited.push(focused());
    }
    expect(visited).to.deep.equal(
      ['Welcome', 'Question 1', 'Question 1, Answer', 'Name', 'Welcome'].map((label) => field(label, 'de')),
    );
  });

  it('is found beyond those that are shown at once', async () => {
    const exceptions = Array.from({length: 90}, (_, i) => ({
      from: `2027-01-0${(i % 9) + 1}`,
      name: `Day ${i}`,
      ...(i < 80 && {translations: {de: {name: 'Tag'}}}),
    }));
    const {pressText, texts, root} = await section({languages: ['en', 'de'], officeHours: {exceptions}});
    expect(root.querySelectorAll('.text')).to.have.length(60);
    expect(texts('.card > button')).to.deep.equal(['Show 30 more']);
    await pressText('Next missing: German');
    expect((focused() as HTMLInputElement).value).to.equal('');
    expect(focused().localName).to.equal('input');
  });

  it('has the focus where it is the first of more that are shown', async () => {
    const exceptions = Array.from({length: 130}, (_, i) => ({from: '2027-01-01', name: `Day ${i}`}));
    const {press, root} = await section({languages: ['en', 'de'], officeHours: {exceptions}});
    const more = '.card > button.quiet';
    await press(more);
    expect(focused()).to.equal(root.querySelector('#text-60-0'));
    await press(more);
    expect(root.querySelector(more)).to.equal(null);
    expect(focused()).to.equal(root.querySelector('#text-120-0'));
  });

  it('can be found by the path of a mistake', async () => {
    const {part, field} = await section();
    await part.reveal('$.messages.translations.de.offline');
    expect(field('Reply', 'de').dataset['path']).to.equal('$.messages.translations.de.offline');
  });
});

describe('the languages and translations', () => {
  it('cannot be changed while the editor is disabled', async () => {
    const {root} = await section(DOCUMENT, {isDisabled: true});
    const usable = [...root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button, input, textarea')];
    expect(usable.filter(({disabled}) => !disabled).map(({ariaLabel}) => ariaLabel)).to.deep.equal([
      'Next missing: German',
      'Next missing: Arabic',
    ]);
  });

  it('are accessible, alone, side by side, and while one is chosen', async () => {
    await expect((await section({})).part).to.be.accessible();
    const {part, press, choose} = await section();
    await expect(part).to.be.accessible();
    await press('.add');
    await choose('', '?');
    await expect(part).to.be.accessible();
  });
});
