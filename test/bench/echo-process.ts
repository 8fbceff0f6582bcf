import { type Context, session, Telegraf } from 'telegraf'
import { serveParent } from './measure/child.ts'
import { spent } from './measure/spent.ts'

// The peer: a bare Telegraf bot that keeps a count in memory and says back what it hears.
interface Counting extends Context {
  session?: { said: number }
}
const { TELEGRAM_BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = process.env
const bot = new Telegraf<Counting>(token, { telegram: { apiRoot } })
bot.use(session())
bot.use((ctx, next) => {
  ctx.session = { said: (ctx.session?.said ?? 0) + 1 }
  return next()
})
bot.on('text', (ctx) => ctx.reply(ctx.message.text))
bot.on('callback_query', async (ctx) => {
  await Promise.all([ctx.answerCbQuery(), ctx.reply('data' in ctx.callbackQuery ? ctx.callbackQuery.data : '')])
})
const launched = bot.launch()
serveParent(
  {},
  async () => spent(),
  async () => {
    bot.stop()
    await launched
  },
)
