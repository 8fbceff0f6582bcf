// Generates both Prisma clients after an install, offline: see prisma.config.ts. A production install without Prisma's command line has
// them from its image already.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
if (existsSync(`${root}/node_modules/.bin/prisma`)) {
  for (const provider of ['sqlite', 'postgresql']) {
    execFileSync('npx', ['prisma', 'generate', `--schema=prisma/${provider}`], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    })
  }
}
