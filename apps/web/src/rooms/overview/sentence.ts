/** 首句 · The sentence a day opens with: where the campaign stands, what remains, how long there is. */
import { day, daysBetween } from '@oneruler/campaign/day'
import type { OverviewPage } from '@oneruler/server/pages'
import type { overviewWords } from '@oneruler/words/console-overview'

type Words = (typeof overviewWords)['zh']['sentence']
type Told = Pick<OverviewPage, 'day' | 'figures' | 'unsigned' | 'threshold' | 'window'>

/** `joined` sets the clauses side by side in the language of `words`. */
export function sentence(page: Told, words: Words, joined: (clauses: readonly string[]) => string): string {
  return `${joined(clauses(page, words))}${words.end}`
}

function clauses(page: Told, words: Words): string[] {
  const { figures, window } = page
  if (window === null)
    return [
      words.noWindow,
      ...(figures.签约 > 0 ? standing(page, words) : [words.registered(figures.征收户)]),
    ]
  if (page.day < window.startsOn)
    return [
      words.beforeWindow(daysBetween(day(page.day), day(window.startsOn)), window.startsOn),
      words.prepared(figures.入户调查, figures.征收户, figures.告知书送达),
    ]
  if (page.day > window.endsOn) return [words.afterWindow(window.endsOn), ...standing(page, words)]
  const left = daysBetween(day(page.day), day(window.endsOn))
  return [...standing(page, words), left === 0 ? words.lastDay : words.untilLastDay(left, window.endsOn)]
}

/** How far signing has come, against the threshold where the law sets one. */
function standing(page: Told, words: Words): string[] {
  const { figures, threshold, unsigned } = page
  if (figures.征收户 > 0 && unsigned === 0) return [words.allSigned(figures.征收户)]
  const reached =
    threshold === null
      ? figures.签约 === 0
        ? words.noneSigned
        : words.signed(figures.签约)
      : threshold.past >= 0
        ? words.pastThreshold(threshold.past)
        : words.shortOfThreshold(-threshold.past)
  return [reached, words.unsigned(unsigned)]
}
