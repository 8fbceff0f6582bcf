const DIGITS = /\d[\d,]*(?:\.\d+)?/g
const UNIT =
  '(개월|달|년|해|주일?|일|시간|분의|분|초|배|명|인|사람|회|번|차례|가지|세(?!요)|살|퍼센트|프로|%|원|위안|조|항|호|만|천|억|곳|건|배수|할)'
const WORDED = new RegExp(
  `(?<![가-힣])(한두|두세|서너|한|두|세|네|석|넉|다섯|여섯|일곱|여덟|아홉|열(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉)?|스무|스물\\S?|서른|마흔|쉰|보름|사흘|나흘|닷새|열흘|절반|반|[일이삼사오육칠팔구십백천만억]{1,8})\\s?${UNIT}|(?<![가-힣])(보름|사흘|나흘|닷새|이레|열흘|절반)`,
  'g',
)

const figure = (digits: string): string => digits.replace(/,/g, '').replace(/\.0+$/, '')

/** Every number a text says: figures without separators, and worded counts ("석 달") as they stand. */
export function numbersSaid(text: string): ReadonlySet<string> {
  const figures = [...text.matchAll(DIGITS)].map(([digits]) => figure(digits))
  const worded = [...text.matchAll(WORDED)].map(([words]) => words.replace(/\s/g, ''))
  return new Set([...figures, ...worded])
}
