import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { line } from '../../core/intake/steps/line.ts'
import { phone } from '../../core/intake/steps/phone.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { CADRE, unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'congress-delegate',
  edition: 1,
  icon: '🪪',
  order: 33,
  // A congress in China is counted by kind and nationality of its delegates; in Korea nobody may be asked that as a matter of course.
  names: {
    cn: { ko: '공회 대표대회 대표 등록', en: 'Delegates to the union congress', zh: '工会代表大会代表登记' },
  },
  intro: {
    ko: '공회 대표대회에 나갈 대표를 등록하는 곳이에요. 단위에서 뽑힌 대표를 한 분씩 등록해 주세요. 본인이 하셔도 되고 단위 공회가 하셔도 돼요. 정해진 수가 차면 대기로 올라가요.',
    en: 'Register the delegates whom a unit has elected to the union congress, one at a time; they may do so themselves. When the number is full the next go on a waiting list.',
    zh: '在这里登记出席工会代表大会的代表。请逐一登记单位选出的代表，本人或单位工会办理均可。名额满后转为候补。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 대표증에 쓸 얼굴 사진이 있으면 준비해 주세요. 신분증 번호는 적지 마세요.',
    en: 'It takes about three minutes. Have a portrait for the credential if you can. Never write an identity number.',
    zh: '大约需要3分钟。如有代表证照片请准备好。请不要写身份证号码。',
  },
  aliases: [
    ...['대표 등록', '대표대회 등록', '공회 대표대회 대표', '대표증', '대표로 뽑혔어요', '대표 등록 신청', '대표 접수'],
    ...[
      '대표 신고',
      '대표로 선출됐어요',
      '회원대표대회 등록',
      '기층 대표 등록',
      '특별초청대표',
      '대표 신청서',
      '대표 명단 올리기',
    ],
    ...['代表登记', '代表大会', '工会代表大会', '代表证', '会员代表登记', '代表名额', '特邀代表'],
    ...['delegate', 'congress', 'credential'],
  ],
  audience: 'unit_cadres',
  area: 'capacity',
  casework: 'seat',
  decideWithin: 5,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    unit: CADRE.unit,
    kind: choice(
      { ko: '어떤 대표인가요?', en: 'What kind of delegate?', zh: '属于哪类代表？' },
      {
        worker: { ko: '일선 직공', en: 'Front-line worker', zh: '一线职工' },
        migrant: { ko: '농민공', en: 'Migrant worker', zh: '农民工' },
        cadre: { ko: '공회 간부', en: 'Union cadre', zh: '工会工作者' },
        model: { ko: '노동모범·선진', en: 'Model worker', zh: '劳模先进' },
        technical: { ko: '전문기술 인원', en: 'Technical staff', zh: '专业技术人员' },
        manager: { ko: '행정·관리 인원', en: 'Management', zh: '行政、管理人员' },
        invited: { ko: '특별초청 대표', en: 'Specially invited', zh: '特邀代表' },
      },
      { tallied: true },
    ),
    self: yesNo(
      {
        ko: '지금 적으시는 분이 그 대표이세요?',
        en: 'Are you this delegate yourself?',
        zh: '您就是这位代表本人吗？',
      },
      { hint: { ko: '다른 분을 등록하시면 ‘아니요’를 눌러 주세요.', zh: '替别人登记请选“否”。' } },
    ),
    delegate: line(
      { ko: '대표의 이름을 적어 주세요.', en: 'What is the delegate’s name?', zh: '请写代表的姓名。' },
      { max: 40, sensitive: true, hint: { ko: '예: 홍길동', zh: '例如：张三' } },
    ),
    delegatePhone: phone(
      { ko: '대표의 전화번호를 적어 주세요.', en: 'Which number is the delegate’s?', zh: '请写代表的电话号码。' },
      { hint: { ko: '본인에게 물어보고 적어 주세요.', zh: '请征得本人同意后填写。' } },
    ),
    gender: choice(
      { ko: '대표의 성별은요?', en: 'The delegate’s sex?', zh: '代表的性别？' },
      {
        woman: { ko: '여성', en: 'Woman', zh: '女' },
        man: { ko: '남성', en: 'Man', zh: '男' },
        unsaid: { ko: '밝히지 않을게요', en: 'Rather not say', zh: '不便透露' },
      },
      { tallied: true },
    ),
    nationality: choice(
      { ko: '대표의 민족은요?', en: 'The delegate’s nationality?', zh: '代表的民族？' },
      {
        han: { ko: '한족', en: 'Han', zh: '汉族' },
        korean: { ko: '조선족', en: 'Korean', zh: '朝鲜族' },
        manchu: { ko: '만족', en: 'Manchu', zh: '满族' },
        mongol: { ko: '몽골족', en: 'Mongol', zh: '蒙古族' },
        hui: { ko: '회족', en: 'Hui', zh: '回族' },
        other: { ko: '다른 민족', en: 'Another', zh: '其他民族' },
        unsaid: { ko: '밝히지 않을게요', en: 'Rather not say', zh: '不便透露' },
      },
      {
        tallied: true,
        hint: {
          ko: '대표 구성을 세는 데에만 써요.',
          en: 'Only to count the make-up of the congress.',
          zh: '仅用于统计代表构成。',
        },
      },
    ),
    age: choice(
      { ko: '대표의 나이대는요?', en: 'The delegate’s age?', zh: '代表的年龄段？' },
      {
        under35: { ko: '35세 이하', en: '35 or younger', zh: '35岁及以下' },
        from36: { ko: '36~45세', en: '36 to 45', zh: '36～45岁' },
        from46: { ko: '46~55세', en: '46 to 55', zh: '46～55岁' },
        from56: { ko: '56세 이상', en: '56 or older', zh: '56岁及以上' },
        unsaid: { ko: '밝히지 않을게요', en: 'Rather not say', zh: '不便透露' },
      },
      { tallied: true },
    ),
    job: line(
      { ko: '대표가 하는 일(직무)은 무엇이에요?', en: 'What is the delegate’s job?', zh: '代表的职务或工种？' },
      { max: 60, hint: { ko: '예: 버스 기사, 간호사', en: 'For example bus driver', zh: '例如：公交司机、护士' } },
    ),
    portrait: attachment(
      {
        ko: '대표증에 쓸 얼굴 사진이 있으면 보내 주세요.',
        en: 'Send a portrait for the credential if you have one.',
        zh: '有代表证照片的话，请发过来。',
      },
      { optional: true, max: 1 },
    ),
    name: CADRE.name,
    phone: CADRE.phone,
  },

  onlyIf: {
    delegate: ({ self }) => self === false,
    delegatePhone: ({ self }) => self === false,
  },

  rounds: { seatsOf: ({ unit }) => ({ people: 1, unit: unit ?? undefined }) },
  unitOf: ({ unit }) => unit ?? undefined,
  measures: () => ({ delegates: 1 }),
  duplicateOf: ({ unit, self, delegate, name }) => [
    unitKey(unit),
    ((self === false ? delegate : name) ?? '').replaceAll(/\s/gu, ''),
  ],
})
