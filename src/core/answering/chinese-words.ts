// What members write in Chinese, and the words our sections use for it. Longer names stand before the shorter ones they hold.
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/最低工资/g, '최저로임'],
  [/(双倍|两倍|二倍)工资/g, '두배 로임'],
  [
    /拖欠工资|欠薪|(工资|薪水)(不发|没发|不给|没给)|(不发|没发|不给|没给|拖欠)(我)?(工资|薪水)/g,
    '회사가 밀린 로임을 안 줘요 체불',
  ],
  [/加班费|加班工资/g, '잔업비'],
  [/加班/g, '잔업'],
  [/年休假|年假/g, '년휴가'],
  [/产假/g, '산휴'],
  [/陪产假|护理假/g, '배우자 출산 휴가'],
  [/婚假/g, '결혼 휴가'],
  [/丧假/g, '상사 휴가'],
  [/病假/g, '병가'],
  [/医疗期/g, '의료기간'],
  [/哺乳/g, '수유시간'],
  [/(没|不|未)(有)?签(订)?(书面)?(劳动)?合同|没有合同/g, '로동계약을 안 썼어요'],
  [/无固定期限/g, '무고정기한 로동계약'],
  [/劳动合同/g, '로동계약'],
  [/试用期/g, '시용기간'],
  [/违约金/g, '위약금'],
  [/竞业(限制|禁止)/g, '경업제한'],
  [/经济补偿金?/g, '경제보상금'],
  [/赔偿金?/g, '배상금'],
  [/(违法)?(辞退|解雇|开除|炒鱿鱼|解除)/g, '해고'],
  [/裁员/g, '감원'],
  [/辞职|离职/g, '사직'],
  [/工伤认定/g, '산재 인정 신청'],
  [/工伤/g, '산재'],
  [/伤残|残疾等级/g, '장애 등급'],
  [/失业金|失业保险金?/g, '실업보험금'],
  [/养老保险|养老金/g, '양로보험'],
  [/医保|医疗保险/g, '의료보험'],
  [/生育(津贴|保险)/g, '생육 수당'],
  [/社保|社会保险|五险/g, '사회보험'],
  [/公积金/g, '주택공적금'],
  [/劳动仲裁|仲裁/g, '로동중재'],
  [/劳动监察|投诉|举报/g, '로동보장감찰 신고'],
  [/工会/g, '공회'],
  [/劳务派遣|派遣/g, '로무파견'],
  [/农民工/g, '농민공'],
  [/怀孕|孕期/g, '임신'],
  [/工资条|工资单/g, '로임 명세서'],
  [/工资|薪水/g, '로임'],
  [/怎么算|如何计算/g, '어떻게 계산해요'],
  [/(多少|几)天/g, '며칠'],
  [/多少钱/g, '얼마'],
  [/多久|多长时间|期限|时效/g, '언제까지'],
  [/(去)?哪里|哪儿/g, '어디에'],
  [/怎么(办|申请)?|如何/g, '어떻게 해요'],
  [/合法|违法/g, '법에 맞아요'],
]
const ASKING = /^(어떻게|며칠|얼마|언제|어디|법에)/

/** A question in Chinese in the words of the sections; undefined where no word of labour law is known in it. */
export function koreanWordsOf(chinese: string): string | undefined {
  let left = chinese
  const found: string[] = []
  for (const [name, korean] of WORDS) {
    if (!left.match(name)) continue
    left = left.replace(name, ' ')
    found.push(korean)
  }
  const named = found.filter((word) => !ASKING.test(word))
  // "怎么办" adds nothing to what is named, but a number asked for does.
  const wanted = found.filter((word) => word !== '어떻게 해요')
  return named.length > 0 ? wanted.join(' ') : undefined
}
