import { openWeb, type Web } from '../web/open-web.ts'
import { exportFileOf } from './exporter.ts'
import { webhookPath } from './on-telegram.ts'
import type { Shown } from './on-terminal.ts'
import type { House } from './open-house.ts'

const ANYWHERE = '0.0.0.0'

/** Health, figures, the webhook and one-time files, where a port is set. Open to other machines only where an address from outside is set. */
export function webOf(house: House, shown: Shown): Web | undefined {
  const { config, log, voices, metrics, storage } = house
  if (config.port === undefined) return undefined
  const webhook = config.telegram?.webhook
  const { take } = shown
  return openWeb({
    port: config.port,
    ...(config.publicUrl || webhook ? { host: ANYWHERE } : {}),
    log,
    voices,
    metrics,
    notReady: async () => {
      const answers = await storage.ledger.rounds('-').then(
        () => true,
        () => false,
      )
      return [...(answers ? [] : ['database']), ...(shown.isReady() ? [] : ['chat'])]
    },
    exportFile: exportFileOf(house),
    ...(webhook && take ? { webhook: { path: webhookPath(webhook.url), secret: webhook.secret, take } } : {}),
  })
}
