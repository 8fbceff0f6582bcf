import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type NoticeEnd = 'sent' | 'wait' | 'blocked' | 'failed' | 'refused' | 'nothing'

export type ModelTask = 'answer' | 'read' | 'embed'

/** The figures that an operator watches. Labels are kinds and ids of offers, never persons. */
export interface Metrics {
  /** One update dealt with. */
  update(kind: string, outcome: string, millis: number): void
  question(outcome: string): void
  draftBegun(programmeId: string): void
  draftEnded(how: string): void
  submitted(programmeId: string): void
  notice(end: NoticeEnd): void
  /** A call that a model was to make for us, by how it ended: `used`, or why what we have ourselves stood. */
  model(task: ModelTask, end: string): void
  /** What is owed at present: how many notices are due, and for how long the oldest has been. */
  outbox(due: number, oldestSeconds: number): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

const LATENCY = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

/** Fresh figures in a register of their own; `process: false` leaves out those of Node itself. */
export function openMetrics({ process = true }: { process?: boolean } = {}): Metrics {
  const register = new Registry()
  if (process) collectDefaultMetrics({ register })
  return { ...talk(register), ...outbox(register), text: () => register.metrics(), contentType: register.contentType }
}

function talk(register: Registry) {
  const updates = counter(register, 'updates_total', 'Updates dealt with', ['kind', 'outcome'])
  const questions = counter(register, 'questions_total', 'Questions by how they ended', ['outcome'])
  const begun = counter(register, 'drafts_begun_total', 'Applications begun', ['programme'])
  const ended = counter(register, 'drafts_ended_total', 'Applications left or handed in', ['how'])
  const submissions = counter(register, 'submissions_total', 'Applications handed in', ['programme'])
  const models = counter(register, 'model_calls_total', 'What a model was asked for, by how it ended', ['task', 'end'])
  const latency = new Histogram({
    name: 'deundeun_update_seconds',
    help: 'From taking an update to the last message of its answer',
    buckets: LATENCY,
    registers: [register],
  })
  return {
    update(kind: string, outcome: string, millis: number) {
      updates.inc({ kind, outcome })
      latency.observe(millis / 1000)
    },
    question: (outcome: string) => questions.inc({ outcome }),
    draftBegun: (programme: string) => begun.inc({ programme }),
    draftEnded: (how: string) => ended.inc({ how }),
    submitted: (programme: string) => submissions.inc({ programme }),
    model: (task: ModelTask, end: string) => models.inc({ task, end }),
  }
}

function outbox(register: Registry) {
  const notices = counter(register, 'notices_total', 'Attempts to send a notice by how they ended', ['end'])
  const due = gauge(register, 'notices_due', 'Notices due and not sent')
  const age = gauge(register, 'outbox_age_seconds', 'How long the oldest due notice has been waiting')
  return {
    notice: (end: NoticeEnd) => notices.inc({ end }),
    outbox(count: number, oldestSeconds: number) {
      due.set(count)
      age.set(oldestSeconds)
    },
  }
}

const counter = <L extends string>(register: Registry, name: string, help: string, labelNames: readonly L[]) =>
  new Counter({ name: `deundeun_${name}`, help, labelNames, registers: [register] })

const gauge = (register: Registry, name: string, help: string) =>
  new Gauge({ name: `deundeun_${name}`, help, registers: [register] })
