/** 材料 · Files that lie with a household or a matter of the project, newest first: what each shows, by which act it came. */
import { evidenceKept } from '@oneruler/campaign/evidence'
import type { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { photographsKept } from '@oneruler/campaign/measuring'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { commandWords } from '@oneruler/words/road/commands'
import type { EvidenceLine } from '../household-pages.ts'
import { labelOf } from './blanks.ts'

/** @param facts of one of them, as of the day; `actor` is the account */
export function evidenceLines(facts: FactsAtHand): EvidenceLine[] {
  const shown = new Map(
    facts
      .of(photographsKept)
      .flatMap(({ body: { house, photographs } }) =>
        photographs.map(({ sha256, shows }) => [sha256, `${house} ${shows}`]),
      ),
  )
  return facts
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
