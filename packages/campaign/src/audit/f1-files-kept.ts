/**
 * F1 应附材料在卷 · Files kept: an act that the law wants shown by a file still has it. A file that was withdrawn later is
 * missed, and so is one of an act that is older than its gate, until it is supplied; a row of a ledger never had one, and is
 * not asked.
 */
import { appraisalAnswered } from '../appraisal.ts'
import type { Dossier } from '../campaign.ts'
import { orderExecuted } from '../enforcement.ts'
import type { EventDefinition } from '../event.ts'
import { evidenceKept, filesSupplied } from '../evidence.ts'
import {
  ANSWER_SHOWN,
  CONSENT_SHOWN,
  FITTINGS_SHOWN,
  INSPECTION_SHOWN,
  missingOf,
  SERVING_SHOWN,
  type Wanted,
} from '../evidence-wanted.ts'
import { houseInspected, wasSeenFromOutside } from '../inspection.ts'
import { articleOn } from '../law/article.ts'
import type { Place } from '../law/place.ts'
import { recheckAnswered } from '../recheck.ts'
import { documentServed, isShownByFile, onlineServingAgreed } from '../serving.ts'
import type { Fact } from '../standing.ts'
import type { Rule } from './finding.ts'

/** An act of the office that is shown by files, as a fact tells of it. */
interface Shown {
  readonly wanted: Wanted
  readonly act: string
  readonly fact: Fact<object, object>
}

function* shownActs(household: Dossier): Iterable<Shown> {
  const told = <B extends object, P extends object>(
    definition: EventDefinition<B, P>,
    act: string,
    wanted: Wanted,
  ): Shown[] => household.of(definition).map((fact) => ({ act, wanted, fact }))
  yield* told(houseInspected, '实地查勘', INSPECTION_SHOWN)
  for (const fact of household.of(documentServed))
    if (isShownByFile(fact.body.method))
      yield { wanted: SERVING_SHOWN, act: `${fact.body.method}${fact.body.document}`, fact }
  for (const fact of household.of(onlineServingAgreed))
    if (fact.body.agrees) yield { wanted: CONSENT_SHOWN, act: '同意电子送达', fact }
  yield* told(recheckAnswered, '复核答复', ANSWER_SHOWN)
  yield* told(appraisalAnswered, '专家鉴定', ANSWER_SHOWN)
  if (wasSeenFromOutside(household)) yield* told(orderExecuted, '强制搬迁', FITTINGS_SHOWN)
}

/** The files that came with a fact, or null: one act records all it states in one moment, its files last. */
export const filesWith = (household: Dossier, { seq, recordedAt }: Fact<object, object>) =>
  household.of(evidenceKept).find((one) => one.seq > seq && one.recordedAt === recordedAt)?.body.files ?? null

const isSupplied = (household: Dossier, { seq }: Fact<object, object>): boolean =>
  household
    .of(filesSupplied)
    .some((supplied) => supplied.body.shows === seq && filesWith(household, supplied) !== null)

export interface Unshown {
  readonly fact: Fact<object, object>
  readonly act: string
  readonly article: string
  /** Blanks of the act's form, as `evidence-wanted.ts` names them. */
  readonly missing: readonly string[]
}

/** Acts done here whose files do not lie with the household, and were not supplied. */
export function unshown(household: Dossier, place: Place): Unshown[] {
  return [...shownActs(household)].flatMap(({ wanted, act, fact }): Unshown[] => {
    const article = articleOn(wanted.article, place, fact.onDay)
    if (fact.source !== null || article === '' || isSupplied(household, fact)) return []
    const kept = new Set(filesWith(household, fact)?.map(({ blank }) => blank))
    const missing = missingOf(wanted, (blank) => kept.has(blank))
    return missing.length > 0 ? [{ fact, act, article, missing }] : []
  })
}

export const filesKept: Rule = {
  id: 'F1',
  article: '条例 §29',
  *find({ campaign, place }) {
    for (const household of campaign.households.values())
      for (const { fact, act, article, missing } of unshown(household, place)) {
        const params = { act, on: fact.onDay, missing: missing.join(' ') }
        yield {
          ...{ code: 'files-missing', severity: 'not-recorded', at: fact, article, params },
          household: household.number,
        }
      }
  },
}
