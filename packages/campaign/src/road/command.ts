/**
 * 行为 · Command: one act of an office on a project, a household, a home or a batch.
 *
 *     form filled in ─▶ fields ─▶ gates ─▶ events, or a refusal with the article it rests on
 *
 * `decide` only states; every way to say no is a gate or a field.
 */
import { type ClaimedValue, claimedBy } from '../claimed.ts'
import type { Day } from '../day.ts'
import type { EventDefinition, JsonObject, StreamKind } from '../event.ts'
import { evidenceKept } from '../evidence.ts'
import type { Article } from '../law/article.ts'
import { dayField, type FieldProblem, type Fields, type InputOf, optional, readFields } from './field.ts'
import type { Gate, Looked } from './gate.ts'
import { inOrder, notAhead } from './gates/days-in-order.ts'
import { stillToDo } from './gates/g3-still-to-do.ts'
import { filesHandedIn } from './gates/g161-files-handed-in.ts'
import { notRegisteredYet, registered } from './gates/r1-registered.ts'
import { namedFiles } from './named-files.ts'
import type { Situation } from './situation.ts'

/** A household, home or batch by its key. */
export interface StreamNamed {
  readonly kind: StreamKind
  readonly key: string
}

/** A fact a command states, before it has an identity. */
export interface Stated {
  readonly event: EventDefinition<object, object>
  readonly body: JsonObject
  readonly private: JsonObject | null
  /** The stream it belongs to: the kind and the key of it, `home` `1-2-301`; null for the one acted upon. */
  readonly of: StreamNamed | null
  /** The `seq` of the fact it corrects or voids, and that fact's own day. */
  readonly target?: { readonly seq: number; readonly onDay: Day }
}

export interface Accepted {
  readonly stated: readonly Stated[]
  /** What else must stay unique in a project, beside the numbers of the facts stated (`claimed.ts`). */
  readonly claims?: readonly ClaimedValue[]
  readonly released?: readonly ClaimedValue[]
}

export interface ClosedGate {
  readonly gate: Gate
  readonly looked: Looked & { readonly open: false }
}

export type Decision =
  | ({ readonly kind: 'accepted'; readonly on: Day } & Accepted)
  | { readonly kind: 'refused'; readonly closed: readonly ClosedGate[] }
  | { readonly kind: 'unreadable'; readonly problems: readonly FieldProblem[] }

/** A command with the types of its form laid down, so that all stand in one list. */
export interface Command {
  readonly name: string
  /** What it is done on. */
  readonly of: StreamKind
  /** What the act itself rests on; each gate has an article of its own. */
  readonly article: Article
  readonly fields: Fields
  readonly gates: readonly Gate[]
  /** It makes the household, home or batch it is done on. */
  readonly begins: boolean
  /** False once there is nothing of this kind left to do: the page does not offer it, and it is refused (G3). */
  readonly isOffered: (at: Situation) => boolean
  /** It tells what happened, whatever the order: a visit may be written down late. */
  readonly isFree: boolean
  /** What else it must look at, as the form names it: the home that is chosen, the households that are paid. */
  readonly reads: (input: JsonObject) => readonly StreamNamed[]
  /** It looks at every household, home and batch, as an act of the project does. */
  readonly looksAtAll: boolean
  /** It asks whether an owner stands in another project too. */
  readonly looksElsewhere: boolean
  readonly decide: (at: Situation, input: unknown) => Accepted
}

/** Nothing in the law: the office's own order. */
const OFFICE: Article = { 全国: '内部规定' }

