import {CHOICES} from '../dist/npm/chat-widget/diagnostics/settings-diagnosis.js';

/** The analyzer takes each dispatchEvent() for an event; only those that the class comment describes are promises. */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    }
  },
};

/** Elements that are registered by `register('name', Class)`: the analyzer knows `customElements.define` alone. */
const registered = {
  name: 'registered',
  analyzePhase({ts, node, moduleDoc, context}) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'register') return;
    const [name, {text}] = node.arguments;
    const {importPath} = context.imports.find((each) => each.name === text);
    const module = new URL(importPath, `file:///${moduleDoc.path}`).pathname;
    moduleDoc.exports ??= [];
    moduleDoc.exports.push({kind: 'custom-element-definition', name: name.text, declaration: {name: text, module}});
  },
};

/** The editor's parts get their names in a loop; they are no elements for a page to write. */
const namedOnly = {
  name: 'named-only',
  moduleLinkPhase({moduleDoc}) {
    moduleDoc.exports = moduleDoc.exports?.filter(({kind, name}) => kind !== 'custom-element-definition' || name);
  },
};

/** Their properties take any text, since a slip must not throw; what has a meaning is what is checked. */
const choices = {
  name: 'choices',
  packageLinkPhase({customElementsManifest}) {
    const elements = customElementsManifest.modules
      .flatMap(({declarations}) => declarations ?? [])
      .filter(({customElement}) => customElement);
    for (const {attributes = []} of elements) {
      for (const [name, , words] of CHOICES) {
        const attribute = attributes.find((each) => each.name === name);
        if (attribute) attribute.type.text = words.map((word) => `'${word}'`).join(' | ');
      }
    }
  },
};

/** What the entries have for TypeScript alone, `export type {} from …`, is taken for an export of everything. */
const typesAlone = {
  name: 'types-alone',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      module.exports = module.exports?.filter(({name}) => name !== '*');
    }
  },
};

export default {
  globs: [
    'src/chat-widget/chat-widget.ts',
    'src/chat-widget.ts',
    'src/hours-elements/hours-element.ts',
    'src/hours-elements/office-hours-status.ts',
    'src/office-hours-status.ts',
    'src/hours-elements/office-hours-week.ts',
    'src/office-hours-week.ts',
    'src/office-hours-editor/office-hours-editor.ts',
    'src/office-hours-editor.ts',
    'src/events/*.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [registered, namedOnly, documentedEvents, choices, typesAlone],
};
