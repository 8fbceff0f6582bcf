// npm leaves out of the lock file what the registry at hand does not serve: optional packages for other platforms. npm 11's `npm ci`
// then refuses the lock. This adds their entries from what their parents declare; run it after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'package-lock.json'
const PLATFORM = /(android|darwin|linux|win32|freebsd|openharmony|wasm32|aix|sunos|netbsd|openbsd)/
const CPU = /(arm64|x64|ia32|ppc64|s390x|riscv64|loong64|wasm32)/

const lock = JSON.parse(readFileSync(FILE, 'utf8'))
const declared = Object.values(lock.packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {}).map(([name, version]) => ({ parent, name, version })),
)
const missing = declared.filter(({ name }) => PLATFORM.test(name) && !lock.packages[`node_modules/${name}`])
for (const { parent, name, version } of missing) lock.packages[`node_modules/${name}`] = entryOf(parent, name, version)
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${missing.length} entries added`)

function entryOf(parent, name, version) {
  const [os] = /android|darwin|linux|win32|freebsd|openharmony/.exec(name) ?? []
  const [cpu] = CPU.exec(name) ?? (/arm-/.test(name) ? ['arm'] : [])
  const libc = name.includes('musl') ? 'musl' : name.includes('-gnu') ? 'glibc' : undefined
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}
