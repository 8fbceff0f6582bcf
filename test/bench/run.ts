import { answeringBench } from './answering/bench.ts'
import { dialogBench } from './dialog/bench.ts'
import { type Figure, tableOf } from './measure/figure.ts'
import { machine } from './measure/machine.ts'
import { memoryBench } from './memory/bench.ts'
import { growthBench, searchBench } from './search/bench.ts'
import { startBench } from './start/bench.ts'

const BENCHES: Readonly<Record<string, { readonly title: string; run(): Promise<Figure[]> }>> = {
  dialog: {
    title:
      'A 12-step application by 200 members at once, SQLite with synchronous=FULL; peer: a Telegraf bot that echoes',
    run: () => dialogBench(),
  },
  memory: {
    title: '10,000 submissions through the conversation, 10 by each member',
    run: () => memoryBench(),
  },
  start: {
    title: 'From `node --import tsx src/main.ts` to the banner, whole knowledge base',
    run: () => startBench(),
  },
  answering: {
    title: 'Every question that the sections list, without a model',
    run: () => answeringBench(),
  },
  search: {
    title: 'Finding the section: questions written without looking at the sections, and other engines in the same run',
    run: () => searchBench(),
  },
  growth: {
    title: 'Finding among 1,000, 10,000 and 100,000 sections, made by mixing ours; some minutes',
    run: () => growthBench(),
  },
}

// `npm run bench` runs all of them, `npm run bench -- NAME` one.
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in BENCHES))
if (unknown.length > 0) {
  process.stderr.write(`There is no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.\n`)
  process.exit(1)
}
process.stdout.write(`${machine()}\n`)
for (const [name, { title, run }] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}: ${title}\n`)
  process.stdout.write(`${tableOf(await run())}\n`)
}
