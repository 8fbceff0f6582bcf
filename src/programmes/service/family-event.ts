import { defineProgramme } from '../../core/intake/programme.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { day } from '../../core/intake/steps/day.ts'
import { place } from '../../core/intake/steps/place.ts'
import { WHO } from '../../core/intake/who.ts'
import { papers } from '../papers.ts'
import { LATER_ACCOUNT } from '../payee.ts'

export default defineProgramme({
  id: 'family-event',
  edition: 1,
  icon: '💐',
  order: 13,
  names: {
    kr: { ko: '경조사 지원 (결혼·출산·장례)', en: 'Weddings, births and funerals', zh: '婚丧生育慰问' },
    cn: { ko: '경조사 지원 (결혼·출산·장례)', en: 'Weddings, births and funerals', zh: '婚丧生育慰问' },
  },
  intro: {
    ko: '기쁜 일과 슬픈 일에 조합이 마음을 전하는 곳이에요. 무엇을 얼마나 드리는지는 조합 규정에 따라 담당자가 정해요. 슬픈 일이라면 서류는 천천히 내셔도 돼요.',
    en: 'The union shares your joy and your grief. What is given depends on its rules; staff decide. In grief, papers can wait.',
    zh: '家有喜事或丧事，工会送上一份心意。具体标准按工会规定由工作人员决定。丧事的材料可以以后再补。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 있으면 청첩장, 출생증명서, 부고 같은 것을 준비해 주세요. 주민등록번호는 가려 주세요.',
    en: 'It takes about three minutes. If you have them: an invitation, a certificate of birth, a death notice. Cover resident numbers.',
    zh: '大约需要3分钟。有请柬、出生证明、讣告等的话请准备好。请遮住身份证号码。',
  },
  aliases: [
    ...[
      '경조사',
      '경조금',
      '경조사비',
      '경조사 지원',
      '축의금',
      '조의금',
      '부의금',
      '축하금',
      '화환',
      '조화 신청',
      '근조화환',
    ],
    ...[
      '결혼 지원',
      '결혼 축의금',
      '청첩장',
      '딸 시집',
      '아들 장가',
      '출산 축하 선물',
      '출산 축하금',
      '아기가 태어났어요',
      '둘째 출산',
    ],
    ...[
      '장례 지원',
      '부고',
      '상을 당했어요',
      '상 당했어요',
      '상 치르는 중',
      '부모님 상',
      '장모님 상',
      '상사 났을 때 공회',
    ],
    ...['结婚慰问', '生育慰问', '丧葬慰问', '婚丧嫁娶', '婚丧慰问金', '生孩子慰问', '亲人去世慰问'],
    ...['wedding', 'birth', 'funeral', 'condolence'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'aid',
  decideWithin: 5,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    occasion: choice(
      { ko: '어떤 일인가요?', en: 'What is the occasion?', zh: '是什么事？' },
      {
        wedding: { ko: '결혼', en: 'A wedding', zh: '结婚' },
        birth: { ko: '출산', en: 'A birth', zh: '生育' },
        funeral: { ko: '장례', en: 'A funeral', zh: '丧事' },
      },
      { tallied: true },
    ),
    weddingOf: choice(
      { ko: '누구의 결혼인가요?', en: 'Whose wedding is it?', zh: '谁结婚？' },
      {
        self: { ko: '본인', en: 'Mine', zh: '本人' },
        child: { ko: '자녀', en: 'My child’s', zh: '子女' },
        sibling: { ko: '형제자매', en: 'My brother’s or sister’s', zh: '兄弟姐妹' },
        other: { ko: '다른 가족', en: 'Another relative’s', zh: '其他家人' },
      },
    ),
    birthOf: choice(
      { ko: '누가 출산했나요?', en: 'Who gave birth?', zh: '谁生育？' },
      {
        self: { ko: '본인', en: 'I did', zh: '本人' },
        spouse: { ko: '배우자', en: 'My spouse', zh: '配偶' },
        child: { ko: '자녀나 며느리', en: 'My daughter or daughter-in-law', zh: '女儿或儿媳' },
      },
    ),
    funeralOf: choice(
      {
        ko: '마음이 많이 아프시겠어요. 어느 분이 돌아가셨나요?',
        en: 'We are sorry for your loss. Who has died?',
        zh: '请节哀。是哪位亲人去世了？',
      },
      {
        parent: { ko: '부모님', en: 'A parent', zh: '父母' },
        parent_in_law: { ko: '배우자의 부모님', en: 'A parent of my spouse', zh: '配偶的父母' },
        spouse: { ko: '배우자', en: 'My spouse', zh: '配偶' },
        child: { ko: '자녀', en: 'My child', zh: '子女' },
        grandparent: { ko: '할아버지·할머니', en: 'A grandparent', zh: '祖父母、外祖父母' },
        sibling: { ko: '형제자매', en: 'A brother or sister', zh: '兄弟姐妹' },
        member: {
          ko: '조합원 본인 (가족·동료가 알려요)',
          en: 'The member (told by family or colleagues)',
          zh: '会员本人（家人或同事代报）',
        },
      },
    ),
    happensOn: day(
      { ko: '날짜가 언제예요?', en: 'On which day?', zh: '是哪一天？' },
      {
        hint: {
          ko: '결혼은 예식 날, 출산은 태어난 날, 장례는 돌아가신 날을 적어 주세요. 예: 2026-12-05',
          en: 'The day of the wedding, the birth or the death. For example 2026-12-05',
          zh: '结婚写婚礼日期，生育写出生日期，丧事写去世日期。例如：2026-12-05',
        },
      },
    ),
    venue: place(
      { ko: '어디에서 하나요?', en: 'Where does it take place?', zh: '在哪里举行？' },
      {
        optional: true,
        sensitive: true,
        hint: {
          ko: '예식장이나 장례식장 이름을 적어 주세요. 방문이나 화환을 바라지 않으시면 건너뛰세요.',
          en: 'The hall or funeral home. Skip this if you wish no visit or flowers.',
          zh: '请写婚宴或殡仪场所名称。不希望来人或送花的请跳过。',
        },
      },
    ),
    proof: papers({
      ko: '청첩장이나 증명서, 부고가 있으면 보내 주세요.',
      en: 'Send the invitation, certificate or death notice if you have it.',
      zh: '有请柬、证明或讣告的话，请发过来。',
    }),
    account: LATER_ACCOUNT,
    ...WHO,
  },

  onlyIf: {
    weddingOf: ({ occasion }) => occasion === 'wedding',
    birthOf: ({ occasion }) => occasion === 'birth',
    funeralOf: ({ occasion }) => occasion === 'funeral',
    venue: ({ occasion }) => occasion !== 'birth',
  },

  unitOf: ({ unit }) => unit ?? undefined,
  duplicateOf: ({ occasion, weddingOf, birthOf, funeralOf, happensOn }) => [
    occasion ?? '',
    weddingOf ?? birthOf ?? funeralOf ?? '',
    happensOn ?? '',
  ],
})
