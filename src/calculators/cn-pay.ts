import { amount } from '../core/intake/steps/amount.ts'

/** Asks for the local average wage of last year, where it can be found; may be left out. */
export const localAverage = (hint: string) =>
  amount(
    {
      ko: '현지의 지난해 월 평균로임은 얼마인가요?',
      en: 'What was the local average monthly wage last year?',
      zh: '当地上年度职工月平均工资是多少？',
    },
    {
      optional: true,
      hint: { ko: `${hint} 12333에 전화하거나 시 통계국·인사국 발표에서 찾을 수 있어요. 모르면 건너뛰세요.` },
    },
  )

/** Days for which a month's pay is paid: 劳社部发〔2008〕3号, 유급연차휴가실시방법 제11조. */
export const MONTH_DAYS = 21.75

/** Within which a claim must be brought, in one line. */
export const ARBITRATE = '1년 안에 로동중재를 신청해야 해요(노동쟁의조정중재법 제27조).'
