// The elements of dist/custom-elements.json, as the tools beside this file need them.
import {readFile} from 'node:fs/promises';

const {modules} = JSON.parse(await readFile(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));

/** The words between which an attribute chooses; none where it takes any text. */
const wordsOf = (type) => (/^'[\w-]+'( \| '[\w-]+')*$/.test(type) ? type.match(/[\w-]+/g) : []);

/** What stands behind inheritance, which the manifest does not follow: the attributes of a form control. */
const FORM_CONTROL = [
  {name: 'name', type: {text: 'string'}, description: 'Under which a form submits the document, as JSON text.'},
  {name: 'disabled', type: {text: 'boolean'}, description: 'Nothing can be changed.'},
];

const oneLine = ({description = ''}) => description.replace(/\s*\n\s*/g, ' ');

/**
 * Each: tag, class, description, what a page may write as attributes (with the words between which one chooses), the properties that it
 * may set, events, slots, parts and custom properties.
 */
export const elements = modules
  .flatMap(({declarations}) => declarations ?? [])
  .filter(({tagName}) => tagName)
  .map((declaration) => ({
    tag: declaration.tagName,
    className: declaration.name,
    description: declaration.description,
    attributes: [...declaration.attributes, ...(declaration.superclass.name === 'FormControl' ? FORM_CONTROL : [])].map(
      (attribute) => ({
        name: attribute.name,
        description: oneLine(attribute),
        isBoolean: attribute.type.text === 'boolean',
        isNumber: /\bnumber\b/.test(attribute.type.text),
        words: wordsOf(attribute.type.text),
      }),
    ),
    properties: declaration.members
      .filter(
        ({kind, privacy, readonly, description}) =>
          kind === 'field' && !privacy?.startsWith('pr') && !readonly && description,
      )
      .map((member) => ({name: member.name, description: oneLine(member)})),
    events: declaration.events.map((event) => ({
      name: event.name,
      type: event.type.text,
      description: oneLine(event),
    })),
    slots: declaration.slots ?? [],
    parts: declaration.cssParts ?? [],
    cssProperties: declaration.cssProperties ?? [],
  }));
