import { defineProgramme } from '../../core/intake/programme.ts'
import { attachment } from '../../core/intake/steps/attachment.ts'
import { choice } from '../../core/intake/steps/choice.ts'
import { line, paragraph } from '../../core/intake/steps/line.ts'
import { yesNo } from '../../core/intake/steps/yes-no.ts'
import { UNVERIFIED, WHO } from '../../core/intake/who.ts'
import { unitKey } from '../unit-figures.ts'

const OF_PEOPLE = new Set(['person', 'labour_model', 'pacesetter', 'open_person', 'woman_cadre'])
/** Titles given to one person; the others go to a collective, a post or a family. */
const isPersonal = (title: string | null | undefined): boolean => OF_PEOPLE.has(title ?? '')

export default defineProgramme({
  id: 'commendation',
  edition: 1,
  icon: '🏅',
  order: 22,
  // The titles are those of Chinese unions; a form cannot offer others to Korea yet.
  names: {
    cn: { ko: '선진·노동모범 표창 추천', en: 'Nominations for commendation', zh: '先进、劳动模范推荐' },
  },
  intro: {
    ko: '맡은 일을 훌륭히 해낸 사람이나 단체를 표창에 추천하는 곳이에요. 종류마다 뽑는 수가 정해져 있어서, 추천하신다고 모두 뽑히는 것은 아니에요. 결과는 알려 드려요.',
    en: 'Nominate people or collectives who do outstanding work. Each title has its quota, so that not everybody nominated is chosen. You hear the result.',
    zh: '在这里推荐工作出色的个人或集体。每种称号有名额，推荐不等于入选，结果会通知您。',
  },
  prepare: {
    ko: '7분쯤 걸려요. 공적을 구체적으로 적을 내용과 상장, 사진 같은 증빙을 준비해 주세요.',
    en: 'It takes about seven minutes. Have the merits ready, as facts, and proof such as certificates and photos.',
    zh: '大约需要7分钟。请准备具体的先进事迹和奖状、照片等证明。',
  },
  aliases: [
    ...[
      '표창',
      '표창 추천',
      '표창 신청',
      '선진 추천',
      '선진개인',
      '선진집체',
      '노동모범',
      '로동모범',
      '로력모범',
      '표병',
    ],
    ...['표병 직', '모범 추천', '학습형 조직', '여성 간부 표창', '문명가정', '상을 주고 싶어요', '추천서', '공적'],
    ...['공장업무공개 선진', '칭찬하고 싶은 사람', '오일로동상장', '우수 직원 추천'],
    ...['先进', '先进个人', '先进集体', '劳动模范', '劳模', '标兵', '评优', '表彰', '五一劳动奖章', '学习型组织'],
    ...['award', 'commendation', 'nomination'],
  ],
  audience: 'members',
  area: 'competition',
  casework: 'counsel',
  decideWithin: 20,
  consents: [],
  retention: { months: 24, monthsIfPaid: 60 },

  steps: {
    title: choice(
      { ko: '어느 표창에 추천하세요?', en: 'For which title?', zh: '推荐哪种称号？' },
      {
        collective: { ko: '선진집체(단체)', en: 'Outstanding collective', zh: '先进集体' },
        person: { ko: '선진개인', en: 'Outstanding worker', zh: '先进个人' },
        labour_model: { ko: '노동모범', en: 'Model worker', zh: '劳动模范' },
        learning: { ko: '학습형 조직', en: 'Learning organisation', zh: '学习型组织' },
        model_post: { ko: '표병 직(자리)', en: 'Model post', zh: '标兵岗' },
        pacesetter: { ko: '표병(사람)', en: 'Pacesetter', zh: '标兵' },
        open_unit: { ko: '공장업무공개 선진 단위', en: 'Unit with open management', zh: '厂务公开先进单位' },
        open_person: { ko: '공장업무공개 선진 개인', en: 'Person for open management', zh: '厂务公开先进个人' },
        woman_cadre: { ko: '우수 여성 간부', en: 'Woman cadre', zh: '优秀女职工工作者' },
        family: { ko: '문명가정', en: 'Exemplary family', zh: '文明家庭' },
        other: { ko: '다른 표창', en: 'Another title', zh: '其他' },
      },
      { tallied: true },
    ),
    nominee: line(
      {
        ko: '추천하는 분이나 단체의 이름을 적어 주세요.',
        en: 'Whom do you nominate?',
        zh: '请写被推荐的个人或集体名称。',
      },
      {
        max: 60,
        sensitive: true,
        hint: {
          ko: '예: 홍길동, 2공장 정비반. 문명가정이면 대표 한 분의 이름을 적어 주세요.',
          en: 'For a family, the name of one of them.',
          zh: '例如：张三、二车间维修班。文明家庭请写一位家庭成员的姓名。',
        },
      },
    ),
    nomineeUnit: line(
      { ko: '어느 단위 소속이에요?', en: 'Of which unit?', zh: '属于哪个单位？' },
      { max: 60, hint: UNVERIFIED },
    ),
    job: line(
      { ko: '어떤 일을 하는 분이에요?', en: 'What is their work?', zh: '从事什么工作？' },
      { max: 60, hint: { ko: '예: 봉제공, 18년째', en: 'For example seamstress, 18 years', zh: '例如：缝纫工，18年' } },
    ),
    merits: paragraph(
      { ko: '어떤 공적이 있나요?', en: 'What are the merits?', zh: '有哪些先进事迹？' },
      {
        hint: {
          ko: '한 일과 결과를 날짜와 숫자로 적으면 좋아요. 예: 3년 동안 사고가 없었어요.',
          en: 'Facts with dates and figures, for example three years without an accident.',
          zh: '最好写明做了什么、结果如何，有日期和数字。例如：三年无事故。',
        },
      },
    ),
    honours: line(
      {
        ko: '전에 받은 상이 있으면 적어 주세요.',
        en: 'Earlier awards, if any.',
        zh: '以前获得过的奖励，有的话请写上。',
      },
      {
        optional: true,
        hint: { ko: '예: 2024년 주(州) 선진개인', en: 'With year and level.', zh: '例如：2024年州先进个人' },
      },
    ),
    proof: attachment(
      { ko: '증빙이 있으면 보내 주세요.', en: 'Send proof if you have any.', zh: '有证明材料的话，请发过来。' },
      {
        optional: true,
        max: 10,
        hint: {
          ko: '상장, 사진, 추천서 같은 것이에요. 나중에 내셔도 돼요.',
          en: 'Certificates, photos, letters; later will do.',
          zh: '奖状、照片、推荐信等，以后再补也可以。',
        },
      },
    ),
    knows: yesNo(
      {
        ko: '추천받는 분이 이 추천을 알고 있나요?',
        en: 'Do those nominated know of it?',
        zh: '被推荐人知道这次推荐吗？',
      },
      {
        hint: {
          ko: '뽑히면 이름과 공적이 알려져요. 그전에 담당자가 본인의 동의를 받아요.',
          en: 'Names and merits of those chosen are published. Staff ask for their consent first.',
          zh: '入选后会公布姓名和事迹，公布前工作人员会征得本人同意。',
        },
      },
    ),
    ...WHO,
  },

  onlyIf: { job: ({ title }) => isPersonal(title) },

  // The unit of those nominated, not of whoever nominates.
  unitOf: ({ nomineeUnit }) => nomineeUnit ?? undefined,
  measures: ({ title }) => (isPersonal(title) ? { nominated_people: 1 } : { nominated_groups: 1 }),
  duplicateOf: ({ title, nominee, nomineeUnit }) => [
    title ?? '',
    unitKey(nomineeUnit),
    (nominee ?? '').replaceAll(/\s/gu, ''),
  ],
})
