#!/usr/bin/env node
// `office-hours-chat check <file or URL>`: tests a configuration where no browser is, so that one that is kept in Git can be
// tested before it goes out. Exit codes: 0 nothing is wrong; 1 something is; 2 it could not be read, or asked for wrongly.
import {readFile} from 'node:fs/promises';
import {timelineOf} from '../domain/availability.js';
import '../office-hours.js';
import {checkDocument, momentsFrom, withoutOpening} from './document-check.js';
import {type Finding, wrong} from './finding.js';
import {momentLines} from './moment-words.js';
import {clockTime} from './surroundings.js';
import {VERSION} from './version.js';

const USAGE = `Usage: office-hours-chat check <file or URL> [more of them]

Checks configuration documents (JSON): what is wrong in them, what is ignored, and what visitors see now and at the next
three changes. Exit codes: 0 nothing is wrong, 1 something is, 2 a document could not be read.`;

const CHANGES = 3;
const TIMEOUT = 20_000;
const MARKS = {right: '✓', note: '·', look: '!', wrong: '✗'} as const;

class Unreadable extends Error {}

async function read(name: string): Promise<string> {
  if (!/^https?:/i.test(name)) {
    try {
      return await readFile(name, 'utf8');
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      throw new Unreadable(isMissing ? 'there is no such file' : (error as Error).message);
    }
  }
  try {
    const response = await fetch(name, {signal: AbortSignal.timeout(TIMEOUT)});
    if (!response.ok) throw new Unreadable(`the server answered ${response.status}`);
    return await response.text();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const {message, cause} = error as Error;
    throw new Unreadable(`the server cannot be reached (${cause instanceof Error ? cause.message : message})`);
  }
}

/** Says what a document comes to; resolves with the exit code. */
async function check(name: string, now: number): Promise<number> {
  let text: string;
  try {
    text = (await read(name)).replace(/^\uFEFF/, '');
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.log(`${name}\n${MARKS.wrong} It could not be read: ${error.message}.`);
    return 2;
  }
  const findings: readonly Finding[] = /^\s*</.test(text)
    ? [wrong('It is a web page and no JSON; name the address of the configuration itself.')]
    : checkDocument(text);
  console.log(
    [name, ...findings.map(({verdict, text}) => `${MARKS[verdict]} ${text}`), ...outlook(text, now)].join('\n'),
  );
  return findings.some(({verdict}) => verdict === 'wrong') ? 1 : 0;
}

/** What visitors see in the account's own zone. */
function outlook(text: string, now: number): string[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return []; // has been said
  }
  const timeline = timelineOf((Object(document) as {officeHours?: unknown}).officeHours);
  if (!timeline) return [];
  const moments = momentsFrom(timeline, now, CHANGES);
  return [
    ...withoutOpening(moments).map(({text}) => `${MARKS.look} ${text}`),
    ...momentLines(moments, timeline.zone, timeline.zone).map((line) => `  ${line}`),
  ];
}

const [, , command, ...names] = process.argv;
if (command === '--version') {
  console.log(VERSION);
} else if (command === '--help') {
  console.log(USAGE);
} else if (command !== 'check' || !names.length || names.some((name) => name.startsWith('-'))) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  for (const name of names) process.exitCode = Math.max(Number(process.exitCode ?? 0), await check(name, clockTime()));
}
