import { rotateKeys } from '../storage/keys/rotate.ts'
import { endWith, settingsOrEnd } from '../wiring/tell-mistakes.ts'

// npm run rotate-key   brings everything stored under the newest key; may be stopped and run again
const config = settingsOrEnd()
const say = (text: string): void => void process.stdout.write(`${text}\n`)

try {
  const { rows, files } = await rotateKeys({ ...config, now: () => new Date(), log: { info: say, warn: say } })
  say(`새 열쇠로 바꿨어요: 행 ${rows}개, 첨부 ${files}개`)
  if (config.dataKey) say('이제 DATA_KEY 에서 옛 열쇠를 빼도 돼요. 전에 만든 백업을 열려면 옛 열쇠를 따로 보관하세요.')
} catch (error) {
  endWith(error)
}
