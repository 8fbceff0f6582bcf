import { number } from './figures.ts'

// 근로기준법 제18조 제3항: under fifteen hours a week there is no paid weekly holiday.
const LEAST_FOR_HOLIDAY = 15
const FULL_WEEK = 40
// 208.57, which practice rounds up.
const FULL_MONTH = 209
// Nobody agrees to so many hours a week; it is the paid hours of a month.
const MOST_A_WEEK = 70

/** Hours of paid weekly holiday: in proportion, at most eight. */
export const holidayHours = (weekly: number): number =>
  weekly < LEAST_FOR_HOLIDAY ? 0 : (Math.min(weekly, FULL_WEEK) / FULL_WEEK) * 8

/** Hours for which a month's pay is paid: (hours a week + paid weekly holiday) × 365 ÷ 7 ÷ 12; 209 for forty. 근로기준법 시행령 제6조, 최저임금법 시행령 제5조. */
export function monthHours(hours: number): number {
  if (hours > MOST_A_WEEK || hours === FULL_WEEK) return hours > MOST_A_WEEK ? hours : FULL_MONTH
  return ((hours + holidayHours(hours)) * 365) / 84
}

const EXACT = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 })

/** `209시간`, `104.2857시간`. */
export const monthHoursShown = (hours: number): string => `${EXACT.format(monthHours(hours))}시간`

/** The step in words: `월 기준시간: (주 20시간 + 주휴 4시간) × 365일 ÷ 7일 ÷ 12개월 = 104.2857시간`. */
export function monthHoursLine(hours: number): string {
  if (hours > MOST_A_WEEK) return `월 기준시간: 말씀하신 ${number(hours)}시간`
  const shown = `(주 ${number(hours)}시간 + 주휴 ${number(holidayHours(hours))}시간) × 365일 ÷ 7일 ÷ 12개월`
  return hours === FULL_WEEK
    ? `월 기준시간: ${shown} = 208.57 → ${FULL_MONTH}시간`
    : `월 기준시간: ${shown} = ${monthHoursShown(hours)}`
}
