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

/** Every element has it, and ours only answers it in another way. */
const DOM_OWN = 'attributes';

const isPublic = ({privacy, description, name}) => !privacy?.startsWith('pr') && description && name !== DOM_OWN;

/**
 * Each: tag, class, description, what a page may write as attributes (with the words between which one chooses), the properties that it
 * may set and those that it may only read, methods, events, slots, parts and custom properties.
 */
export const elements = modules
  .flatMap(({declarations}) => declarations ?? [])
  .filter(({tagName}) => tagName)
  .map((declaration) => {
    const members = (declaration.members ?? []).filter(isPublic);
    const fields = members.filter(({kind}) => kind === 'field');
    const propertyOf = (member) => ({...member, description: oneLine(member)});
    return {
      tag: declaration.tagName,
      className: declaration.name,
      description: declaration.description ?? '',
      attributes: [
        ...(declaration.attributes ?? []),
        ...(declaration.superclass?.name === 'FormControl' ? FORM_CONTROL : []),
      ].map((attribute) => ({
        name: attribute.name,
        description: oneLine(attribute),
        property: attribute.fieldName,
        type: attribute.type?.text ?? '',
        default: attribute.default,
        isBoolean: attribute.type?.text === 'boolean',
        isNumber: /\bnumber\b/.test(attribute.type?.text ?? ''),
        words: wordsOf(attribute.type?.text ?? ''),
      })),
      properties: fields.filter(({readonly}) => !readonly).map(propertyOf),
      readable: fields.filter(({readonly}) => readonly).map(propertyOf),
      methods: members
        .filter(({kind}) => kind === 'method')
        .map((method) => ({
          name: method.name,
          description: oneLine(method),
          parameters: method.parameters,
          returns: method.return?.type.text ?? 'void',
        })),
      events: (declaration.events ?? []).map((event) => ({
        name: event.name,
        type: event.type.text,
        description: oneLine(event),
      })),
      slots: declaration.slots ?? [],
      parts: declaration.cssParts ?? [],
      cssProperties: declaration.cssProperties ?? [],
    };
  });
