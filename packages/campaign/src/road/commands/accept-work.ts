/** 验收销号 · Accept what another finished for a household, or send it back with a reason; one's own is neither. */
import { workAccepted, workSentBack } from '../../work-acceptance.ts'
import { defineCommand, state } from '../command.ts'
import { factField, longTextField } from '../field.ts'
import { awaiting, workAwaits } from '../gates/g188-work-awaits.ts'
import { judgedByAnother } from '../gates/g189-judged-by-another.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const acceptWork = defineCommand({
  name: 'acceptWork',
  of: 'household',
  fields: { fact: factField },
  gates: [actorOnRoster, workAwaits('done', 'sent-back'), judgedByAnother],
  isFree: true,
  isOffered: (at) => awaiting(at, ['done', 'sent-back']).length > 0,
  decide: ({ by }, { fact: did }) => ({ stated: [state(workAccepted, { did, by })] }),
})

export const sendBackWork = defineCommand({
  name: 'sendBackWork',
  of: 'household',
  fields: { fact: factField, reason: longTextField },
  gates: [actorOnRoster, workAwaits('done'), judgedByAnother],
  isFree: true,
  isOffered: (at) => awaiting(at, ['done']).length > 0,
  decide: ({ by }, { fact: did, reason }) => ({ stated: [state(workSentBack, { did, by }, { reason })] }),
})
