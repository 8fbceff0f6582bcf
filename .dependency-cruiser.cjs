// Who may import whom: the table of docs/architecture.md, checked. `npm run check:rooms` also asserts that modules were really read.
const room = (path) => `^src/${path}(/|[.]ts$)`
const TABLE = {
  'core/text': [],
  'core/calendar': [],
  'core/wording': ['core/text'],
  'core/people': ['core/text', 'core/calendar'],
  'core/outbox': ['core/text', 'core/calendar', 'core/people'],
  'core/deadlines': ['core/text', 'core/calendar'],
  'core/intake': ['core/text', 'core/calendar', 'core/people'],
  'core/calculating': ['core/text', 'core/wording', 'core/calendar', 'core/intake'],
  'core/answering': ['core/text', 'core/wording', 'core/calendar', 'core/deadlines', 'core/outbox'],
  'core/casework': ['core/intake', 'core/people', 'core/outbox', 'core/text', 'core/calendar'],
  'core/reporting': ['core'],
  'core/conversation': ['core'],
  programmes: ['core/intake', 'core/text', 'core/calendar'],
  calculators: ['core/calculating', 'core/intake', 'core/text', 'core/calendar'],
  storage: ['core'],
  search: ['core/answering', 'core/text', 'core/calendar'],
  llm: ['core'],
  documents: ['core'],
  i18n: ['core/text', 'core/wording'],
  observe: [],
  telegram: ['core', 'i18n', 'observe'],
  terminal: ['core', 'i18n', 'observe'],
  web: ['core', 'i18n', 'observe'],
}
const rooms = Object.entries(TABLE).map(([name, may]) => ({
  name: `room-${name.replace('/', '-')}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [room(name), ...may.map(room)] },
}))

const VENDORS = {
  '@prisma|better-sqlite3|pg$|file-type': 'storage',
  telegraf: 'telegram',
  openai: 'llm',
  'garu-ko|yaml': 'search',
  i18next: 'i18n',
  'pino|prom-client': 'observe',
  'csv-stringify|write-excel-file|ical-generator': 'documents',
}
const vendors = Object.entries(VENDORS).map(([packages, home]) => ({
  name: `vendor-${home}`,
  severity: 'error',
  from: { path: '^src/', pathNot: room(home) },
  to: { path: `node_modules/(${packages})` },
}))

module.exports = {
  forbidden: [
    ...rooms,
    ...vendors,
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'roots-are-roots',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main[.]ts|commands/|wiring/)' },
      to: { path: '^src/(main|config)[.]ts$|^src/(commands|wiring)/' },
    },
    {
      name: 'programmes-are-data',
      severity: 'error',
      from: { path: '^src/programmes/', pathNot: '^src/programmes/(index|mistakes)[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'core-has-no-node', severity: 'error', from: { path: '^src/core/' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/storage/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
