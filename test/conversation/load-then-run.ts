import '../../src/wiring/loops.ts'
import '../../src/wiring/on-telegram.ts'
import '../../src/wiring/on-terminal.ts'
import '../../src/wiring/open-house.ts'
import '../../src/wiring/web-of.ts'

// What `npm start` runs, once told to: loading takes longer than starting, and tests that kill it often need not wait for both.
process.stdin.once('data', () => {
  process.stdin.pause()
  void import('../../src/main.ts')
})
