/**
 * 公示后变更 · Changed after posting: each recognised area and each value that came to read otherwise once it had been
 * posted (条例 §15 调查结果, §24 未登记建筑认定; 评估办法 §16 初步评估结果), with what showed it.
 *
 * What is compared is what stood before an act and what stood after it, so that a correction, a withdrawal, a house
 * recorded anew and an import taken back are all found alike.
 */
import { batchWithdrawn, CORRECTED, type Corrected, VOIDED } from './correction.ts'
import type { RecordedEvent, Source } from './event.ts'
import { evidenceKept } from './evidence.ts'
import { houseRecorded } from './house.ts'
import { buildingRecognised, recognitionAnnounced } from './recognition.ts'
import { type Fact, factsOf, standingFacts } from './standing.ts'
import type { ProjectTerms } from './terms.ts'
import { valuationPosted } from './valuation.ts'
import { valuationCorrectionProposed } from './valuation-correction.ts'
import { type ValuationCorrected, valuationCorrected } from './valuation-report.ts'

export const POSTED_FIELDS = [
  'recognisedM2',
  'unregisteredM2',
  'buildingM2',
  'unitPriceFen',
  'fitOutFen',
  'valueFen',
] as const
export type PostedField = (typeof POSTED_FIELDS)[number]

export interface ChangeAfterPosting {
  /** The stream of the household. */
  readonly streamId: string
  /** 幢号; empty for the household's whole value. */
  readonly house: string
  readonly field: PostedField
  /** ㎡ or fen, as text; null where nothing stood. */
  readonly before: string | null
  readonly after: string | null
  readonly postedOn: string
  /** The type of the event that says so, and its place in the log. */
  readonly by: string
  readonly seq: number
  readonly recordedAt: string
  readonly actor: string
  readonly onBehalfOf: string | null
  readonly reason: string | null
  /** The number of the paper; and the SHA-256 of each file handed in with the act. */
  readonly evidence: string | null
  readonly files: readonly string[]
  readonly source: Source | null
}

const STATING: readonly string[] = [
  houseRecorded.type,
  buildingRecognised.type,
  valuationPosted.type,
  valuationCorrected.type,
]

const BESIDE: readonly string[] = [
  batchWithdrawn.type,
  recognitionAnnounced.type,
  evidenceKept.type,
  valuationCorrectionProposed.type,
]

/** Whether an event can bear on a posted area or value: all that `changesAfterPosting` reads. */
export const bearsOnPosted = ({ type, body }: Pick<RecordedEvent, 'type' | 'body'>): boolean =>
  STATING.includes(type) ||
  BESIDE.includes(type) ||
  ([CORRECTED, VOIDED].includes(type) && STATING.includes(String(body.type)))

interface Posting {
  readonly seq: number
  readonly onDay: string
}

/**
 * In the order of `seq`.
 *
 * @param events those that `bearsOnPosted`, in the order of `seq`
 */
export function changesAfterPosting(
  events: readonly RecordedEvent[],
  { steps }: Pick<ProjectTerms, 'steps'>,
): ChangeAfterPosting[] {
  const withdrawals = events.filter(({ type }) => type === batchWithdrawn.type)
  const surveyed = steps.get('调查结果公布') ?? null
  const announced = events.find(({ type }) => type === recognitionAnnounced.type) ?? null
  const streams = apart(
    events.filter(({ streamKind }) => streamKind === 'household'),
    ({ streamId }) => streamId,
  )
  const changes: ChangeAfterPosting[] = []
  for (const own of streams.values()) {
    const valued = own.find(({ type }) => type === valuationPosted.type) ?? null
    const postingOf = (field: PostedField): Posting | null =>
      field === 'buildingM2' ? announced : field.endsWith('M2') ? surveyed : valued
    const batches = new Set(own.map(({ batchId }) => batchId))
    const told = withdrawals.filter(({ body }) => batches.has(String(body.batch)))
    changes.push(...changesOf(own, told, postingOf))
  }
  return changes.sort((a, b) => a.seq - b.seq)
}

