/** G113 提示已逐项确认 · Flags acknowledged: what was flagged is looked at, with a reason, before money leaves. */
import type { Flag } from '../../payment-batch.ts'
import { type Flagged, flagsOf } from '../../payment-flags.ts'
import { streamsOf } from '../../streams.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf, type Situation, subjectOf } from '../situation.ts'

export const flagsAcknowledged: Gate<{
  readonly acknowledged: readonly Flag[]
  readonly reason: string | null
}> = {
  id: 'G113',
  article: { 全国: '条例 §12' },
  look(at, input) {
    if (!input) return null
    const flagged = flagsAt(at)
    const missing = [...new Set(flagged.map(({ flag }) => flag))].filter(
      (flag) => !input.acknowledged.includes(flag),
    )
    if (missing.length > 0) {
      const [first] = flagged.filter(({ flag }) => missing.includes(flag))
      return closed('flags-open', { flags: missing.join('、'), household: first?.household ?? '' })
    }
    return flagged.length > 0 && input.reason === null ? closed('reason-missing') : open()
  },
}

/** What is flagged of the batch acted upon, held against every other batch and household, and the other projects. */
export function flagsAt(at: Situation): Flagged[] {
  const { facts, households } = campaignOf(at)
  const [own] = subjectOf(at).facts
  const others = streamsOf(facts, 'paymentBatch').filter(
    (batch) => batch.facts[0]?.streamId !== own?.streamId,
  )
  return flagsOf(subjectOf(at), others, households, at.elsewhere)
}
