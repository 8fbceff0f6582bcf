import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { WHO } from '../../core/intake/who.ts'
import { PASS_ON } from '../pass-on-consent.ts'

const isNamed = (named: string | null | undefined): boolean => named === 'named'

export default defineProgramme({
  id: 'workplace-issue',
  edition: 1,
  icon: '📮',
  order: 6,
  names: {
    kr: { ko: '현장 고충·현안 건의', en: 'Workplace concerns', zh: '一线困难与建议' },
    cn: { ko: '현장 고충·현안 건의', en: 'Workplace concerns', zh: '职工诉求与建议' },
  },
  intro: {
    ko: '일터에서 힘든 점, 고쳤으면 하는 점을 알려 주세요. 조합에 대한 불만도 괜찮아요. 이름을 안 적고 내셔도 되고, 조합원이 아니어도 돼요. 적으신 회사와 관계있는 사람은 이 내용을 볼 수 없어요.',
    en: 'Tell us what is hard at work or should be put right. Complaints about the union are welcome too. You may leave out your name and need not be a member. Nobody tied to the employer you name can see it.',
    zh: '工作中有什么困难、希望改进什么，请告诉我们。对工会的意见也可以提。可以不写姓名，不是会员也可以。与您所写单位有关系的人看不到这些内容。',
  },
  prepare: {
    ko: '3분쯤 걸려요. 준비할 서류는 없어요. 못 받은 임금이나 해고, 괴롭힘은 ‘권익침해’ 접수로 내 주세요.',
    en: 'It takes about three minutes and needs no papers. For unpaid wages, dismissal or bullying use the rights case form.',
    zh: '大约需要3分钟，不用准备材料。欠薪、辞退、欺凌请通过“维权”受理提交。',
  },
  aliases: [
    ...['고충', '고충 처리', '고충 건의', '건의', '건의함', '현장 건의', '현안 건의', '민원', '조합 민원'],
    ...['익명 건의', '무기명 건의', '건의 사항', '소리함', '불편 사항', '불만 사항', '조합에 대한 불만'],
    ...['휴게실이 없어요', '식당 밥이 나빠요', '작업복을 안 줘요', '공회에 바라는 것', '의견 내기'],
    ...['诉求', '职工诉求', '意见箱', '建议', '匿名', '反映问题', '对工会有意见', '投诉工会'],
    ...['complaint', 'suggestion', 'anonymous'],
  ],
  audience: 'everyone',
  area: 'rights',
  casework: 'rights',
  decideWithin: 5,
  consents: ['sensitive'],
  employerStep: 'employer',
  passOnStep: 'passOn',
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    about: choice(
      { ko: '무엇에 대한 이야기인가요?', en: 'What is it about?', zh: '是关于哪方面的？' },
      {
        place: { ko: '일터 시설·환경', en: 'Facilities, surroundings', zh: '工作场所、设施' },
        safety: { ko: '안전·건강', en: 'Health and safety', zh: '安全健康' },
        conditions: { ko: '임금·시간·일하는 방식', en: 'Pay, hours, how work is done', zh: '工资、工时、工作安排' },
        welfare: { ko: '복지·식사·출퇴근', en: 'Welfare, meals, commuting', zh: '福利、伙食、通勤' },
        people: { ko: '사람 사이의 일', en: 'Between people', zh: '人际关系' },
        union: { ko: '조합(공회)에 대한 것', en: 'The union itself', zh: '对工会的意见' },
        other: { ko: '다른 이야기', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    // Before the text, so that whoever stays unnamed can heed it while writing.
    named: choice(
      {
        ko: '이름을 적고 내시겠어요?',
        en: 'Do you want to give your name?',
        zh: '您要写姓名吗？',
      },
      {
        nameless: { ko: '이름 없이 낼게요', en: 'Without my name', zh: '不写姓名' },
        named: { ko: '이름을 적을게요', en: 'With my name', zh: '写姓名' },
      },
      {
        // True to what is stored: the case stays tied to the chat, and a name given elsewhere finds it.
        hint: {
          ko: '이름이 없어도 답은 이 대화창으로 드려요. 그러려고 어느 대화창에서 왔는지는 암호로 잠가 둬요. 전에 이름을 적으신 적이 있으면 담당자가 알아낼 수 있어요.',
          en: 'You are answered in this chat either way, so that we keep, encrypted, which chat it came from. If you once gave us your name, staff could find out.',
          zh: '不写姓名也会在这个聊天里答复，为此会加密保存是哪个聊天发来的。如果您以前留过姓名，工作人员有可能查出。',
        },
      },
    ),
    employer: line(
      { ko: '어느 회사(단위)의 일인가요?', en: 'Which employer is it about?', zh: '是哪家单位的事？' },
      {
        sensitive: true,
        hint: {
          ko: '예: 든든택배 인천지점. 그 회사와 관계있는 담당자에게는 안 보이게 해요.',
          en: 'Staff tied to that employer will not see it.',
          zh: '例如：某某物流延吉分公司。与该单位有关系的工作人员看不到。',
        },
      },
    ),
    where: line(
      { ko: '거기 어디의 일인가요?', en: 'Where there?', zh: '具体在哪里？' },
      {
        optional: true,
        sensitive: true,
        hint: {
          ko: '예: 2공장 휴게실, 조합 사무실',
          en: 'For example the rest room',
          zh: '例如：二车间休息室、工会办公室',
        },
      },
    ),
    what: paragraph(
      {
        ko: '어떤 점이 힘들거나 고쳐야 하나요?',
        en: 'What is hard, or should be put right?',
        zh: '哪些地方有困难或需要改进？',
      },
      {
        sensitive: true,
        hint: {
          ko: '이름 없이 내시면 본인을 짐작할 만한 내용은 빼 주세요. 예: 맡은 자리, 근무조, 나와 몇 사람만 아는 일',
          en: 'If you stay unnamed, leave out what gives you away: your post, your shift, what only a few know.',
          zh: '不写姓名的话，请不要写能看出是您的内容。例如：岗位、班次、只有几个人知道的事。',
        },
      },
    ),
    wish: paragraph(
      { ko: '어떻게 되면 좋겠어요?', en: 'What would you like to happen?', zh: '您希望怎样解决？' },
      {
        sensitive: true,
        max: 500,
        hint: {
          ko: '예: 휴게실에 선풍기를 놓아 주세요.',
          en: 'For example a fan in the rest room.',
          zh: '例如：休息室装电风扇。',
        },
      },
    ),
    photos: attachment(
      { ko: '보여 줄 사진이 있으면 보내 주세요.', en: 'Send photos if you have any.', zh: '有照片的话，请发过来。' },
      {
        optional: true,
        hint: {
          ko: '사람 얼굴과 이름표는 가려 주세요. 사진의 각도나 시각으로도 누가 찍었는지 알 수 있어요.',
          en: 'Cover faces and name tags. An angle or a time can show who took it.',
          zh: '请遮住人脸和工牌。拍摄角度、时间也可能看出是谁拍的。',
        },
      },
    ),
    ...WHO,
    passOn: PASS_ON,
  },

  onlyIf: {
    employer: ({ about }) => about !== 'union',
    name: ({ named }) => isNamed(named),
    phone: ({ named }) => isNamed(named),
    unit: ({ named }) => isNamed(named),
  },

  // No unitOf and no measures: only counts of topics stay, never who is discontented where.
  duplicateOf: ({ about, what }) => [about ?? '', (what ?? '').replaceAll(/\s/gu, '')],
})
