/** 入户未果 · Record that a household did not let the survey or the valuers in; which time it was is counted here. */
import { entryRefused } from '../../entry.ts'
import { defineCommand, state } from '../command.ts'
import { pictured } from '../evidence-blanks.ts'
import { longTextField, optional, textField } from '../field.ts'
import { notPosted } from '../gates/g67-not-posted.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { nextNumber } from '../numbered.ts'

export const recordEntryRefused = defineCommand({
  name: 'recordEntryRefused',
  of: 'household',
  article: { 全国: '条例 §15，评估办法 §28' },
  fields: { witness: textField, told: optional(longTextField) },
  evidence: pictured,
  gates: [actorOnRoster, notPosted],
  decide: (at, { witness, told }) => ({
    stated: [
      state(entryRefused, { time: nextNumber(at, entryRefused, 'time'), by: at.by }, { witness, told }),
    ],
  }),
})
