// All conversations, in memory: what the lines of the journal add up to. Entries are numbered in the order of the file, so a
// number means the same entry after a restart.

const LISTED = 500;
const PAGE_SIZE = 200;
const LINE_LENGTH = 200;

const NONE = Object.freeze([]);

/** What the list shows of the latest entry. */
const lastLine = ({kind, role, author, text = '', sentAt}) => ({
  kind,
  role,
  author,
  text: text.slice(0, LINE_LENGTH),
  sentAt,
});

export class Conversations {
  #log = [];
  #all = new Map();

  /** Every entry, oldest first. Grows; never changes otherwise. */
  get log() {
    return this.#log;
  }

  /** How many conversations there are. */
  get count() {
    return this.#all.size;
  }

  /** Whether anything was ever written in the conversation. */
  exists(conversation) {
    return this.#all.has(conversation);
  }

  /** Whether the conversation has an entry of this kind and id. */
  has({kind, conversation, id}) {
    return this.#all.get(conversation)?.keys.has(`${kind} ${id}`) ?? false;
  }

  /** Adds a record, and returns whether it was new. */
  add(record) {
    if (this.has(record)) return false;
    const {kind, conversation, id} = record;
    const entry = Object.freeze({...record, number: this.#log.length + 1});
    const known = this.#all.get(conversation) ?? {keys: new Set(), entries: [], outgoing: [], visitors: 0};
    this.#log.push(entry);
    known.keys.add(`${kind} ${id}`);
    known.entries.push(entry);
    if (kind === 'message') this.#addVisitors(known, entry);
    else known.outgoing.push(entry);
    // Taken out first, so that the conversations stay in the order of their latest entries.
    this.#all.delete(conversation);
    this.#all.set(conversation, known);
    return true;
  }

  #addVisitors(known, entry) {
    known.visitors++;
    known.latest = entry;
    known.contact = entry.contact ?? known.contact;
  }

  /** What goes to the visitor, oldest first: answers and handoffs. Empty where there is no such conversation. */
  outgoing(conversation) {
    return this.#all.get(conversation)?.outgoing ?? NONE;
  }

  /** What a list shows of one conversation; undefined where there is none. */
  overview(conversation) {
    const known = this.#all.get(conversation);
    if (!known) return undefined;
    const {contact, latest, visitors, entries} = known;
    const {page, availability} = latest ?? {};
    return {id: conversation, contact, page, availability, visitors, last: lastLine(entries.at(-1))};
  }

  /** The overviews of the conversations that were active last, latest first: 500 at most. */
  list() {
    return [...this.#all.keys()]
      .slice(-LISTED)
      .reverse()
      .map((each) => this.overview(each));
  }

  /**
   * The last 200 entries of a conversation whose number is below `before`, oldest first, and whether there are earlier
   * ones.
   */
  entries(conversation, before = Infinity) {
    const all = (this.#all.get(conversation)?.entries ?? NONE).filter((entry) => entry.number < before);
    return {entries: all.slice(-PAGE_SIZE), hasEarlier: all.length > PAGE_SIZE};
  }
}
