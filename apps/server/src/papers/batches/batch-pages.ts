/**
 * 打印批次之页 · Batch pages: what was printed when and by whom, and which of it was served since: joined from what was
 * printed and from the households' servings.
 */
import type { Dossier } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { type PapersPrinted, papersPrinted } from '@oneruler/campaign/papers-printed'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { documentServed } from '@oneruler/campaign/serving'
import { type Fact, factsOf } from '@oneruler/campaign/standing'
import { householdPaperWords } from '@oneruler/words/household-papers'
import type { LoadedCampaign } from '../../loaded-campaign.ts'
import type { PrintBatchLine, PrintBatchPage, PrintKind } from '../../print-pages.ts'
import { type Bounds, within } from '../../sign-in/reach.ts'
import type { Served } from '../household-paper.ts'
import { HOUSEHOLD_PAPERS, householdPaperOf } from '../household-papers.ts'

const words = householdPaperWords.zh

/** In the order of the road. */
export const printKinds = (): readonly PrintKind[] =>
  HOUSEHOLD_PAPERS.map(({ kind, asked }) => ({ kind, name: words.kinds[kind].name, asked }))

/** Newest first; the accounts behind `actor` have still to be named. */
export const batchLines = (loaded: LoadedCampaign, bounds: Bounds): readonly PrintBatchLine[] =>
  printedBatches(loaded, bounds)
    .map(({ line }) => line)
    .reverse()

/** Null where there is none, or none of its households lies within reach. */
export function batchPage(
  loaded: LoadedCampaign,
  bounds: Bounds,
  batch: string,
  hasFiles: boolean,
): PrintBatchPage | null {
  const found = printedBatches(loaded, bounds).find(({ line }) => line.batch === batch)
  if (!found) return null
  const served = servedOf(found.fact.body)
  return {
    ...found.line,
    hasFiles,
    servedBy: served?.act ?? null,
    households: found.households.map((household) => {
      const serving = served === null ? undefined : servedSince(household, served, found.fact.onDay)
      return {
        household: household.number,
        owner: maskedName(household.registered.private?.owner ?? ''),
        servedOn: serving?.onDay ?? null,
        method: serving?.body.method ?? null,
      }
    }),
  }
}

interface Found {
  readonly fact: Fact<PapersPrinted>
  readonly households: readonly Dossier[]
  readonly line: PrintBatchLine
}

/** Oldest first; of each, the households within bounds. */
function printedBatches({ campaign }: LoadedCampaign, bounds: Bounds): Found[] {
  return factsOf(campaign.facts, papersPrinted).flatMap((fact, at) => {
    const { body } = fact
    const households = body.households
      .flatMap((number) => campaign.households.get(number) ?? [])
      .filter((household) => within(bounds, household))
    if (households.length === 0) return []
    const served = servedOf(body)
    const line = {
      batch: fact.streamId,
      number: at + 1,
      kind: body.kind,
      name: nameOf(body),
      printedOn: fact.onDay,
      printedAt: fact.recordedAt,
      actor: fact.actor,
      pages: body.pages,
      sha256: body.sha256,
      printed: households.length,
      served:
        served === null
          ? null
          : households.filter((household) => servedSince(household, served, fact.onDay) !== undefined).length,
    }
    return [{ fact, households, line }]
  })
}

const servedOf = ({ kind }: PapersPrinted): Served | null => householdPaperOf(kind)?.served ?? null
const nameOf = ({ kind }: PapersPrinted): string => {
  const paper = householdPaperOf(kind)
  return paper ? words.kinds[paper.kind].name : kind
}

/** The first serving of the document on the day it was printed, or later. */
const servedSince = (household: Dossier, { document }: Served, printedOn: Day) =>
  household.of(documentServed).find(({ onDay, body }) => body.document === document && onDay >= printedOn)
