// The file that the reference inbox keeps conversations in: one JSON object a line, only ever appended to. So a crash can
// spoil the last line at most, and that line was never confirmed to anybody.
import {mkdir, open, readFile} from 'node:fs/promises';
import path from 'node:path';

/** The file has reached its limit; nothing was written. */
export class JournalFull extends Error {}

/** The object of one line; undefined for what a crash or an editor has left there. */
function parseLine(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

export class Journal {
  #file;
  #limit;
  #size = 0;
  #endsMidLine = false;
  #waiting = [];
  #writing;

  /**
   * @param {string} file made at the first write, with its folder.
   * @param {number} limit how many bytes it may grow to.
   */
  constructor(file, limit) {
    this.#file = file;
    this.#limit = limit;
  }

  /**
   * All lines so far that are JSON, oldest first; none where there is no file. To be called once, before any write.
   * Rejects where the file is there and cannot be read.
   */
  async read() {
    const bytes = await readFile(this.#file).catch((error) => {
      if (error.code === 'ENOENT') return Buffer.alloc(0);
      throw error;
    });
    this.#size = bytes.length;
    this.#endsMidLine = bytes.length > 0 && bytes.at(-1) !== 0x0a;
    // Not node:readline, to which U+2028 is the end of a line too: in a visitor's text it is not.
    return bytes.toString().split('\n').map(parseLine).filter(Boolean);
  }

  /**
   * Resolves once the records are on disk, all of them in one piece. What is asked for meanwhile is written together, in
   * the order of the calls. Rejects with {@link JournalFull}, or with the file system's error: then the records may or may
   * not be there, and writing them again is for a reader to tell apart.
   */
  append(records) {
    const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
    const size = Buffer.byteLength(lines);
    if (this.#size + size > this.#limit) return Promise.reject(new JournalFull());
    this.#size += size;
    return new Promise((resolve, reject) => {
      this.#waiting.push({lines, size, resolve, reject});
      this.#writing ??= this.#writeAll();
    });
  }

  /** Resolves when nothing waits to be written any more. */
  async idle() {
    await this.#writing;
  }

  async #writeAll() {
    while (this.#waiting.length) {
      const batch = this.#waiting.splice(0);
      try {
        await this.#write(batch.map(({lines}) => lines).join(''));
        for (const {resolve} of batch) resolve();
      } catch (error) {
        for (const {size, reject} of batch) {
          this.#size -= size;
          reject(error);
        }
      }
    }
    this.#writing = undefined;
  }

  /** Opens the file each time, so that it may be deleted while the server runs: to start over, or by mistake. */
  async #write(lines) {
    await mkdir(path.dirname(this.#file), {recursive: true});
    const handle = await open(this.#file, 'a', 0o600); // visitors' addresses are nobody else's business
    try {
      const text = this.#endsMidLine ? `\n${lines}` : lines;
      this.#endsMidLine = true; // until it is known that all of it is there
      await handle.appendFile(text);
      await handle.datasync();
      this.#endsMidLine = false;
    } finally {
      await handle.close();
    }
  }
}
