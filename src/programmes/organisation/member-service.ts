import { defineProgramme } from '../../core/intake/programme.ts'
import { choice, choices } from '../../core/intake/steps/choice.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { place } from '../../core/intake/steps/place.ts'
import { WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

export default defineProgramme({
  id: 'member-service',
  edition: 1,
  icon: '🪪',
  order: 8,
  names: {
    kr: {
      ko: '조합원증·정보 변경·확인서·탈퇴',
      en: 'Card, details, certificates, leaving',
      zh: '会员证、信息变更、证明、退会',
    },
    cn: {
      ko: '회원증·정보 변경·확인서·탈퇴',
      en: 'Card, details, certificates, leaving',
      zh: '会员证、信息变更、证明、退会',
    },
  },
  intro: {
    ko: '조합원증과 확인서를 받거나, 바뀐 정보를 알리거나, 탈퇴를 신청하는 곳이에요. 담당자가 명부를 확인하고 처리한 뒤 알려 드려요.',
    en: 'Ask for a card or a certificate, tell us what has changed, or leave the union. Staff check the register, deal with it and tell you.',
    zh: '在这里申请会员证、证明，更新信息，或申请退会。工作人员核对名册、办理后通知您。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 확인서라면 어디에 내는지 알아 두세요. 주민등록번호는 적지 마세요.',
    en: 'It takes about two minutes. For a certificate, know where you will hand it in. Never write a resident number.',
    zh: '大约需要2分钟。开证明的话请先了解交到哪里。请不要写身份证号码。',
  },
  aliases: [
    ...[
      '조합원증',
      '회원증',
      '조합원증 재발급',
      '회원증 분실',
      '확인서 떼 주세요',
      '가입 확인서',
      '조합원 확인서',
      '납부 확인서',
      '조합원 증명서',
    ],
    ...[
      '조합비 납부 증명',
      '정보 변경',
      '주소 변경',
      '전화번호 변경',
      '이사했어요',
      '번호가 바뀌었어요',
      '일터가 바뀌었어요',
      '개명 신고',
    ],
    ...[
      '회원 정보 수정',
      '련락처 변경',
      '단위 변경',
      '탈퇴 신청',
      '노조 탈퇴 신청',
      '공회 탈퇴 신청',
      '조합 탈퇴 신청',
      '탈퇴서',
      '조합에서 나가기',
    ],
    ...['会员证', '会员卡', '补办会员证', '会员证明', '信息变更', '换单位', '退会', '会费证明'],
    ...['member card', 'certificate', 'change of address', 'leave the union'],
  ],
  audience: 'members',
  area: 'organisation',
  casework: 'counsel',
  decideWithin: 3,
  consents: ['sensitive'],
  retention: { months: 12, monthsIfPaid: 60 },

  steps: {
    request: choice(
      { ko: '무엇을 도와드릴까요?', en: 'What can we do for you?', zh: '您要办理什么？' },
      {
        card: { ko: '조합원증(회원증)', en: 'Member card', zh: '会员证' },
        details: { ko: '내 정보 바꾸기', en: 'Change my details', zh: '变更信息' },
        certificate: { ko: '확인서 받기', en: 'A certificate', zh: '开具证明' },
        leave: { ko: '탈퇴하기', en: 'Leave the union', zh: '退会' },
      },
      { tallied: true },
    ),
    cardFor: choice(
      { ko: '어떤 까닭으로 필요하세요?', en: 'Why do you need it?', zh: '为什么需要？' },
      {
        first: { ko: '처음 받아요', en: 'I have none yet', zh: '首次领取' },
        lost: { ko: '잃어버렸어요', en: 'I lost it', zh: '丢失' },
        worn: { ko: '망가졌거나 내용이 바뀌었어요', en: 'Worn or out of date', zh: '损坏或信息有变' },
      },
    ),
    changed: choices(
      { ko: '무엇이 바뀌었어요?', en: 'What has changed?', zh: '哪些信息变了？' },
      {
        phone: { ko: '전화번호', en: 'Phone', zh: '电话' },
        address: { ko: '주소', en: 'Address', zh: '地址' },
        workplace: { ko: '일터·부서', en: 'Workplace or department', zh: '单位或部门' },
        employment: { ko: '고용형태·하는 일', en: 'Employment or work', zh: '用工形式或工种' },
        name: { ko: '이름', en: 'Name', zh: '姓名' },
        other: { ko: '다른 것', en: 'Something else', zh: '其他' },
      },
      { hint: { ko: '여러 개 고를 수 있어요.', en: 'Choose as many as you like.', zh: '可以选多个。' } },
    ),
    newDetails: paragraph(
      { ko: '바뀐 내용을 적어 주세요.', en: 'What is it now?', zh: '请写变更后的内容。' },
      {
        max: 400,
        sensitive: true,
        hint: {
          ko: '무엇이 무엇으로 바뀌었는지 적어 주세요. 예: 일터를 3월부터 든든택배로 옮겼어요.',
          en: 'From what to what. For example a new workplace since March.',
          zh: '请写从什么改成什么。例如：3月起换到某某物流工作。',
        },
      },
    ),
    certificate: choice(
      { ko: '어떤 확인서가 필요하세요?', en: 'Which certificate?', zh: '需要什么证明？' },
      {
        member: { ko: '조합원이라는 확인서', en: 'That I am a member', zh: '会员身份证明' },
        dues: { ko: '조합비 납부 확인서', en: 'Dues paid', zh: '会费缴纳证明' },
        post: { ko: '간부 경력 확인서', en: 'Posts held', zh: '工会任职证明' },
        other: { ko: '다른 확인서', en: 'Another', zh: '其他证明' },
      },
      { tallied: true },
    ),
    usedFor: line(
      { ko: '어디에 내실 거예요?', en: 'Where will you hand it in?', zh: '证明交到哪里？' },
      {
        max: 100,
        hint: {
          ko: '납부 확인서면 기간도 적어 주세요. 예: 회사 경리과, 2025년 한 해',
          en: 'For dues, name the period too. For example payroll, all of 2025',
          zh: '会费证明请写明时间段。例如：单位财务，2025年全年',
        },
      },
    ),
    neededBy: day(
      { ko: '언제까지 필요하세요?', en: 'By when do you need it?', zh: '什么时候之前需要？' },
      {
        when: 'future',
        optional: true,
        hint: {
          ko: '급하지 않으면 건너뛰세요. 예: 12월 10일',
          en: 'Skip this if there is no hurry.',
          zh: '不急可以跳过。例如：12月10日',
        },
      },
    ),
    leaveOn: day(
      { ko: '언제 탈퇴하고 싶으세요?', en: 'When do you want to leave?', zh: '您想什么时候退会？' },
      {
        when: 'future',
        hint: {
          ko: '까닭은 적지 않으셔도 돼요. 언제부터 탈퇴가 되는지는 규약(장정)에 따라요. 누가 탈퇴하라고 시켰다면 내기 전에 ‘사람과 상담’에 알려 주세요.',
          en: 'You need give no reason. From when it counts is in the union’s rules. If somebody tells you to leave, talk to a person before you hand this in.',
          zh: '不需要写原因。何时生效按章程规定。如果是有人要求您退会，提交之前请先“人工咨询”。',
        },
      },
    ),
    deliver: choice(
      { ko: '어떻게 받으시겠어요?', en: 'How would you like to receive it?', zh: '您想怎样领取？' },
      {
        file: {
          ko: '파일로 (방법은 담당자가 알려 드려요)',
          en: 'As a file (staff tell you how)',
          zh: '电子文件（方式由工作人员告知）',
        },
        pickup: { ko: '조합에 와서', en: 'I come and fetch it', zh: '到工会领取' },
        post: { ko: '우편으로', en: 'By post', zh: '邮寄' },
      },
    ),
    address: place(
      { ko: '어디로 보내 드릴까요?', en: 'Where should we send it?', zh: '寄到哪里？' },
      {
        sensitive: true,
        hint: { ko: '우편으로 받을 주소를 적어 주세요.', en: 'The address for the post.', zh: '请写收件地址。' },
      },
    ),
    ...WHO,
  },

  onlyIf: {
    cardFor: ({ request }) => request === 'card',
    changed: ({ request }) => request === 'details',
    newDetails: ({ request }) => request === 'details',
    certificate: ({ request }) => request === 'certificate',
    usedFor: ({ request }) => request === 'certificate',
    neededBy: ({ request }) => request === 'certificate',
    leaveOn: ({ request }) => request === 'leave',
    deliver: ({ request }) => request === 'card' || request === 'certificate',
    address: ({ deliver }) => deliver === 'post',
  },

  // No unitOf: that somebody leaves must not be tied to where they work.
  measures: ({ request }) => (request === 'leave' ? { leaving: 1 } : {}),
  duplicateOf: ({ request, newDetails, certificate, usedFor }) => [
    request ?? '',
    unitKey(newDetails),
    certificate ?? '',
    unitKey(usedFor),
  ],
})
