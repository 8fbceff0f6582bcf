import type { EventKind, Status } from '../casework/case.ts'
import { type Asked, permitted } from '../casework/moves.ts'
import { deadlineRule } from '../deadlines/rules.ts'
import type { Catalogue } from '../intake/catalogue.ts'
import type { Draft } from '../intake/draft.ts'
import type { Form, Steps } from '../intake/form.ts'
import type { CaseworkKind } from '../intake/programme.ts'
import { nameIn } from '../intake/programme.ts'
import type { Step } from '../intake/step.ts'
import { amount } from '../intake/steps/amount.ts'
import { attachment } from '../intake/steps/attachment.ts'
import { choice } from '../intake/steps/choice.ts'
import { count } from '../intake/steps/count.ts'
import { day } from '../intake/steps/day.ts'
import { line, paragraph } from '../intake/steps/line.ts'
import { time } from '../intake/steps/time.ts'
import type { Jurisdiction } from '../text.ts'
import { deadlineForm } from './deadline/form.ts'
import type { World } from './world.ts'

/** What a member sends when staff asked for more. */
const SUPPLEMENT: Form = {
  id: 'supplement',
  edition: 1,
  steps: {
    text: paragraph({
      ko: '담당자가 물어본 내용에 답해 주세요.',
      en: 'Please answer what the staff asked.',
      zh: '请回答工作人员的问题。',
    }),
    files: attachment(
      {
        ko: '더 보낼 서류가 있으면 사진이나 파일로 보내 주세요.',
        en: 'Send any further papers as photos or files.',
        zh: '如有补充材料，请发送照片或文件。',
      },
      { min: 0, optional: true },
    ),
  },
}

/** Workplaces that staff are tied to: they never see a case against one of these. */
const TIES: Form = {
  id: 'ties',
  edition: 1,
  steps: {
    workplaces: paragraph(
      { ko: '소속 단위나 가족·지인 관계 등 이해관계가 있는 회사 이름을 한 줄에 하나씩 적어 주세요.' },
      {
        optional: true,
        hint: { ko: '적어 주신 회사를 상대로 한 사건은 보이지 않아요. 없으면 건너뛰기를 눌러 주세요.' },
      },
    ),
  },
}

const ASKED: Readonly<Record<Asked, Step>> = {
  amount: amount({ ko: '금액은 얼마인가요?' }),
  recovered: amount({ ko: '돌려받은 금액은 모두 얼마인가요? (없으면 0)' }, { min: 0 }),
  reason: paragraph({ ko: '이유를 적어 주세요. 신청한 분이 그대로 읽어요.' }),
  text: paragraph({ ko: '전할 내용을 적어 주세요.' }),
}

/** The dialog of a move: what the table says that it asks. */
function moveForm(asks: readonly Asked[]): Form {
  return {
    id: `move:${asks.join('+')}`,
    edition: 1,
    steps: Object.fromEntries(asks.map((asked) => [asked, ASKED[asked]])),
  }
}

export const moveFormFor = (casework: CaseworkKind, status: Status, kind: EventKind): Form =>
  moveForm(permitted(casework, status, kind)?.asks ?? [])

/** Opening a round, by staff. A capacity of 0 means no limit. */
function roundForm(catalogue: Catalogue, jurisdiction: Jurisdiction): Form {
  const withRounds = [...catalogue.values()].filter((programme) => programme.rounds && programme.names[jurisdiction])
  const offered = Object.fromEntries(withRounds.map((programme) => [programme.id, nameIn(programme, jurisdiction)]))
  const steps: Steps = {
    programme: choice({ ko: '어떤 사업의 모집인가요?' }, offered),
    title: line({ ko: '모집 이름을 적어 주세요. (예: 2026 가을 배드민턴 대회)' }, { max: 60 }),
    opensOn: day({ ko: '신청은 언제부터 받나요? (예: 오늘, 2026-12-01)' }),
    closesOn: day({ ko: '신청 마감일은 언제인가요?' }, { when: 'future' }),
    capacity: count({ ko: '몇 명까지 받을까요? (제한이 없으면 0)' }),
    unitCapacity: count({ ko: '몇 개 단위까지 받을까요? (제한이 없으면 0)' }),
    startsOn: day({ ko: '행사 날짜는 언제인가요?' }, { when: 'future', optional: true }),
    startsAt: time({ ko: '몇 시에 시작하나요? (예: 오후 2시)' }, { optional: true }),
    venue: line({ ko: '어디에서 하나요?' }, { optional: true, max: 80 }),
    notice: paragraph({ ko: '더 알릴 내용이 있으면 적어 주세요.' }, { optional: true, max: 500 }),
  }
  return { id: 'round', edition: 1, steps, onlyIf: { startsAt: (replies) => replies.startsOn != null } }
}

/** The form that a draft is for; undefined where its programme is gone. */
export function formOf(
  draft: Pick<Draft, 'purpose' | 'formId'>,
  { catalogue, calculators }: Pick<World, 'catalogue' | 'calculators'>,
  jurisdiction: Jurisdiction,
): Form | undefined {
  switch (draft.purpose.kind) {
    case 'calculation':
      return calculators.get(draft.formId)
    case 'deadline': {
      const rule = deadlineRule(draft.formId)
      return rule && deadlineForm(rule)
    }
    case 'submission':
      return catalogue.get(draft.formId)
    case 'round':
      return roundForm(catalogue, jurisdiction)
    case 'supplement':
      return SUPPLEMENT
    case 'ties':
      return TIES
    case 'move':
      return moveForm(draft.formId.slice('move:'.length).split('+').filter(isAsked))
  }
}

const isAsked = (text: string): text is Asked => text in ASKED
