import { talk } from '/work/main/test/bench/dialog/talk.ts'
const t = await talk('bot', { members: 200, times: 2 })
console.log(JSON.stringify(t), 'cpu/upd us', Math.round(t.cpu / t.together.updates * 1e6), 'rate', Math.round(t.together.updates / t.together.seconds))
