// How a test message fared, in words.
import type {TestableWay} from '../../domain/delivery-settings.js';
import type {EditorStrings} from './strings.js';

/** What is in the way of a request, as the widget's diagnosis finds it out. */
type Obstacle = 'no-address' | 'credentials' | 'mixed-content' | 'policy' | 'cors' | 'preflight' | 'unreachable';

export type TestOutcome =
  | {readonly kind: 'delivered'; readonly way: TestableWay; readonly address: string}
  /** To a form that lets nobody see its answer. */
  | {readonly kind: 'sent-unseen'}
  | {readonly kind: 'refused'; readonly address: string; readonly status: number}
  | {readonly kind: 'redirected' | 'web-page'; readonly address: string}
  | {readonly kind: 'obstacle'; readonly address: string; readonly obstacle: Obstacle; readonly way: TestableWay}
  | {readonly kind: 'no-answer'; readonly address: string; readonly seconds: number}
  | {readonly kind: 'failed'; readonly reason: string}
  | {readonly kind: 'mistakes' | 'not-accepted' | 'offline' | 'cancelled'};

/** A sentence, and lines that somebody puts into a server's settings. */
export interface OutcomePart {
  readonly sentence: string;
  readonly headers?: readonly string[];
}

export interface WordedOutcome {
  readonly isGood: boolean;
  readonly parts: readonly OutcomePart[];
}

const ANSWER_HEADERS = ['Access-Control-Allow-Origin: *'];
const PREFLIGHT_HEADERS = [
  ...ANSWER_HEADERS,
  'Access-Control-Allow-Methods: POST',
  'Access-Control-Allow-Headers: content-type',
];

/**
 * @param typed the address as it is typed: perhaps only a path.
 * @param origin of the page that has tested.
 */
export function wordOutcome(
  outcome: TestOutcome,
  {delivery}: EditorStrings,
  typed: string,
  origin: string,
): WordedOutcome {
  const isGood = outcome.kind === 'delivered' || outcome.kind === 'sent-unseen';
  const parts = partsOf(outcome, delivery.test);
  if (!('address' in outcome)) return {isGood, parts};
  const {address} = outcome;
  const isPath = !/^[a-z][a-z\d+.-]*:|^\/\//i.test(typed.trim());
  const isElsewhere = new URL(address).origin !== origin;
  const from = isPath
    ? delivery.test.testedPath({path: typed.trim(), address})
    : isElsewhere && isGood
      ? delivery.test.testedFrom(origin)
      : undefined;
  return {isGood, parts: from ? [...parts, {sentence: from}] : parts};
}

function partsOf(outcome: TestOutcome, test: EditorStrings['delivery']['test']): readonly OutcomePart[] {
  const one = (sentence: string) => [{sentence}];
  switch (outcome.kind) {
    case 'delivered':
      if (outcome.way === 'chatwoot') return one(test.deliveredToChatwoot);
      return one(outcome.way === 'form' ? test.deliveredToForm : test.delivered(outcome.address));
    case 'sent-unseen':
      return one(test.sentUnseen);
    case 'refused':
      return [{sentence: test.refused(outcome)}, {sentence: test.statuses[statusKey(outcome.status)]}];
    case 'redirected':
      return one(test.redirected(outcome.address));
    case 'web-page':
      return one(test.webPage(outcome.address));
    case 'not-accepted':
      return one(test.notAccepted);
    case 'no-answer':
      return one(test.noAnswer(outcome));
    case 'failed':
      return one(test.failed(outcome.reason));
    case 'obstacle':
      return wordObstacle(outcome, test);
    default:
      return one(test[outcome.kind]);
  }
}

function wordObstacle(
  {obstacle, address, way}: Extract<TestOutcome, {kind: 'obstacle'}>,
  test: EditorStrings['delivery']['test'],
): readonly OutcomePart[] {
  switch (obstacle) {
    case 'cors': {
      const answer = {sentence: test.cors(address), headers: ANSWER_HEADERS};
      // What a form could post as well is not asked about beforehand.
      return way === 'form' ? [answer] : [answer, {sentence: test.corsPreflight, headers: PREFLIGHT_HEADERS}];
    }
    case 'preflight':
      return [{sentence: test.preflight(address), headers: PREFLIGHT_HEADERS}];
    case 'policy':
      return [{sentence: test.policy(new URL(address).origin)}];
    case 'mixed-content':
      return [{sentence: test.insecure(address)}];
    case 'unreachable':
      return [{sentence: test.unreachable(address)}];
    default:
      return [{sentence: test.mistakes}];
  }
}

function statusKey(status: number): keyof EditorStrings['delivery']['test']['statuses'] {
  if (status >= 500) return 'server';
  const keys = {
    401: 'login',
    403: 'login',
    404: 'missing',
    410: 'missing',
    405: 'method',
    413: 'tooLarge',
    415: 'type',
    429: 'tooMany',
  } as const;
  return keys[status as keyof typeof keys] ?? 'other';
}
