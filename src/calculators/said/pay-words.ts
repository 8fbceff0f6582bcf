/** What a sum of pay is for: so much an hour, a day … `quarter` is the three months before leaving. */
export type PayUnit = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** Which part of pay a sum is. `other` is no pay at all: a fine, the legal minimum itself. */
export type PayPart =
  | 'whole'
  | 'base'
  | 'allowance'
  | 'premium'
  | 'bonus'
  | 'leave'
  | 'average'
  | 'ordinary'
  | 'total'
  | 'other'

/** The words for each unit; the last one before a figure is meant. */
export const UNIT_WORDS: Readonly<Record<PayUnit, RegExp>> = {
  hour: /시[급굽]|시간급|시간당|(?<![\d.])(?:1|한)\s?시간/gu,
  day: /일급|일당|하루|(?<!\d)1일|일일|매일|일\s?(?=통상|평균)/gu,
  week: /주급|(?<!\d)1주|일주일/gu,
  month:
    /(?<!개)월[급굽]|봉급|(?<!개)월\s?(?=급여|임금|보수|통상|평균|고정|소득|수입|\d|$)|한\s?달|매달|매월|달마다|다달이|(?<!\d)1개월/gu,
  quarter:
    /(?:3|삼)\s?개월\s?(?:간|동안|치)?(?=\s?(?:받은|의|총|합|평균|임금|급여|월급))|(?:석|세)\s?달\s?(?:치|동안)?(?=\s?(?:받은|총|합|평균|임금|급여))/gu,
  year: /연봉|년봉|연간|매년|해마다|(?<!\d)(?:1년|일\s?년)(?!\s?\d)|연\s?(?=\d|$)/gu,
}

/** The words for each part; where two end at one place the earlier of this list is meant ("연장수당" is no mere allowance). */
export const PART_WORDS: Readonly<Record<PayPart, RegExp>> = {
  other:
    /퇴직금|최저\s?(?:임[금굼]|시급|월급)|벌금|과태료|보험료|세금|대출|차액|부족|합의금|위로금|이자|적게|올라|오른/gu,
  leave: /연차\s?(?:유급\s?)?(?:휴가\s?)?(?:미사용\s?)?(?:휴가\s?)?수당|월차\s?수당/gu,
  premium:
    /(?:연장|야간|휴일|시간\s?외|초과|특근|잔업|야근|당직|주휴|해고\s?예고)\s?(?:근로|근무)?\s?(?:가산)?\s?(?:수당|비)/gu,
  bonus: /상여금?|보너스|성과급|인센티브|떡값|명절\s?(?:비|휴가비|수당)/gu,
  average: /평균\s?임[금굼긍]|평균/gu,
  ordinary: /통상\s?(?:임[금굼긍]|시[급굽]|일급)?/gu,
  base: /기본급|본봉|기본\s?월급/gu,
  allowance: /[가-힣]{0,5}수당|식대|식비|밥값|교통비|차비|유류비|통신비|차량\s?유지비|자격증?비|직책비/gu,
  total: /총액|총\s?임금|합계|합쳐서?|합치면|합하면|합해서?|합이|전부|모두|총(?=\s|$|\d)/gu,
  whole: /(?<!개)월[급굽]|급여|임[금굼]|시[급굽]|시간급|시간당|일당|일급|주급|연봉|년봉|봉급|보수/gu,
}
