// Server-sent events. A stream remembers only how far in a log it is, and writes on when its client has taken what was
// written: a client that does not read costs nothing, however much happens.

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no', // a proxy in between would hold events back
};
const RECONNECT_AFTER = 2000;

/** One event as text. `data` goes as JSON, which has no line breaks. */
export const eventText = ({name, id, data}) =>
  (name ? `event: ${name}\n` : '') + (id === undefined ? '' : `id: ${id}\n`) + `data: ${JSON.stringify(data)}\n\n`;

/** Where in `log` the entries after number `after` start; with a number that the log does not know: at its beginning. */
function indexAfter(log, after, latest) {
  if (!Number.isSafeInteger(after) || after < 0 || after > latest) return 0;
  const index = log.findIndex((entry) => entry.number > after);
  return index < 0 ? log.length : index;
}

export class EventStreams {
  #limit;
  #open = new Map();
  #count = 0;
  #timer;

  /**
   * @param {object} options
   * @param {number} options.keepAlive after how many milliseconds of a fixed beat a comment goes to everybody.
   * @param {number} options.limit how many streams may be open at a time.
   */
  constructor({keepAlive, limit}) {
    this.#limit = limit;
    this.#timer = setInterval(() => this.#everybody((stream) => stream.say(': still here\n\n')), keepAlive);
    this.#timer.unref();
  }

  /** Whether no further stream can be opened now. */
  get isFull() {
    return this.#count >= this.#limit;
  }

  /**
   * Answers with a stream that follows a log.
   *
   * @param {import('node:http').ServerResponse} response
   * @param {object} options
   * @param {unknown} options.topic what `advance` and `say` call it by.
   * @param {() => readonly {number: number}[]} options.log the entries, which may only grow.
   * @param {number} options.after the number of the last entry that the client has.
   * @param {number} options.latest the highest number given so far.
   * @param {(entry: object) => string} options.format an entry as text.
   * @param {string} [options.greeting] text of events that come first.
   */
  open(response, {topic, log, after, latest, format, greeting = ''}) {
    let next = indexAfter(log(), after, latest);
    const stream = {
      advance() {
        const entries = log();
        while (next < entries.length && !response.writableNeedDrain) response.write(format(entries[next++]));
      },
      // What is said meanwhile to a client that does not read is stale when it does.
      say: (text) => response.writableNeedDrain || response.write(text),
      end: () => response.end(),
    };
    response.writeHead(200, HEADERS);
    response.write(`retry: ${RECONNECT_AFTER}\n\n${greeting}`);
    response.on('drain', stream.advance);
    response.on('close', () => this.#remove(topic, stream));
    response.on('error', () => {}); // a client that is gone; "close" follows
    this.#add(topic, stream);
    stream.advance();
  }

  /** Writes to all streams of a topic what their logs have in addition. */
  advance(topic) {
    for (const stream of this.#open.get(topic) ?? []) stream.advance();
  }

  /** Sends text of an event that is in no log to all streams of a topic. */
  say(topic, text) {
    for (const stream of this.#open.get(topic) ?? []) stream.say(text);
  }

  /** Ends all streams. */
  close() {
    clearInterval(this.#timer);
    this.#everybody((stream) => stream.end());
  }

  #everybody(act) {
    for (const streams of this.#open.values()) for (const stream of streams) act(stream);
  }

  #add(topic, stream) {
    if (!this.#open.has(topic)) this.#open.set(topic, new Set());
    this.#open.get(topic).add(stream);
    this.#count++;
  }

  #remove(topic, stream) {
    const streams = this.#open.get(topic);
    if (!streams?.delete(stream)) return;
    this.#count--;
    if (!streams.size) this.#open.delete(topic);
  }
}