function* changesOf(
  own: readonly RecordedEvent[],
  withdrawals: readonly RecordedEvent[],
  postingOf: (field: PostedField) => Posting | null,
): Generator<ChangeAfterPosting> {
  const acts = apart(
    [...own, ...withdrawals].sort((a, b) => a.seq - b.seq),
    ({ commandId }) => commandId,
  )
  const streamId = own[0]?.streamId ?? ''
  const soFar: RecordedEvent[] = []
  let stood: ReadonlyMap<string, string> = new Map()
  for (const act of acts.values()) {
    soFar.push(...act)
    const stands = postedValues(standingFacts(soFar))
    for (const place of new Set([...stood.keys(), ...stands.keys()])) {
      const [house, field] = JSON.parse(place) as [string, PostedField]
      const [before, after] = [stood.get(place) ?? null, stands.get(place) ?? null]
      const posting = postingOf(field)
      // Where nothing stood of the household, it is recorded for the first time and changes nothing.
      if (stood.size === 0 || before === after || !posting || !isAfter(act, posting)) continue
      yield { streamId, house, field, before, after, postedOn: posting.onDay, ...toldBy(act, house, soFar) }
    }
    stood = stands
  }
}

/** A posting entered late, on its earlier day, does not hide what was changed in between. */
function isAfter([first]: readonly RecordedEvent[], posting: Posting): boolean {
  return first !== undefined && (posting.seq < first.seq || posting.onDay < first.recordedAt.slice(0, 10))
}

/** Who did it, and on what: the event that gives evidence, else the one about the house, else the first. */
function toldBy(act: readonly RecordedEvent[], house: string, soFar: readonly RecordedEvent[]) {
  const about = (event: RecordedEvent) =>
    ((event.body.to ?? event.body) as { number?: string }).number === house
  const told =
    act.find(({ body }) => typeof body.evidence === 'string') ?? act.find(about) ?? (act[0] as RecordedEvent)
  const body = told.body as unknown as Partial<Corrected & ValuationCorrected> & { readonly source?: Source }
  const proposal = body.approvedBy && soFar.findLast(({ type }) => type === valuationCorrectionProposed.type)
  // What shows a correction was handed in with its proposal.
  const acts = [told.commandId, ...(proposal ? [proposal.commandId] : [])]
  const kept = soFar.filter(({ type, commandId }) => type === evidenceKept.type && acts.includes(commandId))
  return {
    by: told.type,
    seq: told.seq,
    recordedAt: told.recordedAt,
    actor: told.actor,
    onBehalfOf: told.onBehalfOf,
    reason: body.reason ?? (told.private?.reason as string | undefined) ?? null,
    evidence: body.evidence ?? null,
    files: kept.flatMap((one) =>
      (one.body.files as unknown as readonly { readonly sha256: string }[]).map(({ sha256 }) => sha256),
    ),
    source: body.source ?? null,
  }
}

/** By house and field. */
function postedValues(facts: readonly Fact[]): Map<string, string> {
  const values = new Map<string, string>()
  const put = (house: string, field: PostedField, value: string | null): void => {
    const place = JSON.stringify([house, field])
    if (value === null) values.delete(place)
    else values.set(place, value)
  }
  for (const { body } of factsOf(facts, houseRecorded)) {
    const { number, recognisedM2, unregisteredM2, unitPriceFen, fitOutFen } = body
    put(number, 'recognisedM2', recognisedM2)
    put(number, 'unregisteredM2', unregisteredM2)
    put(number, 'unitPriceFen', unitPriceFen)
    put(number, 'fitOutFen', fitOutFen)
  }
  for (const { body } of factsOf(facts, buildingRecognised)) put(body.house, 'buildingM2', body.areaM2)
  const valuation = factsOf(facts, valuationCorrected).at(-1) ?? factsOf(facts, valuationPosted).at(-1)
  put('', 'valueFen', valuation?.body.valueFen ?? null)
  return values
}

/** Events by what they share, in the order in which it first came. */
function apart(events: readonly RecordedEvent[], shared: (event: RecordedEvent) => string) {
  const groups = new Map<string, RecordedEvent[]>()
  for (const event of events) {
    const group = groups.get(shared(event))
    if (group) group.push(event)
    else groups.set(shared(event), [event])
  }
  return groups
}
