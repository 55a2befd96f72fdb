// Writes dist/frameworks: what type checkers of React, Vue and Svelte know of the elements, from the manifest. Apart from the
// classes' own types, since each needs its framework to be there.
import {mkdir, writeFile} from 'node:fs/promises';
import {elements} from './manifest-elements.mjs';

const FOLDER = new URL('../dist/frameworks/', import.meta.url);

const comment = ({description}) => `/** ${description} */`;

const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Lines of an interface: a comment and an optional member each. */
const members = (list, typeOf, nameOf = ({name}) => `'${name}'`) =>
  list.flatMap((member) => [`  ${comment(member)}`, `  ${nameOf(member)}?: ${typeOf(member)};`]).join('\n');

function attributeType({words, isBoolean, isNumber}) {
  if (isBoolean) return 'boolean | null | undefined';
  const texts = words.length ? words.map((word) => `'${word}'`).join(' | ') : 'string';
  return `${texts}${isNumber ? ' | number' : ''} | null | undefined`;
}

const shared = `// Made from the elements' manifest.
import type {${elements.map(({className}) => className).join(', ')}} from '../npm/index.js';
import type * as events from '../npm/events.js';

${elements
  .map(({tag, className, attributes, properties, events}) => {
    const names = new Set(attributes.map(({name}) => camel(name)));
    return `/** What may be written on \`<${tag}>\`; objects as their JSON text. */
export interface ${className}Attributes {
${members(attributes, attributeType)}
}

/** What a page may set of the element itself where there is no attribute. */
export interface ${className}Properties {
${members(
  properties.filter(({name}) => !names.has(name)),
  ({name}) => `${className}['${name}'] | undefined`,
)}
}

/** What the element tells the page. */
export interface ${className}Events {
${events.map((event) => `  ${comment(event)}\n  '${event.name}': ${event.type === 'Event' ? 'Event' : `events.${event.type}`};`).join('\n')}
}
`;
  })
  .join('\n')}`;

const imports = elements
  .flatMap(({className}) => [`${className}Attributes`, `${className}Events`, `${className}Properties`])
  .join(', ');
const heading = (names) => `// Made from the elements' manifest.
import type {${elements.map(({className}) => className).join(', ')}} from '../npm/index.js';
import type {${names}} from './elements.js';
`;
const entries = (typeOf) =>
  elements
    .map((element) => `/** ${element.description.replace(/\s*\n\s*/g, ' ')} */\n'${element.tag}': ${typeOf(element)};`)
    .join('\n')
    .replaceAll(/^/gm, '      ');

const listeners = ({className, events}, nameOf) =>
  events.map(({name}) => `'${nameOf(name)}'?: ((event: ${className}Events['${name}']) => void) | undefined`).join('; ');

const withoutProperties = elements
  .flatMap(({className}) => [`${className}Attributes`, `${className}Events`])
  .join(', ');

const react = `${heading(withoutProperties)}import type * as React from 'react';

/** React 18 hands an element neither listeners nor a class under \`className\`: there, both are mistakes. */
type Is19 = typeof React extends {use: unknown} ? true : false;

type CustomElement<Class, Attributes, Events> = Omit<React.HTMLAttributes<Class>, keyof Attributes | keyof Events | 'className'> &
  React.RefAttributes<Class> &
  Attributes & {class?: string | undefined} & (Is19 extends true
    ? {className?: string | undefined} & {[Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined}
    : {className?: never} & {[Name in keyof Events as \`on\${Name & string}\`]?: never});

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(({className}) => `CustomElement<${className}, ${className}Attributes, ${className}Events>`)}
    }
  }
}
`;

const vue = `${heading(imports)}import type {AllowedComponentProps, HTMLAttributes, VNodeProps} from 'vue';

/** Vue's tools look names up in camel case, as a component's are. */
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type InCamelCase<Attributes> = {[Name in keyof Attributes as Camel<Name> & string]: Attributes[Name]};

/** As a component's, which is how Vue's tools look up what a template may hold. */
type CustomElement<Class, Props> = new () => Class & {
  $props: Omit<HTMLAttributes, keyof Props> & VNodeProps & AllowedComponentProps & Props;
  $slots: {default?: () => unknown};
};

declare module 'vue' {
  interface GlobalComponents {
${entries(
  (element) =>
    `CustomElement<${element.className}, InCamelCase<${element.className}Attributes> & ${element.className}Properties & {${listeners(element, (name) => camel(`on-${name}`))}}>`,
)}
  }
}
`;

const svelte = `${heading(withoutProperties)}import type {HTMLAttributes} from 'svelte/elements';

type CustomElement<Class extends HTMLElement, Props> = Omit<HTMLAttributes<Class>, keyof Props> & Props;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${entries(
  (element) =>
    `CustomElement<${element.className}, ${element.className}Attributes & {${listeners(element, (name) => `on${name}`)}}>`,
)}
  }
}
`;

await mkdir(FOLDER, {recursive: true});
const files = {
  'elements.d.ts': shared,
  'react.d.ts': react,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
  // Whoever imports them as code, too, gets nothing; nor does a server at the edge that imports what registers an element.
  'types-only.js': 'export {};\n',
};
await Promise.all(Object.entries(files).map(([name, text]) => writeFile(new URL(name, FOLDER), text)));