export function defineCommand<F extends Fields, E extends Fields = Record<never, never>>(command: {
  readonly name: string
  readonly of: StreamKind
  readonly article?: Article
  readonly fields: F
  /** Blanks of files that the act rests on: kept beside its facts, and none of them. */
  readonly evidence?: E
  /** They see what was handed in, which `decide` does not. */
  readonly gates: readonly Gate<InputOf<F> & InputOf<E>>[]
  readonly begins?: boolean
  readonly isOffered?: (at: Situation) => boolean
  readonly isFree?: boolean
  readonly reads?: (input: JsonObject) => readonly StreamNamed[]
  readonly looksAtAll?: boolean
  readonly looksElsewhere?: boolean
  readonly decide: (at: Situation, input: InputOf<F>) => Accepted
}): Command {
  const { evidence, ...own } = command
  const files: Fields = evidence ?? {}
  const fields: Fields = { ...own.fields, ...files }
  const asked = [notAhead, ...(own.isFree ? [] : [inOrder]), ...own.gates] as readonly Gate[]
  return {
    ...own,
    fields,
    article: own.article ?? OFFICE,
    gates: asksForFiles(fields) ? [...asked, filesHandedIn(fields)] : asked,
    begins: own.begins ?? false,
    isOffered: own.isOffered ?? (() => true),
    isFree: own.isFree ?? false,
    reads: own.reads ?? (() => []),
    looksAtAll: own.of === 'project' || own.looksAtAll === true,
    looksElsewhere: own.looksElsewhere ?? false,
    decide: (at, input) => own.decide(at, without(Object.keys(files), input as JsonObject) as InputOf<F>),
  }
}

const asksForFiles = (fields: Fields): boolean =>
  Object.values(fields).some(({ form }) =>
    form.form === 'rows' ? asksForFiles(form.fields) : form.form === 'files',
  )

const without = (names: readonly string[], input: JsonObject): JsonObject =>
  names.length === 0
    ? input
    : Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))

/** Typed by the event, so that a field of no meaning does not compile. */
export function state<Body extends object, Private extends object>(
  event: EventDefinition<Body, Private>,
  body: NoInfer<Body>,
  secret?: NoInfer<Private>,
  of: Stated['of'] = null,
): Stated {
  return {
    event: event as unknown as EventDefinition<object, object>,
    body: body as unknown as JsonObject,
    private: (secret ?? null) as unknown as JsonObject | null,
    of,
  }
}

/** The day of the act, beside its own blanks: today where it is left empty. */
const onField = optional(dayField)

/** The day an input says its act was done, or began (`at`); problems are left to `decide`. */
export function dayOfAct(input: JsonObject, today: Day): Day {
  const read = onField.read(input.at ?? input.on ?? null, 'on')
  return ('value' in read ? read.value : null) ?? today
}

/** `at.on` must be the day that `dayOfAct` reads from the input. */
export function decide(command: Command, at: Situation, input: JsonObject): Decision {
  const read = readFields({ ...command.fields, on: onField }, input)
  if ('problems' in read) return { kind: 'unreadable', problems: read.problems }
  const shut = closedGates(command, at, read.value)
  if (shut.length > 0) return { kind: 'refused', closed: shut }
  const { stated, claims = [], released = [] } = command.decide(at, read.value)
  const given = stated.flatMap(({ event: { type }, body }) => claimedBy({ type, body }))
  const kept = evidenceStated(command, at, read.value as JsonObject)
  return {
    kind: 'accepted',
    on: at.on,
    stated: [...stated, ...kept],
    claims: [...given, ...claims],
    released,
  }
}

/** The files that the form names, beside the facts they show. */
function evidenceStated({ name: act, fields }: Command, at: Situation, input: JsonObject): Stated[] {
  const named = namedFiles(fields, input).flatMap(({ blank, sha256, name }) => {
    const kept = at.files.get(sha256)
    return kept ? [{ file: { blank, sha256, ...kept }, name }] : []
  })
  if (named.length === 0) return []
  const files = named.map(({ file }) => file)
  return [state(evidenceKept, { act, files }, { names: named.map(({ name }) => name) })]
}

/** What keeps an act from being done; with `input` null, whatever would be filled in. */
export function closedGates(command: Command, at: Situation, input: unknown): ClosedGate[] {
  const stands = standsGate(command)
  const missing = stands ? shutAt(stands, at, null) : []
  if (missing.length > 0) return missing
  const shut = command.gates.flatMap((gate) => shutAt(gate, at, input))
  return shut.length > 0 || command.isOffered(at) ? shut : shutAt(stillToDo, at, input)
}

function shutAt(gate: Gate, at: Situation, input: unknown): ClosedGate[] {
  const looked = gate.look(at, input)
  return looked && !looked.open ? [{ gate, looked }] : []
}

/** Whether what is acted upon is there, or not there yet: asked first, since the other gates look at it. */
export function standsGate({ of, begins }: Command): Gate | null {
  if (of === 'project') return null
  return begins ? notRegisteredYet : registered
}
