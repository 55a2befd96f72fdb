// Which names of properties the build for a script tag may shorten beside our private ones (`_name`): those of methods, fields
// and functions that only our own code knows. Nothing of it is a list to keep up to date: a name is out as soon as anything
// else bears it, be it of the browser, of what a page may use, of what is stored or told between tabs, or in a text.
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '..');
const source = path.join(root, 'src');

/** What pages and their transports use. */
const PUBLIC =
  /^(index|events|office-hours)\.ts$|^(events|transports|i18n\/(strings|.+-strings|languages\/.+))\b|^domain\/(types|message)\.ts$|^delivery\/transport\.ts$|^chat-widget\/chat-widget\.ts$|^hours-elements\//;
/** Not in the widget. */
const EDITOR =
  /^(office-hours-editor|controllers\/(drag|undo-keys)-controller|i18n\/editor|domain\/(editing|exchange))\b/;
/** What TypeScript's own lists lack of the browser; and what pages are used to ask of any element made with Lit. */
const ELEMENT = [
  ...['observedAttributes', 'attributeChangedCallback', 'connectedCallback', 'connectedMoveCallback'],
  ...['disconnectedCallback', 'hasUpdated', 'isUpdatePending', 'renderRoot', 'requestUpdate', 'updateComplete'],
];

const parse = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);

/** All words of what is known of the browser and of JavaScript. */
function platformWords() {
  const folder = path.dirname(ts.getDefaultLibFilePath({}));
  const files = readdirSync(folder).filter((name) => /^lib\..+\.d\.ts$/.test(name));
  return files.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').match(/[a-z_$][\w$]*/gi));
}

const isFunction = (node) =>
  node && (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionTypeNode(node));

/** Written out where it is handed over; what comes out of a variable has its type elsewhere. */
const isData = (node) =>
  ts.isLiteralExpression(node) || ts.isObjectLiteralExpression(node) || ts.isArrayLiteralExpression(node);

/** Names in `file` that are ours alone, and those that others bear. */
function collect(file, {own, others, texts}) {
  const name = path.relative(source, file);
  const isPublic = PUBLIC.test(name);
  const visit = (node) => {
    const key = node.name && (ts.isIdentifier(node.name) ? node.name.text : undefined);
    const {parent} = node;
    if (ts.isStringLiteralLike(node)) texts.add(node.text);
    else if (ts.isClassElement(node) || (ts.isParameter(node) && node.modifiers?.length)) {
      // Events and errors go to the page.
      const of = ts.isParameter(node) ? parent.parent : parent;
      const base = of.heritageClauses?.[0]?.getText() ?? '';
      if (key) (isPublic || /\b(Event|Error)\b/.test(base) ? others : own).add(key);
    } else if (ts.isMethodSignature(node) || ts.isPropertySignature(node)) {
      const isOurs = !isPublic && (ts.isMethodSignature(node) || isFunction(node.type));
      if (key) (isOurs ? own : others).add(key);
    } else if (ts.isPropertyAssignment(node) && isData(node.initializer) && key) others.add(key);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
}

/** Those names; and the short ones that have a meaning already, which nothing else may get. */
export function internalNames() {
  const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts') && !EDITOR.test(name))
    .map((name) => path.join(source, name));
  const names = {own: new Set(), others: new Set(ELEMENT), texts: new Set()};
  for (const file of [...files, path.join(import.meta.dirname, 'small-reactive-element.mjs')]) collect(file, names);
  const {own, others, texts} = names;
  const known = new Set([...others, ...texts, ...platformWords()]);
  return {
    internal: [...own].filter((name) => !name.startsWith('_') && !known.has(name)).sort(),
    short: [...others].filter((name) => name.length < 3),
  };
}
