/** 签约材料 · Say which papers every household brings, and confirm what was seen of them. */
import { paperConfirmed, papersRequired, SIGNING_PAPERS } from '../../signing-paper.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { oneOfField, someOfField, textField, yesNoField } from '../field.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const requirePapers = defineCommand({
  name: 'requirePapers',
  of: 'project',
  fields: { papers: someOfField(SIGNING_PAPERS) },
  gates: [actorOnRoster],
  isFree: true,
  decide: (_at, { papers }) => ({ stated: [state(papersRequired, { papers })] }),
})

export const confirmPaper = defineCommand({
  name: 'confirmPaper',
  of: 'household',
  fields: { paper: oneOfField(SIGNING_PAPERS), seen: yesNoField, note: textField },
  evidence: documented,
  gates: [actorOnRoster, signedOnce],
  decide: ({ by }, { paper, seen, note }) => ({
    stated: [state(paperConfirmed, { paper, seen, by }, { note })],
  }),
})
