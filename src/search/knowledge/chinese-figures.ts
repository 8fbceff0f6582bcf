import { chineseNumber } from './chinese-number.ts'
import { type Figure, figure } from './figure.ts'

const CHINESE =
  /(\d[\d.]*[百千万亿]?|[〇零一二三四五六七八九十百千万亿两]+)\s*(个月|个工作日|月|日|天|年|周岁|周|小时|分钟|%|％|元|倍)/gu
const CHINESE_SHARE = /([一二三四五六七八九十百千万]+)分之([〇零一二三四五六七八九十百]+|\d+)/g
const CHINESE_UNITS: Readonly<Record<string, string>> = {
  个月: '개월',
  月: '개월',
  个工作日: '일',
  日: '일',
  天: '일',
  年: '년',
  周: '주',
  小时: '시간',
  分钟: '분',
  '％': '%',
  元: '원',
  倍: '배',
}
/** The figures of a Chinese text, in the Korean writing. */
export function chineseFigures(text: string): Figure[] {
  const shares = [...text.matchAll(CHINESE_SHARE)].map(([written, whole = '', part = '']) =>
    figure(written, (numberOf(part) / numberOf(whole)) * 100, '%'),
  )
  const halves = [...text.matchAll(/半(年|个月|天)/g)].map(([written, unit]) =>
    unit === '年' ? figure(written, 6, '개월') : figure(written, 15, '일'),
  )
  const counted = [...text.matchAll(CHINESE)].map(([written, amount = '', unit = '']) =>
    figure(written, numberOf(amount), CHINESE_UNITS[unit] ?? unit),
  )
  return [...shares, ...halves, ...counted]
}

/** `十五`, `15`, `2万`; a bare 百 or 万 is one of them. */
function numberOf(text: string): number {
  const [, digits, scale] = /^(\d[\d.]*)([百千万亿]?)$/.exec(text) ?? []
  if (digits !== undefined) return Number(digits) * (scale ? numberOf(scale) : 1)
  return chineseNumber(/^[万亿]/.test(text) ? `一${text}` : text) ?? Number.NaN
}
