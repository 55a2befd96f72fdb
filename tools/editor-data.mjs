// Writes what code editors complete and explain while somebody types the elements, from the manifest: custom data for VS Code,
// and web-types for WebStorm and its siblings.
import {readFile, writeFile} from 'node:fs/promises';
import {elements} from './manifest-elements.mjs';

const {name, version} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

const choices = ({words}) => (words.length ? {values: words.map((word) => ({name: word}))} : {});

const html = {
  version: 1.1,
  tags: elements.map(({tag, description, attributes}) => ({
    name: tag,
    description: {kind: 'markdown', value: description},
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: {kind: 'markdown', value: attribute.description},
      ...(attribute.isBoolean ? {valueSet: 'v'} : choices(attribute)),
    })),
  })),
};

/** Several elements have some of them: what the first one says is said. */
const cssProperties = new Map(
  elements
    .toReversed()
    .flatMap((element) => element.cssProperties.toReversed())
    .map(({name: property, description}) => [property, description]),
);

const css = {
  version: 1.1,
  properties: [...cssProperties].toReversed().map(([property, description]) => ({name: property, description})),
};

function webTypesValue({isBoolean, isNumber, words}) {
  if (isBoolean) return {type: 'boolean', required: false};
  if (words.length) return {type: words.map((word) => `'${word}'`)};
  return {type: isNumber ? ['number', 'string'] : 'string'};
}

const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tag,
        description: element.description,
        attributes: element.attributes.map((attribute) => ({
          name: attribute.name,
          description: attribute.description,
          value: webTypesValue(attribute),
        })),
        slots: element.slots.map((slot) => ({name: slot.name, description: slot.description})),
        js: {
          properties: element.properties.map((property) => ({name: property.name, description: property.description})),
          events: element.events.map((event) => ({name: event.name, description: event.description})),
        },
        css: {
          properties: element.cssProperties.map((each) => ({name: each.name, description: each.description})),
          parts: element.parts.map((part) => ({name: part.name, description: part.description})),
        },
      })),
    },
  },
};

const files = {'vscode.html-custom-data.json': html, 'vscode.css-custom-data.json': css, 'web-types.json': webTypes};
await Promise.all(
  Object.entries(files).map(([file, data]) =>
    writeFile(new URL(`../dist/${file}`, import.meta.url), `${JSON.stringify(data, null, 2)}\n`),
  ),
);
