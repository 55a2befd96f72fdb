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

/** Their properties take any text, since a slip must not throw; what has a meaning is what is checked. */
const choices = {
  name: 'choices',
  packageLinkPhase({customElementsManifest}) {
    const widget = customElementsManifest.modules
      .flatMap(({declarations}) => declarations ?? [])
      .find(({tagName}) => tagName === 'chat-widget');
    for (const [name, , words] of CHOICES) {
      widget.attributes.find((attribute) => attribute.name === name).type.text = words
        .map((word) => `'${word}'`)
        .join(' | ');
    }
  },
};

export default {
  globs: [
    'src/chat-widget/chat-widget.ts',
    'src/chat-widget.ts',
    'src/office-hours-editor/office-hours-editor.ts',
    'src/office-hours-editor.ts',
    'src/events/*.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [documentedEvents, choices],
};
