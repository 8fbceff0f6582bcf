import { defineProgramme } from '../../core/intake/programme.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { count } from '../../core/intake/steps/count.ts'
import { day } from '../../core/intake/steps/day.ts'
import { line } from '../../core/intake/steps/line.ts'
import { time } from '../../core/intake/steps/time.ts'
import { WHO } from '../../core/intake/who.ts'

export default defineProgramme({
  id: 'facility-booking',
  edition: 1,
  icon: '🏠',
  order: 18,
  names: {
    kr: { ko: '시설·휴양소 예약', en: 'Halls and holiday homes', zh: '场馆、休养所预约' },
    cn: { ko: '시설·휴양소 예약 (직공문화궁)', en: 'Halls and holiday homes', zh: '职工文化宫、疗休养预约' },
  },
  intro: {
    ko: '조합의 체육관, 강당, 회의실, 휴양소를 쓰고 싶을 때 신청하는 곳이에요. 담당자가 빈 날을 확인하고 답해 드려요. 답을 받아야 예약이 된 거예요.',
    en: 'Ask to use the union’s gym, halls, meeting rooms or holiday homes. Staff look for a free day and answer. It is booked only once they have answered.',
    zh: '在这里申请使用工会的体育馆、礼堂、会议室、休养所。工作人员核实空档后答复，收到答复才算预约成功。',
  },
  prepare: {
    ko: '2분쯤 걸려요. 쓰고 싶은 날을 두세 개 생각해 두시면 빨리 잡혀요. 서류는 필요 없어요.',
    en: 'It takes about two minutes. Having two or three possible days in mind helps. No papers needed.',
    zh: '大约需要2分钟。先想好两三个可以的日期会更快。不用准备材料。',
  },
  aliases: [
    ...[
      '시설 예약',
      '대관',
      '체육관 빌리기',
      '강당 대관',
      '회의실 예약',
      '휴양소',
      '휴양시설',
      '수련원',
      '콘도',
      '펜션',
    ],
    ...[
      '숙소 예약',
      '여름휴가 숙소',
      '문화궁',
      '직공문화궁',
      '문화궁 빌리기',
      '운동장 빌리기',
      '탁구장',
      '축구장',
      '장소 빌려 주세요',
    ],
    ...['동호회 장소', '모임 장소', '빈방', '자리 예약', '시설 이용', '시설 리용', '료양소', '시설 예약 취소'],
    ...['场地预约', '体育馆', '文化宫', '疗休养', '休养所', '会议室预约', '租场地', '文化宫预约'],
    ...['booking', 'hall', 'holiday home', 'meeting room'],
  ],
  audience: 'members',
  area: 'service',
  casework: 'counsel',
  decideWithin: 2,
  consents: [],
  retention: { months: 6, monthsIfPaid: 60 },

  steps: {
    facility: choice(
      { ko: '어떤 시설을 쓰고 싶으세요?', en: 'What would you like to use?', zh: '您想使用什么场所？' },
      {
        sports: { ko: '체육관·운동장', en: 'Gym or sports ground', zh: '体育馆、运动场' },
        hall: { ko: '강당·공연장', en: 'Hall or stage', zh: '礼堂、剧场' },
        room: { ko: '회의실·교실', en: 'Meeting or class room', zh: '会议室、教室' },
        resort: { ko: '휴양소·숙소', en: 'Holiday home', zh: '休养所、住宿' },
        other: { ko: '다른 시설', en: 'Something else', zh: '其他' },
      },
      { tallied: true },
    ),
    which: line(
      {
        ko: '정해 둔 곳이 있으면 이름을 적어 주세요.',
        en: 'If you have one in mind, what is it called?',
        zh: '有指定的场所吗？请写名称。',
      },
      {
        max: 60,
        optional: true,
        hint: { ko: '없으면 건너뛰세요. 담당자가 찾아 드려요.', en: 'If not, skip this.', zh: '没有可以跳过。' },
      },
    ),
    bookedFor: choice(
      { ko: '누가 쓰나요?', en: 'Who will use it?', zh: '谁使用？' },
      {
        family: { ko: '본인·가족', en: 'Myself or my family', zh: '本人、家人' },
        club: { ko: '동호회·모임', en: 'A club or group', zh: '社团、小组' },
        unit: { ko: '단위(회사)나 노조', en: 'A workplace or union', zh: '单位或工会' },
      },
      { tallied: true },
    ),
    usedOn: day(
      { ko: '언제 쓰고 싶으세요?', en: 'On which day?', zh: '想哪天使用？' },
      {
        when: 'future',
        hint: {
          ko: '묵으시면 들어가는 날이에요. 예: 12월 5일',
          en: 'For a stay, the day of arrival.',
          zh: '住宿请写入住日期。例如：12月5日',
        },
      },
    ),
    nights: count(
      { ko: '며칠 밤을 묵으세요?', en: 'For how many nights?', zh: '住几晚？' },
      { min: 1, max: 30, hint: { ko: '예: 2', en: 'For example 2', zh: '例如：2' } },
    ),
    from: time(
      { ko: '몇 시부터 쓰세요?', en: 'From what time?', zh: '从几点开始？' },
      { hint: { ko: '예: 오후 2시', en: 'For example 14:00', zh: '例如：下午2点' } },
    ),
    until: time(
      { ko: '몇 시까지 쓰세요?', en: 'Until what time?', zh: '到几点结束？' },
      { hint: { ko: '예: 오후 5시 반', en: 'For example 17:30', zh: '例如：下午5点半' } },
    ),
    otherDays: line(
      {
        ko: '그날이 안 되면 언제가 좋으세요?',
        en: 'If that day is taken, when else?',
        zh: '那天不行的话，什么时候可以？',
      },
      {
        max: 80,
        optional: true,
        hint: { ko: '예: 12월 6일이나 12일', en: 'For example 6 or 12 December', zh: '例如：12月6日或12日' },
      },
    ),
    people: count(
      { ko: '모두 몇 명이 쓰나요?', en: 'For how many people?', zh: '一共多少人？' },
      { min: 1, max: 5000, hint: { ko: '예: 24', en: 'For example 24', zh: '例如：24' } },
    ),
    purpose: line(
      { ko: '무엇을 하려고 쓰세요?', en: 'What is it for?', zh: '做什么用？' },
      {
        max: 80,
        hint: { ko: '예: 배구 연습, 가족 여행', en: 'For example volleyball practice', zh: '例如：排球训练、家庭旅行' },
      },
    ),
    ...WHO,
  },

  onlyIf: {
    nights: ({ facility }) => facility === 'resort',
    from: ({ facility }) => facility !== 'resort',
    until: ({ facility }) => facility !== 'resort',
  },

  unitOf: ({ unit }) => unit ?? undefined,
  measures: ({ people }) => ({ people: people ?? 1 }),
  duplicateOf: ({ facility, usedOn, from }) => [facility ?? '', usedOn ?? '', from ?? ''],
})
