// Imports go down only: elements → conversation, controllers → i18n → domain (docs/how-it-is-built.md).
const forbid = (name, from, to, comment) => ({name, severity: 'error', comment, from: {path: from}, to: {path: to}});

module.exports = {
  forbidden: [
    {name: 'no-cycles', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'no-strays',
      severity: 'error',
      comment: 'A module that nothing uses.',
      from: {orphan: true, path: '^src/'},
      to: {},
    },
    {
      name: 'domain-is-plain',
      severity: 'error',
      comment: 'Domain logic has no DOM, Lit, clock or words; of packages, only zones, validation and parsers.',
      from: {path: '^src/domain/'},
      to: {pathNot: ['^src/domain/', 'node_modules/(luxon|@types/luxon|valibot|htmlparser2|json5)/']},
    },
    forbid('i18n-is-below', '^src/i18n/', '^src/(?!i18n/|domain/)', 'Words know only the domain.'),
    forbid(
      'controllers-are-below',
      '^src/controllers/',
      '^src/(?!controllers/|domain/|events)',
      'No markup, no words.',
    ),
    forbid(
      'conversations-are-below',
      '^src/conversation/',
      '^src/(?!conversation/|domain/|events/|i18n/)',
      'A conversation is kept and told of, whoever shows and delivers it.',
    ),
    forbid('engine-is-alone', '^src/office-hours\\.ts$', '^src/(?!domain/)', 'The engine runs without a browser.'),
    {
      name: 'registration-stays-apart',
      severity: 'error',
      comment: 'Importing the package registers nothing.',
      // The preview shows the registered widget, in a page that has asked for the editor.
      from: {path: '^src/(index\\.ts|.+/)', pathNot: '^src/office-hours-editor/preview'},
      to: {path: '^src/(chat-widget|office-hours-(editor|status|week))\\.ts$'},
    },
    {
      name: 'the-widget-knows-no-editor',
      severity: 'error',
      comment: 'What shops load does not grow with the editor.',
      from: {
        path: '^src/(chat-widget|office-hours)\\.ts$|^src/(chat-widget|controllers|conversation)/|^src/domain/conversation/|^src/domain/[^/]+$|^src/i18n/([^/]+$|languages/)',
      },
      to: {
        path: '^src/(office-hours-editor|domain/.+|i18n/.+)/',
        pathNot: '^src/domain/conversation/|^src/i18n/languages/',
      },
    },
    forbid(
      'the-widget-knows-no-other-element',
      '^src/(chat-widget|controllers|conversation|delivery|domain|i18n)/',
      '^src/hours-elements/',
      'A page that has none of them pays nothing for them.',
    ),
    forbid(
      'delivery-has-no-markup',
      '^src/(delivery|transports)/',
      '^src/(?!delivery/|transports/|domain/[^/]+$|domain/conversation/)',
      'Delivery knows messages, not elements.',
    ),
    forbid(
      'the-widget-knows-no-service',
      '^src/(chat-widget|conversation|delivery)/',
      '^src/transports/',
      'Services load apart.',
    ),
    {
      name: 'luxon-stays-out-of-the-first-stage',
      severity: 'error',
      comment:
        'Only browsers without Temporal load it; the engine, which answers at once, and the editor bring it along.',
      from: {path: '^src/', pathNot: '^src/(office-hours|office-hours-editor)\\.ts$|^src/domain/luxon-zones\\.ts$'},
      to: {path: 'node_modules/(@types/)?luxon|^src/domain/luxon-zones\\.ts$', dynamic: false},
    },
    {
      name: 'validation-stays-out-of-the-first-stage',
      severity: 'error',
      comment: 'valibot is loaded only where a schedule has a mistake.',
      from: {path: '^src/(chat-widget|chat-widget/.+)\\.ts$', pathNot: '^src/chat-widget/diagnostics/'},
      to: {path: 'node_modules/valibot|^src/domain/(parse-office-hours|configuration-schema|problem)', dynamic: false},
    },
    {
      name: 'diagnostics-load-apart',
      severity: 'error',
      comment: 'What explains a mistake is loaded only where there is one.',
      from: {path: '^src/(chat-widget|delivery)/', pathNot: '^src/chat-widget/diagnostics/'},
      to: {path: '^src/(chat-widget/diagnostics/|domain/(nearest-name|unknown-))', dynamic: false},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'types', 'default']},
  },
};
