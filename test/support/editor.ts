// A made-up editor around one of its parts: gives it the model, applies what it asks for, keeps a list of it.
import {ContextProvider} from '@lit/context';
import {type TemplateResult} from 'lit';
import {fixture} from '@open-wc/testing';
import type {Configuration} from '../../src/domain/types.js';
import {editorStrings} from '../../src/i18n/editor/strings.js';
import {editorContext} from '../../src/office-hours-editor/editor-context.js';
import {makeModel, type ModelInput} from '../../src/office-hours-editor/editor-model.js';
import type {OfficeHoursEditor} from '../../src/office-hours-editor/office-hours-editor.js';
import {AnnounceRequest, CommitRequest, EditRequest} from '../../src/office-hours-editor/requests.js';
import {pause, waitUntil} from './wait.js';

/** Monday, 23 November 2026, 14:32 in Paris. */
export const MONDAY_AFTERNOON = Date.UTC(2026, 10, 23, 13, 32);

export interface Stage {
  /** The document as the part's edits have left it. */
  readonly document: Configuration;
  /** What it asked for, in order: descriptions of edits. */
  readonly descriptions: readonly string[];
  readonly announcements: readonly string[];
  readonly commits: number;
  /** Puts another document, or anything else of the model, before the part. */
  set(change: Partial<ModelInput>): void;
}

/** Draws a part of the editor inside a made-up one. */
export async function stage<Part extends HTMLElement>(
  template: TemplateResult,
  initial: Partial<ModelInput> = {},
): Promise<{part: Part; stage: Stage}> {
  const host = document.createElement('div');
  document.body.append(host);
  let input: ModelInput = {
    document: {},
    strings: editorStrings,
    locale: 'en-GB',
    ownTimeZone: 'Europe/Paris',
    now: MONDAY_AFTERNOON,
    isDisabled: false,
    isIncomplete: false,
    loads: 0,
    ...initial,
  };
  let model = makeModel(input);
  const provider = new ContextProvider(host, {context: editorContext, initialValue: model});
  const descriptions: string[] = [];
  const announcements: string[] = [];
  let commits = 0;
  const set = (change: Partial<ModelInput>) => {
    input = {...input, ...change};
    model = makeModel(input, model);
    provider.setValue(model);
  };
  host.addEventListener(EditRequest.type, (event) => {
    descriptions.push(event.description(model));
    set({document: event.edit(input.document)});
  });
  host.addEventListener(CommitRequest.type, () => commits++);
  host.addEventListener(AnnounceRequest.type, ({sentence}) => announcements.push(sentence));
  const part = await fixture<Part>(template, {parentNode: host});
  return {
    part,
    stage: {
      get document() {
        return input.document;
      },
      descriptions,
      announcements,
      get commits() {
        return commits;
      },
      set,
    },
  };
}

/** All elements, through shadow roots. */
export function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Until all of an editor is up to date, the preview's chat with it, and where things are does not change by itself any more. */
export async function drawn(editor: OfficeHoursEditor): Promise<void> {
  const preview = editor.shadowRoot!.querySelector('office-hours-editor-preview')!.shadowRoot!;
  await waitUntil(() => preview.querySelector('chat-widget')?.shadowRoot?.querySelector('textarea'), 'a chat in it');
  let height = 0;
  let before: number;
  do {
    before = height;
    for (const part of elementsIn(editor.shadowRoot!))
      await (part as Element & {updateComplete?: Promise<unknown>}).updateComplete;
    await pause(100);
    height = document.documentElement.scrollHeight;
  } while (height !== before);
}
