// Runs dependency-cruiser over src and fails when it read suspiciously few modules: under an unknown parser it silently reads none.
import { execFileSync } from 'node:child_process'

const FEWEST_MODULES = 200
const out = (args) => {
  try {
    return execFileSync('npx', ['depcruise', 'src', ...args], { encoding: 'utf8', maxBuffer: 64 << 20 })
  } catch (error) {
    return error.stdout
  }
}
const { summary, modules } = JSON.parse(out(['--output-type', 'json']))
const own = modules.filter(({ source }) => source.startsWith('src/'))
if (own.length < FEWEST_MODULES) {
  console.error(`rooms: only ${own.length} modules of src were read; at least ${FEWEST_MODULES} are there`)
  process.exit(1)
}
for (const { from, to, rule } of summary.violations) console.error(`rooms: ${rule.name}: ${from} → ${to}`)
const environment = own.filter(({ source }) => source !== 'src/config.ts' && readsEnvironment(source))
for (const { source } of environment) console.error(`rooms: ${source} reads process.env; only src/config.ts may`)
if (summary.violations.length > 0 || environment.length > 0) process.exit(1)
console.log(`rooms: ${own.length} modules read, every import is allowed`)

function readsEnvironment(source) {
  return (
    /process\.env|from 'node:process'/.test(execFileSync('cat', [source], { encoding: 'utf8' })) &&
    !source.includes('generated')
  )
}
