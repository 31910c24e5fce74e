/**
 * 增援方案 · Reinforcement plan: who helps which neighbouring group, so that households wait least for somebody's time.
 *
 *     waiting of a group = work × work / people     work: its open households, a 难户 counted double
 *
 * Every household of a group waits for its turn, so a group's waiting grows with the square of its work; somebody more helps
 * the first most and the next less. An assignment problem, solved by whoever takes a linear program in CPLEX LP text.
 */

export interface ReinforcedGroup {
  readonly group: string
  /** Open households, each by its weight. */
  readonly work: number
  /** People who work for it today, those lent to it among them. */
  readonly people: number
}

export interface Helper {
  readonly person: string
  readonly group: string
  /** Open households carried. */
  readonly carries: number
  /** Neighbouring groups that he may be sent to. */
  readonly mayHelp: readonly string[]
}

export interface ReinforcementAsked {
  readonly groups: readonly ReinforcedGroup[]
  readonly helpers: readonly Helper[]
  /** How many may move in all. */
  readonly most: number
}

export interface Move {
  readonly person: string
  readonly from: string
  readonly to: string
}

export const HARD_CASE_WEIGHT = 2
/** A group keeps at least so many people, and at least half of those it has. */
const KEPT = 2
/** Moving somebody costs a day of settling in: it must take away at least this share of all waiting. */
const WORTH_MOVING = 0.01
/** Between two that would do, whoever carries fewer open households goes. */
const PER_CARRIED = 0.0001

/** 0 where there is no work; without anybody, as if with half a person. */
export const waitingOf = (work: number, people: number): number => (work * work) / Math.max(0.5, people)

export const keptBy = (people: number): number => Math.min(people, Math.max(KEPT, Math.ceil(people / 2)))

/** Variables: `m<helper>_<group>` somebody moves, `n<group>_<count>` a group then has so many people. */
export function reinforcementProgram({ groups, helpers, most }: ReinforcementAsked): string {
  const all = groups.reduce((sum, { work, people }) => sum + waitingOf(work, people), 0)
  const places = new Map(groups.map(({ group }, at) => [group, at]))
  const moves = helpers.flatMap((helper, at) =>
    helper.mayHelp.flatMap((group) => {
      const place = places.get(group)
      return place === undefined ? [] : [{ name: `m${at}_${place}`, helper, at, to: place }]
    }),
  )
  const costs = moves.map(({ name, helper }) =>
    term(all * (WORTH_MOVING + PER_CARRIED * helper.carries), name),
  )
  const rows: string[] = []
  const counts: string[] = []
  for (const [at, { group, work, people }] of groups.entries()) {
    const coming = moves.filter(({ to }) => to === at).map(({ name }) => name)
    const going = moves.filter(({ helper }) => helper.group === group).map(({ name }) => name)
    const least = going.length > 0 ? keptBy(people) : people
    const possible = Array.from({ length: people + coming.length - least + 1 }, (_, n) => least + n)
    const names = possible.map((count) => `n${at}_${count}`)
    counts.push(...names)
    costs.push(...possible.map((count, n) => term(waitingOf(work, count), names[n] as string)))
    rows.push(`one${at}: ${names.join(' + ')} = 1`)
    const has = possible.map((count, n) => term(count, names[n] as string)).join('')
    const minus = coming.map((name) => ` - ${name}`).join('')
    const plus = going.map((name) => ` + ${name}`).join('')
    rows.push(`has${at}: ${has}${minus}${plus} = ${people}`)
  }
  for (const [at] of helpers.entries()) {
    const own = moves.filter((move) => move.at === at).map(({ name }) => name)
    if (own.length > 1) rows.push(`once${at}: ${own.join(' + ')} <= 1`)
  }
  if (moves.length > 0) rows.push(`most: ${moves.map(({ name }) => name).join(' + ')} <= ${most}`)
  const binaries = [...moves.map(({ name }) => name), ...counts]
  return [
    'Minimize',
    ` cost:${costs.join('')}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Binaries',
    ` ${binaries.join('\n ')}`,
    'End',
    '',
  ].join('\n')
}

const term = (factor: number, name: string): string => ` + ${factor.toFixed(6)} ${name}`

/** @param isOne whether the solver set a variable to 1 */
export function movesOf({ groups, helpers }: ReinforcementAsked, isOne: (name: string) => boolean): Move[] {
  return helpers.flatMap(({ person, group }, at) => {
    const to = groups.findIndex((_, place) => isOne(`m${at}_${place}`))
    return to === -1 ? [] : [{ person, from: group, to: groups[to]?.group as string }]
  })
}

/** What the moves come to: the sum the program makes least, to hold one plan against another. */
export function costOf({ groups, helpers }: ReinforcementAsked, moves: readonly Move[]): number {
  const all = groups.reduce((sum, { work, people }) => sum + waitingOf(work, people), 0)
  const carries = new Map(helpers.map((helper) => [helper.person, helper.carries]))
  const waiting = peopleAfter(groups, moves).reduce(
    (sum, { work, people }) => sum + waitingOf(work, people),
    0,
  )
  return moves.reduce(
    (sum, { person }) => sum + all * (WORTH_MOVING + PER_CARRIED * (carries.get(person) ?? 0)),
    waiting,
  )
}

export const peopleAfter = (
  groups: readonly ReinforcedGroup[],
  moves: readonly Move[],
): readonly ReinforcedGroup[] =>
  groups.map((one) => ({
    ...one,
    people:
      one.people +
      moves.filter(({ to }) => to === one.group).length -
      moves.filter(({ from }) => from === one.group).length,
  }))
