/** 一句话 · The sentence over the road: how far the project is, what may be done, which clock ends next. */
import type { ClockLine, ProjectRoadPage } from '@oneruler/server/road-pages'
import type { projectRoadWords } from '@oneruler/words/console-project-road'

type Words = (typeof projectRoadWords)['zh']

/** More names than these do not fit a sentence; the list beside it has all. */
const MOST_NAMED = 2

export function roadSentence(
  page: ProjectRoadPage,
  words: Words,
  joined: (clauses: readonly string[]) => string,
): string {
  const stops = page.phases.flatMap((phase) => phase.stops)
  const named = (state: string) => stops.filter((stop) => stop.state === state)
  const clauses = [words.title.done(named('done').length)]
  const possible = named('possible').slice(0, MOST_NAMED)
  if (possible.length > 0) clauses.push(words.title.possible(possible.map(({ name }) => name).join('、')))
  const clock = mostUrgent(page.clocks)
  if (clock) {
    const name = words.clock[clock.clock]
    clauses.push(
      clock.state === 'missed'
        ? words.title.missed(name, -clock.left)
        : words.title.running(name, clock.lastDay, clock.left),
    )
  }
  return joined(clauses)
}

/** A clock that was missed, else the running one that ends first; the freeze only where no other runs. */
function mostUrgent(clocks: readonly ClockLine[]): ClockLine | undefined {
  const running = clocks
    .filter(({ state }) => state === 'running')
    .sort(
      (a, b) =>
        Number(a.clock === 'freeze') - Number(b.clock === 'freeze') || (a.lastDay < b.lastDay ? -1 : 1),
    )
  return clocks.find(({ state }) => state === 'missed') ?? running[0]
}
