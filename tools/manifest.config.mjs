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
  plugins: [documentedEvents, choices],
};
