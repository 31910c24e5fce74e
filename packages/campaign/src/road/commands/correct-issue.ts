/** 更正问题 · Correcting an issue: category, household and words, by its raiser, until it is solved; its level is not touched. */
import { CORRECTION_REASONS } from '../../correction.ts'
import { issueRaised } from '../../issue.ts'
import { ISSUE_CATEGORIES, issueWorded } from '../../issue-ladder.ts'
import { defineCommand, type Stated, state } from '../command.ts'
import { householdField, longTextField, oneOfField, optional } from '../field.ts'
import { issueIs, standingOf } from '../gates/g140-issue-state.ts'
import { byItsRaiser } from '../gates/g141-by-its-raiser.ts'
import { householdNamed } from '../gates/g144-household-named.ts'
import { differs } from '../gates/g182-differs.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { streamsNamed } from '../named.ts'
import { subjectOf } from '../situation.ts'
import { restating } from './correct-fact.ts'

export const correctIssue = defineCommand({
  name: 'correctIssue',
  of: 'issue',
  fields: {
    category: oneOfField(ISSUE_CATEGORIES),
    household: optional(householdField),
    // Left empty, they stay: what is said of people is not sent back to fill in a form.
    words: optional(longTextField),
    reason: oneOfField(CORRECTION_REASONS),
  },
  reads: ({ household }) => streamsNamed('household', household),
  gates: [actorOnRoster, issueIs('open', 'answered'), byItsRaiser, householdNamed, differs],
  isFree: true,
  isOffered: (at) => standingOf(at).state !== 'solved',
  decide(at, { category, household, words, reason }) {
    const issue = subjectOf(at)
    const stated: Stated[] = issue
      .of(issueRaised)
      .slice(0, 1)
      .filter(({ body }) => body.category !== category || body.household !== household)
      .map((raised) => restating(raised, state(issueRaised, { ...raised.body, category, household }), reason))
    if (words === null) return { stated }
    const reworded = state(issueWorded, { number: at.target }, { words })
    const worded = issue.last(issueWorded)
    return { stated: [...stated, worded ? restating(worded, reworded, reason) : reworded] }
  },
})
