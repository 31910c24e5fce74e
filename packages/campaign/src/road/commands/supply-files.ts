/** 补交材料 · Supply files for an act that the law wants shown, and that lacks its own: withdrawn, or older than its gate. */
import { unshown } from '../../audit/f1-files-kept.ts'
import { filesSupplied } from '../../evidence.ts'
import { defineCommand, state } from '../command.ts'
import { factField, filesField } from '../field.ts'
import { filesMissed } from '../gates/g177-files-missed.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const supplyFiles = defineCommand({
  name: 'supplyFiles',
  of: 'household',
  article: filesMissed.article,
  fields: { fact: factField },
  evidence: { supplied: filesField(['photograph', 'scan'], 1) },
  gates: [actorOnRoster, filesMissed],
  isFree: true,
  isOffered: (at) => unshown(householdOf(at), at.place).length > 0,
  decide: ({ by }, { fact }) => ({ stated: [state(filesSupplied, { shows: fact, by })] }),
})
