// Names that mean nothing where they stand, with what was probably meant. Pure; the words around them are said elsewhere.
import {FOREIGN_ATTRIBUTE} from './looks-odd.js';
import {nearestName, type OtherWords} from './nearest-name.js';

/** A name that means nothing, and the one that was probably meant. */
export interface UnknownName {
  readonly typed: string;
  readonly meant: string | undefined;
}

export const PLACEHOLDERS = ['opens', 'closes', 'timezone', 'exception'] as const;

const PLACEHOLDER_WORDS: OtherWords = {
  opens: 'opening opensat opentime back backat return reopens time date when next',
  closes: 'closing closesat closetime',
  timezone: 'tz zone',
  exception: 'holiday holidayname',
};

/** The placeholders of a text that nothing is put in place of, each once, with their braces: "{open}", "{{opens}}". */
export function unknownPlaceholders(text: string): UnknownName[] {
  // Braces around several words are a text in braces.
  const typed = [...new Set(text.match(/\{+\s*[\p{L}\d_.-]+\s*\}+/gu))];
  return typed
    .filter((placeholder) => !PLACEHOLDERS.some((name) => placeholder === `{${name}}`))
    .map((placeholder) => {
      const meant = nearestName(placeholder, PLACEHOLDERS, PLACEHOLDER_WORDS);
      return {typed: placeholder, meant: meant && `{${meant}}`};
    });
}

/** HTML's own, which any element may have; no event's name begins with "line". */
const GLOBAL_ATTRIBUTES =
  /^(accesskey|auto(capitalize|correct|focus)|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|key|lang|nonce|on(?!line)[a-z]+|part|popover|ref|role|slot|spellcheck|style|tabindex|title|translate|virtualkeyboardpolicy|writingsuggestions|xmlns)$/;

/** More that frameworks, builders and extensions of browsers leave behind. */
const LEFTOVERS =
  /^(b|ng|up|fx|js|cz|astro|client|server|wire|livewire|unicorn|sveltekit|bis)[-_]|^js(action|name|model|controller)$/;

const ATTRIBUTE_WORDS: OtherWords = {
  'office-hours': 'hours schedule openinghours businesshours workinghours openingtimes',
  'offline-message': 'offline offlinetext away awaymessage closedmessage',
  'online-message': 'online onlinetext openmessage',
  'welcome-message': 'welcome welcometext greeting message',
  'handoff-message': 'handoff',
  src: 'config configuration configurl href source url',
  heading: 'header headline caption name label',
  placement: 'position side corner align',
  endpoint: 'webhook action api server posturl messagesurl',
  stream: 'answers events sse',
  'ask-email': 'email',
  'reply-time': 'responsetime',
  'status-override': 'status override',
  'status-override-until': 'overrideuntil statusuntil backat',
  'visitor-timezone': 'timezone tz zone',
};

/**
 * Attributes that an element does not know and that nothing else on the page is likely to have put there.
 *
 * @param known those that it knows.
 */
export function unknownAttributes(attributes: readonly string[], known: readonly string[]): UnknownName[] {
  return attributes
    .filter((name) => ![FOREIGN_ATTRIBUTE, GLOBAL_ATTRIBUTES, LEFTOVERS].some((fine) => fine.test(name)))
    .filter((name) => !known.includes(name))
    .map((typed) => ({typed, meant: nearestName(typed, known, ATTRIBUTE_WORDS)}));
}
