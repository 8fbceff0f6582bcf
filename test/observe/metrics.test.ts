import { expect, test } from 'vitest'
import { openMetrics } from '../../src/observe/open-metrics.ts'

test('the figures an operator watches', async () => {
  const metrics = openMetrics({ process: false })
  metrics.update('text', 'answered', 12)
  metrics.question('answered')
  metrics.draftBegun('hardship-aid')
  metrics.draftEnded('submitted')
  metrics.submitted('hardship-aid')
  metrics.notice('sent')
  metrics.outbox(3, 42)
  metrics.model('answer', 'timed_out')
  const text = await metrics.text()
  expect(text).toContain('deundeun_updates_total{kind="text",outcome="answered"} 1')
  expect(text).toContain('deundeun_update_seconds_bucket{le="0.025"} 1')
  expect(text).toContain('deundeun_questions_total{outcome="answered"} 1')
  expect(text).toContain('deundeun_drafts_begun_total{programme="hardship-aid"} 1')
  expect(text).toContain('deundeun_drafts_ended_total{how="submitted"} 1')
  expect(text).toContain('deundeun_submissions_total{programme="hardship-aid"} 1')
  expect(text).toContain('deundeun_notices_total{end="sent"} 1')
  expect(text).toContain('deundeun_notices_due 3')
  expect(text).toContain('deundeun_model_calls_total{task="answer",end="timed_out"} 1')
  expect(text).toContain('deundeun_outbox_age_seconds 42')
  expect(metrics.contentType).toContain('text/plain')
})

test('the figures of the process are there unless left out', async () => {
  expect(await openMetrics().text()).toContain('process_resident_memory_bytes')
})
