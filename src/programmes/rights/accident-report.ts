import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { people } from '../../core/intake/steps/people.ts'
import { place } from '../../core/intake/steps/place.ts'
import { time } from '../../core/intake/steps/time.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { WHO } from '../../core/intake/who.ts'
import { PASS_ON } from '../pass-on-consent.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'accident-report',
  edition: 1,
  icon: '🚨',
  order: 5,
  names: {
    kr: { ko: '산재·사고 신고와 유가족 지원', en: 'Accidents at work', zh: '工伤事故报告与家属帮助' },
    cn: { ko: '산재(공상)·사고 신고와 유가족 지원', en: 'Accidents at work', zh: '工伤事故报告与家属帮助' },
  },
  intro: {
    ko: '일하다 다치거나 숨진 사고를 조합에 알리는 곳이에요. 제출하시면 밤이나 쉬는 날에도 담당자에게 바로 알려요. 조합원이 아니어도, 가족이나 동료가 대신 내도 돼요. 적으신 회사와 관계있는 사람은 이 내용을 볼 수 없어요.\n⚠️ 지금 위험하면 먼저 119에 전화하세요. 중국은 구급 120, 화재 119예요.',
    en: 'Tell the union of an accident at work. Once you hand in, staff are alerted at once, at night and on holidays too. Family and colleagues may report, members or not. Nobody tied to the employer you name can see it.\n⚠️ In danger, call first: 119 in Korea; in China 120 for an ambulance, 119 for fire.',
    zh: '在这里把工伤、伤亡事故告诉工会。提交后，夜间和节假日也会立即通知工作人员。家属、同事可以代为报告，不是会员也可以。与您所写单位有关系的人看不到这些内容。\n⚠️ 现在有危险请先打电话：中国急救120、火警119，韩国119。',
  },
  prepare: {
    ko: '7분쯤 걸려요. 모르는 것은 건너뛰셔도 돼요. 사진은 안전할 때만 찍으세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about seven minutes. Skip what you do not know. Take photos only where it is safe. Never write a resident number.',
    zh: '大约需要7分钟，不清楚的可以跳过。确保安全时再拍照。请不要写身份证号码。',
  },
  aliases: [
    ...['산재 신고', '사고 신고', '산업재해 신고', '공상 신고', '공상 사고', '사고 보고', '중대재해 신고', '안전사고'],
    ...['사고가 났어요', '다친 사람이 있어요', '동료가 다쳤어요', '가족이 사고를 당했어요', '추락 사고', '끼임 사고'],
    ...['사망 사고', '유가족 지원', '유족 지원', '산재 은폐 신고', '다칠 뻔했어요', '아차사고', '직업병 신고'],
    ...['工伤报告', '事故报告', '出事故了', '工亡', '家属帮助', '瞒报事故', '安全事故', '有人受伤'],
    ...['accident', 'injured at work', 'death at work'],
  ],
  audience: 'everyone',
  area: 'rights',
  casework: 'rights',
  decideWithin: 1,
  consents: ['sensitive'],
  notAFiling: true,
  employerStep: 'employer',
  passOnStep: 'passOn',
  retention: { months: 36, monthsIfPaid: 60 },

  steps: {
    danger: yesNo(
      {
        ko: '지금 위험하거나 치료가 급한 사람이 있나요?',
        en: 'Is anybody in danger or in urgent need of treatment now?',
        zh: '现在有人处于危险中或急需治疗吗？',
      },
      {
        hint: {
          ko: '그렇다면 먼저 119(중국은 120)에 전화하고 안전한 곳으로 피하세요. 이 글은 그다음에 적으셔도 돼요.',
          en: 'If so, call 119 (120 in China) and get to safety first. This can wait.',
          zh: '如果是，请先拨打120（韩国119）并撤到安全的地方，之后再填写。',
        },
      },
    ),
    harm: choice(
      { ko: '어떤 일이 있었어요?', en: 'What happened?', zh: '发生了什么情况？' },
      {
        death: { ko: '돌아가신 분이 있어요', en: 'Somebody died', zh: '有人去世' },
        serious: { ko: '크게 다쳤어요 (입원·수술)', en: 'Seriously injured', zh: '受重伤（住院、手术）' },
        injury: { ko: '다쳤어요', en: 'Injured', zh: '受伤' },
        illness: { ko: '일 때문에 병이 났어요', en: 'Ill from work', zh: '因工作患病' },
        near_miss: { ko: '다칠 뻔했어요', en: 'A near miss', zh: '险些受伤' },
      },
      { tallied: true },
    ),
    relation: choice(
      { ko: '본인은 누구세요?', en: 'Who are you?', zh: '您是谁？' },
      {
        self: { ko: '그 일을 겪은 본인', en: 'The person concerned', zh: '本人' },
        family: { ko: '가족', en: 'Family', zh: '家属' },
        colleague: { ko: '같이 일하는 동료', en: 'A colleague', zh: '同事' },
        union: { ko: '노조(공회) 간부', en: 'A union cadre', zh: '工会干部' },
        other: { ko: '다른 사람', en: 'Somebody else', zh: '其他人' },
      },
      {
        hint: {
          ko: '다친 분이 돌아가셨거나 움직이기 어려우면 가족이 대신 내셔도 돼요.',
          en: 'Family may report for somebody who died or is incapacitated.',
          zh: '本人去世或行动不便的，家属可以代为提交。',
        },
      },
    ),
    happenedOn: day(
      { ko: '언제 있었던 일인가요?', en: 'On which day?', zh: '是哪天发生的？' },
      {
        when: 'past',
        hint: {
          ko: '예: 오늘, 어제, 2026-03-10. 병이면 진단받은 날을 적어 주세요.',
          en: 'For example today, yesterday. For an illness, the day of the diagnosis.',
          zh: '例如：今天、昨天、2026-03-10。患病的请写确诊日期。',
        },
      },
    ),
    happenedAt: time(
      { ko: '몇 시쯤이었어요?', en: 'At about what time?', zh: '大约几点？' },
      { optional: true, hint: { ko: '예: 오후 2시 반, 새벽 4시', zh: '例如：下午2点半、凌晨4点' } },
    ),
    employer: line(
      { ko: '어느 회사(단위)에서 일하다 생긴 일인가요?', en: 'At which employer?', zh: '是在哪家单位工作时发生的？' },
      {
        sensitive: true,
        hint: {
          ko: '예: 든든건설. 하청이면 원청 이름도 함께 적어 주세요.',
          zh: '例如：某某建筑公司。是分包的，请把总包单位也写上。',
        },
      },
    ),
    where: place(
      { ko: '어디에서 일어났나요?', en: 'Where was it?', zh: '在哪里发生的？' },
      {
        sensitive: true,
        hint: { ko: '주소나 현장 이름을 적거나 위치를 보내 주세요.', zh: '可以写地址、工地名称，也可以发送位置。' },
      },
    ),
    victims: count(
      {
        ko: '다치거나 아프거나 숨진 분은 모두 몇 명이에요?',
        en: 'How many people were hurt, fell ill or died?',
        zh: '受伤、患病或去世的一共几人？',
      },
      { min: 1, max: 10_000, hint: { ko: '예: 1. 정확하지 않아도 돼요.', zh: '例如：1。大概的数字也可以。' } },
    ),
    injured: people(
      {
        ko: '그분들의 이름과 상태를 아는 만큼 적어 주세요.',
        en: 'Their names and condition, as far as you know.',
        zh: '请写下您知道的姓名和伤情。',
      },
      {
        optional: true,
        hint: {
          ko: '한 줄에 한 사람씩 적어 주세요. 모르면 건너뛰세요.\n예: 홍길동, 다리 골절로 입원',
          zh: '一行一人，不清楚可以跳过。\n例如：张三，腿部骨折住院',
        },
      },
    ),
    circumstances: paragraph(
      { ko: '어떻게 일어났는지 적어 주세요.', en: 'How did it happen?', zh: '请写一下事情的经过。' },
      {
        sensitive: true,
        hint: {
          ko: '어떤 작업이었는지, 무엇에 다쳤는지, 본 사람이 있는지 적으면 좋아요. 짧아도 돼요.',
          zh: '最好写明在做什么活、被什么所伤、有没有目击者。简短也可以。',
        },
      },
    ),
    photos: attachment(
      {
        ko: '사진이나 진단서가 있으면 보내 주세요.',
        en: 'Send photos or a diagnosis if you have them.',
        zh: '有照片或诊断书的话，请发过来。',
      },
      {
        optional: true,
        max: 10,
        hint: {
          ko: '현장과 기계 사진이면 돼요. 위험한 곳에 다시 들어가지 마세요.',
          zh: '现场、机器的照片即可。请不要再进入危险的地方。',
        },
      },
    ),
    claimed: choice(
      { ko: '산재(공상) 신청은 어떻게 됐어요?', en: 'Was an injury claim made?', zh: '工伤申请办了吗？' },
      {
        claimed: { ko: '본인이나 가족이 신청했어요', en: 'Yes, by the worker or family', zh: '本人或家属已申请' },
        by_employer: { ko: '회사나 병원이 했다고 해요', en: 'Employer or hospital says so', zh: '单位或医院说已办' },
        blocked: { ko: '회사가 막거나 미뤄요', en: 'The employer blocks or delays it', zh: '单位阻拦或拖延' },
        not_yet: { ko: '아직 안 했어요', en: 'Not yet', zh: '还没有' },
        unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
      },
      {
        tallied: true,
        // kr 산업재해보상보험법 제41·62조; cn 工伤保险条例 第17条.
        hint: {
          ko: '한국: 치료비(요양급여)는 다친 본인이 근로복지공단에 신청해요. 회사 동의는 필요 없어요(산재보험법 제41조). 숨진 분은 유족이 유족급여를 청구해요(제62조).\n중국: 회사가 사고(진단)일부터 30일 안에 공상 인정을 신청해야 해요. 안 하면 본인·가까운 가족·공회가 1년 안에 직접 낼 수 있어요(산재보험조례 제17조).',
          en: 'Korea: the injured worker claims from COMWEL and needs no consent of the employer (Industrial Accident Compensation Insurance Act, Article 41); for the dead, the bereaved claim (Article 62). China: the employer must apply within 30 days of the accident or diagnosis; failing that the worker, near family or the union may within a year (Work Injury Insurance Regulations, Article 17).',
          zh: '中国：单位应在事故（诊断）之日起30日内申请工伤认定；单位不申请的，本人、近亲属、工会可在1年内直接申请（工伤保险条例第17条）。韩国：疗养给付由本人向劳动福利公团申请，不需要公司同意（产业灾害补偿保险法第41条）；遗属给付由遗属请求（第62条）。',
        },
      },
    ),
    reported: choice(
      { ko: '회사가 관청에 사고를 알렸나요?', en: 'Did the employer report it?', zh: '单位向主管部门报告了吗？' },
      {
        yes: { ko: '알렸어요', en: 'Yes', zh: '报告了' },
        no: { ko: '안 알렸거나 숨겨요', en: 'No, or it hides it', zh: '没有报告或隐瞒' },
        unsure: { ko: '잘 모르겠어요', en: 'Not sure', zh: '不清楚' },
      },
      {
        tallied: true,
        // kr 산업안전보건법 제54·57조, 시행규칙 제73조; cn 安全生产法 第83条.
        hint: {
          ko: '회사의 보고는 본인의 산재 신청과 별개예요. 보고했어도 신청은 따로 해야 해요.\n한국: 사망 같은 중대재해는 회사가 알게 되면 지체 없이 보고해야 해요(산업안전보건법 제54조). 숨지거나 3일 이상 쉬어야 하면 1개월 안에 산업재해조사표를 내야 해요. 숨기는 것은 금지예요(제57조).\n중국: 책임자가 곧바로 사실대로 보고해야 해요(안전생산법 제83조).',
          en: 'The employer’s report is apart from the worker’s claim. Korea: grave accidents without delay (Occupational Safety and Health Act, Article 54), death or three days off work within a month; hiding is forbidden (Article 57). China: at once and truthfully (Work Safety Law, Article 83).',
          zh: '单位的报告与本人的工伤申请是两回事。中国：单位负责人应立即如实报告（安全生产法第83条）。韩国：死亡等重大灾害应立即报告（产业安全保健法第54条）；死亡或需停工3天以上的，1个月内提交调查表，不得隐瞒（第57条）。',
        },
      },
    ),
    help: choices(
      { ko: '어떤 도움이 필요하세요?', en: 'What help is needed?', zh: '需要什么帮助？' },
      {
        claim: { ko: '산재(공상) 신청', en: 'The injury claim', zh: '工伤申请' },
        bereaved: { ko: '유가족 상담·장례', en: 'Help for the bereaved', zh: '家属咨询、丧事' },
        living: { ko: '치료비·생활비', en: 'Treatment and living costs', zh: '医疗费、生活费' },
        inquiry: { ko: '사고 조사', en: 'Finding out what happened', zh: '事故调查' },
        mind: { ko: '마음이 힘들어요', en: 'Distress', zh: '心理上很难受' },
        tell_only: { ko: '알리기만 할게요', en: 'Only to report', zh: '只是报告' },
      },
      { tallied: true, hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    ...WHO,
    passOn: PASS_ON,
  },

  onlyIf: {
    victims: ({ harm }) => harm !== 'near_miss',
    injured: ({ harm, relation }) => harm !== 'near_miss' && relation !== 'self',
    claimed: ({ harm }) => harm !== 'near_miss',
    reported: ({ harm }) => harm !== 'near_miss',
  },

  // Every accident is urgent, whoever is still in danger: the first reply alone is enough.
  urgentIf: ({ danger }) => danger === true || danger === false,
  // No unitOf: the unit is kept in the clear, and here it would name the employer.
  measures: ({ harm, victims }) => ({ people: harm === 'near_miss' ? 0 : (victims ?? 1) }),
  duplicateOf: ({ employer, happenedOn }) => [unitKey(employer), happenedOn ?? ''],
})
