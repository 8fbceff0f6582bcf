import { defineProgramme } from '../../core/intake/programme.ts'
import { amount } from '../../core/intake/steps/amount.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { consent } from '../../core/intake/steps/consent.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { place } from '../../core/intake/steps/place.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { WHO } from '../../core/intake/who.ts'
import { WORKPLACE } from '../workplace.ts'

const DAY_EXAMPLE = {
  ko: '예: 2026-03-10. 정확하지 않으면 가장 이른 날로 적어 주세요.',
  zh: '例如：2026-03-10。记不清的话，请写最早的日期。',
}

const unpaid = (violation: string | null | undefined): boolean => violation === 'wages' || violation === 'severance'

export default defineProgramme({
  id: 'rights-case',
  edition: 1,
  icon: '⚖️',
  order: 1,
  names: {
    kr: { ko: '권익침해·임금체불 접수', en: 'Unpaid wages and rights cases', zh: '欠薪与权益受侵害受理' },
    cn: { ko: '권익침해·임금(로임) 체불 접수', en: 'Unpaid wages and rights cases', zh: '维权与欠薪受理' },
  },
  intro: {
    ko: '임금을 못 받았거나 해고, 괴롭힘처럼 부당한 일을 겪으셨을 때 조합에 알리는 곳이에요. 조합원이 아니어도 낼 수 있어요. 적으신 회사와 관계있는 사람은 이 내용을 볼 수 없어요.',
    en: 'Tell the union when you were not paid, were dismissed or were treated unfairly. You need not be a member. Nobody tied to the employer you name can see what you write.',
    zh: '拿不到工资、被辞退、受到欺负等情况，可以在这里告诉工会。不是会员也可以提交。与您所写单位有关系的人看不到这些内容。',
  },
  prepare: {
    ko: '10분쯤 걸려요. 계약서, 월급 명세서, 통장 내역, 주고받은 문자가 있으면 옆에 두세요. 없어도 낼 수 있어요. 주민등록번호는 적지 마세요.',
    en: 'It takes about ten minutes. Have your contract, pay slips, bank records and messages at hand if you have them; you can hand in without. Never write a resident number.',
    zh: '大约需要10分钟。有合同、工资条、银行流水、聊天记录的话请放在手边，没有也可以提交。请不要写身份证号码。',
  },
  aliases: [
    ...[
      '임금체불 접수',
      '체불 접수',
      '월급 못 받아서 접수',
      '밀린 월급 받아 주세요',
      '임금 떼였어요 접수',
      '로임 체불 접수',
      '로임 받아 주쇼',
    ],
    ...[
      '퇴직금 체불 접수',
      '수당 체불 접수',
      '떼인 돈 받아 주세요',
      '부당해고 접수',
      '해고당해서 접수',
      '권익침해',
      '권익침해 접수',
    ],
    ...[
      '괴롭힘 접수',
      '갑질 신고',
      '성희롱 접수',
      '차별 신고 접수',
      '권리침해',
      '권리침해 신고',
      '억울한 일 접수',
      '부당노동행위 접수',
    ],
    ...[
      '노조 탄압 신고',
      '권익침해 신고',
      '억울한 일 신고',
      '회사를 신고하고 싶어요',
      '조합에 진정',
      '공회에 신고',
      '경제보상금 못 받아 접수',
    ],
    ...[
      '欠薪',
      '拖欠工资',
      '讨薪',
      '维权',
      '被辞退 维权',
      '被开除 维权',
      '工会维权',
      '经济补偿金 维权',
      '没签合同 维权',
      '投诉单位',
    ],
    ...['unpaid wages', 'not paid', 'fired', 'harassment'],
  ],
  audience: 'everyone',
  area: 'rights',
  casework: 'rights',
  decideWithin: 3,
  consents: ['sensitive'],
  notAFiling: true,
  employerStep: 'employer',
  passOnStep: 'passOn',
  retention: { months: 36, monthsIfPaid: 60 },
  steps: {
    violation: choice(
      { ko: '어떤 일을 겪으셨어요?', en: 'What happened to you?', zh: '您遇到了什么情况？' },
      {
        wages: { ko: '임금·수당을 못 받았어요', en: 'Wages or allowances not paid', zh: '没拿到工资或津贴' },
        severance: { ko: '퇴직금·경제보상금을 못 받았어요', en: 'Severance not paid', zh: '没拿到经济补偿金' },
        dismissal: { ko: '해고당했어요', en: 'I was dismissed', zh: '被辞退了' },
        contract: { ko: '계약서가 없거나 계약과 달라요', en: 'No contract, or not kept', zh: '没有合同或与合同不符' },
        hours: { ko: '근로시간·휴식·휴가 문제예요', en: 'Hours, breaks or leave', zh: '工时、休息、休假问题' },
        injury: { ko: '일하다 다치거나 병이 났어요', en: 'Injured or ill from work', zh: '因工受伤或患病' },
        harassment: { ko: '괴롭힘·성희롱·차별', en: 'Bullying, harassment, discrimination', zh: '欺凌、性骚扰、歧视' },
        union: { ko: '노조(공회) 활동으로 불이익', en: 'Punished for union activity', zh: '因工会活动受到不利对待' },
        other: { ko: '다른 일이에요', en: 'Something else', zh: '其他' },
      },
      {
        tallied: true,
        hint: { ko: '여러 가지면 가장 급한 것을 골라 주세요.', zh: '有好几项的话，请选最着急的。' },
      },
    ),
    danger: yesNo(
      {
        ko: '지금 위험하거나 치료가 급한 사람이 있나요?',
        en: 'Is anybody in danger or in urgent need of treatment now?',
        zh: '现在有人处于危险中或急需治疗吗？',
      },
      {
        hint: {
          ko: '급하면 먼저 119(중국은 120)에 전화해 주세요. 그렇다고 하시면 제출하신 뒤 담당자에게 바로 알려요.',
          zh: '紧急时请先拨打120（韩国119）。选“是”，提交后会立即通知工作人员。',
        },
      },
    ),
    employer: line(
      { ko: '어느 회사에서 있었던 일인가요?', en: 'Which employer is it about?', zh: '是哪家单位？' },
      {
        sensitive: true,
        hint: { ko: '예: 든든택배 인천지점', zh: '例如：某某物流延吉分公司' },
      },
    ),
    workplace: place(
      { ko: '일하는 곳은 어디에 있나요?', en: 'Where is the workplace?', zh: '工作地点在哪里？' },
      {
        optional: true,
        sensitive: true,
        hint: { ko: '주소나 동네를 적거나 위치를 보내 주세요.', zh: '可以写地址，也可以发送位置。' },
      },
    ),
    ...WORKPLACE,
    stillThere: yesNo({ ko: '지금도 거기서 일하세요?', en: 'Do you still work there?', zh: '您还在那里工作吗？' }),
    leftOn: day(
      { ko: '그만두신 날은 언제예요?', en: 'When did you leave?', zh: '您是哪天离职的？' },
      { when: 'past', hint: DAY_EXAMPLE },
    ),
    dueOn: day(
      {
        ko: '못 받은 임금은 원래 언제 받기로 했나요?',
        en: 'When was the unpaid money due?',
        zh: '没拿到的工资原本应该哪天发？',
      },
      {
        when: 'past',
        hint: {
          ko: '여러 달이면 가장 오래된 날을 적어 주세요. 예: 2026-03-10',
          zh: '拖欠好几个月的话，请写最早的日期。例如：2026-03-10',
        },
      },
    ),
    dismissedOn: day(
      { ko: '해고된 날은 언제예요?', en: 'From which day were you dismissed?', zh: '您是从哪天起被辞退的？' },
      { hint: DAY_EXAMPLE },
    ),
    happenedOn: day(
      {
        ko: '언제 있었던 일인가요?',
        en: 'When did it happen, or when did you learn of it?',
        zh: '这件事是什么时候发生的？',
      },
      { when: 'past', hint: DAY_EXAMPLE },
    ),
    affected: count(
      {
        ko: '같은 일을 겪은 사람은 본인까지 몇 명인가요?',
        en: 'How many people are affected, you included?',
        zh: '遇到同样情况的人，连您在内有几位？',
      },
      { min: 1, max: 100_000, hint: { ko: '혼자면 1을 적어 주세요.', zh: '只有您一人就写1。' } },
    ),
    owed: amount(
      {
        ko: '못 받은 돈은 모두 얼마쯤이에요?',
        en: 'About how much is owed to you in all?',
        zh: '被拖欠的钱一共大约多少？',
      },
      {
        optional: true,
        hint: { ko: '예: 320만, 1,500,000. 어림으로 적어도 돼요.', zh: '例如：3万、15000。大概的数字就行。' },
      },
    ),
    circumstances: paragraph(
      { ko: '무슨 일이 있었는지 적어 주세요.', en: 'Please tell us what happened.', zh: '请写一下发生了什么。' },
      {
        sensitive: true,
        hint: {
          ko: '언제, 어디서, 누가, 어떻게 했는지 적으면 좋아요. 다른 사람의 번호는 적지 마세요.',
          zh: '最好写明时间、地点、谁、怎么做的。请不要写别人的号码。',
        },
      },
    ),
    proof: attachment(
      { ko: '증거가 있으면 보내 주세요.', en: 'Send what evidence you have.', zh: '有证据的话请发过来。' },
      {
        optional: true,
        max: 10,
        hint: { ko: '계약서, 명세서, 문자 화면의 사진이나 파일이에요.', zh: '合同、工资条、聊天截图等照片或文件。' },
      },
    ),
    wish: choices(
      { ko: '어떻게 되기를 바라세요?', en: 'What would you like to happen?', zh: '您希望怎样解决？' },
      {
        money: { ko: '밀린 돈을 받고 싶어요', en: 'To be paid what is owed', zh: '拿回被拖欠的钱' },
        return: { ko: '다시 일하고 싶어요', en: 'To go back to work', zh: '恢复工作' },
        stop: { ko: '그런 일을 멈추게 하고 싶어요', en: 'To make it stop', zh: '制止这种行为' },
        apology: { ko: '사과를 받고 싶어요', en: 'An apology', zh: '得到道歉' },
        advice: { ko: '우선 상담만 받고 싶어요', en: 'Only advice for now', zh: '先只咨询' },
        other: { ko: '다른 바람이 있어요', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    ...WHO,
    counsel: consent(
      {
        ko: '이 일로 상담을 이어 가는 데 동의하세요?',
        en: 'Do you agree that the union goes on to counsel you in this matter?',
        zh: '您同意工会就此事继续为您提供咨询吗？',
      },
      {
        hint: {
          ko: '조합 담당자가 이 내용을 읽고 함께 상담해요. 대신 진정을 내거나 회사와 합의하는 대리가 아니에요. 대리는 직접 서명하신 위임장이 있어야 하고, 노무사나 변호사만 할 수 있어요.',
          en: 'Union staff read this and counsel you. They do not represent you: nobody files or settles for you. That needs your signed mandate and a labour attorney or lawyer.',
          zh: '工会工作人员会阅读这些内容并为您提供咨询。这不是代理，不会替您申诉，也不会替您与单位和解。代理需要您亲笔签名的委托书，并由劳务士或律师办理。',
        },
      },
    ),
    passOn: consent(
      {
        ko: '필요하면 다른 기관에 전해도 될까요?',
        en: 'May we pass the case to another body where needed? You may say no.',
        zh: '需要时，可以转交给其他机构吗？',
      },
      {
        required: false,
        hint: {
          ko: '받는 곳: 노동 행정기관, 노동위원회·중재위원회, 3자 협의체\n전하는 것: 여기에 적은 내용과 자료\n쓰는 곳과 기간: 이 일을 해결하는 데에, 끝날 때까지\n동의하지 않으셔도 접수와 상담은 그대로 해요.',
          en: 'Who: labour offices, labour or arbitration commissions, tripartite bodies\nWhat: what you wrote and sent here\nFor: resolving this matter, until it ends\nYour case is taken up either way.',
          zh: '接收方：劳动行政部门、劳动（仲裁）委员会、三方协商机构\n内容：您在这里写的内容和材料\n用途和期限：用于解决此事，直到办结\n不同意也照常受理和咨询。',
        },
      },
    ),
  },

  onlyIf: {
    danger: ({ violation }) => violation === 'injury',
    stillThere: ({ violation }) => violation !== 'dismissal',
    leftOn: ({ stillThere }) => stillThere === false,
    dueOn: ({ violation }) => violation === 'wages',
    dismissedOn: ({ violation }) => violation === 'dismissal',
    happenedOn: ({ violation }) => !unpaid(violation) && violation !== 'dismissal',
    owed: ({ violation }) => unpaid(violation),
  },

  limitOf: ({ violation, stillThere, leftOn, dueOn, dismissedOn, happenedOn }, jurisdiction) => {
    const left = stillThere === false ? leftOn : undefined
    const limit = (rule: string, from: string | null | undefined) => (from ? { rule, from } : undefined)
    if (jurisdiction === 'cn') {
      // No limit runs on wages while the work relation lasts (劳动争议调解仲裁法 第27条第4款).
      if (violation === 'wages') return limit('cn-arbitration-wage', left)
      if (violation === 'severance') return limit('cn-arbitration', left)
      return limit('cn-arbitration', violation === 'dismissal' ? dismissedOn : happenedOn)
    }
    if (violation === 'wages') return limit('kr-wage-claim', dueOn)
    if (violation === 'severance') return limit('kr-severance-claim', left)
    if (violation === 'dismissal') return limit('kr-unfair-dismissal', dismissedOn)
    return violation === 'union' ? limit('kr-unfair-labour-practice', happenedOn) : undefined
  },

  urgentIf: ({ danger }) => danger === true,
  // No unitOf: the unit is kept in the clear, and here it would name the employer.
  requestedOf: ({ owed }) => owed ?? undefined,
  measures: ({ affected }) => ({ people: affected ?? 1 }),
  duplicateOf: ({ employer, violation }) => [
    (employer ?? '').replaceAll(/주식회사|\(주\)|㈜|\s/gu, '').toLowerCase(),
    violation ?? '',
  ],
})
