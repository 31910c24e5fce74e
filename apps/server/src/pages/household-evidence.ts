/** 一户的材料 · Files that lie with a household, newest first: what each shows, and by which act it came. */
import type { Dossier } from '@oneruler/campaign/campaign'
import { evidenceKept } from '@oneruler/campaign/evidence'
import { photographsKept } from '@oneruler/campaign/measuring'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { commandWords } from '@oneruler/words/road/commands'
import type { EvidenceLine } from '../household-pages.ts'
import { labelOf } from './blanks.ts'

/** @param household as of the day */
export function evidenceLines(household: Dossier): EvidenceLine[] {
  const shown = new Map(
    household
      .of(photographsKept)
      .flatMap(({ body: { house, photographs } }) =>
        photographs.map(({ sha256, shows }) => [sha256, `${house} ${shows}`]),
      ),
  )
  return household
    .of(evidenceKept)
    .flatMap(({ body: { act, files }, private: secret, onDay: day, actor }) =>
      files.map(({ blank, sha256, media, bytes }, index) => ({
        ...{ sha256, media, bytes, act, day, actor },
        what: (act === 'keepPhotographs' ? shown.get(sha256) : undefined) ?? labelOf(blank, act),
        name: withoutNumbers(secret?.names[index] ?? ''),
        actName: commandWords.zh[act]?.name ?? act,
      })),
    )
    .reverse()
}
