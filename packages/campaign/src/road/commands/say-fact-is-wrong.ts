/**
 * 这项不对 · What a household says on its own page is wrong: an issue like any other, with its number, its clock and its ladder,
 * raised by nobody of the office. Of the staff nobody can do it, so it stands in no list of acts.
 */
import { issueRaised, LEVELS } from '../../issue.ts'
import { ISSUE_CATEGORIES, issueWorded } from '../../issue-ladder.ts'
import { defineCommand, state } from '../command.ts'
import { householdField, longTextField, oneOfField } from '../field.ts'
import { householdNamed } from '../gates/g144-household-named.ts'
import { streamsNamed } from '../named.ts'

export const sayFactIsWrong = defineCommand({
  name: 'sayFactIsWrong',
  of: 'issue',
  article: { 全国: '条例 §15' },
  fields: { category: oneOfField(ISSUE_CATEGORIES), household: householdField, words: longTextField },
  begins: true,
  reads: ({ household }) => streamsNamed('household', household),
  gates: [householdNamed],
  decide: ({ target: number }, { category, household, words }) => ({
    stated: [
      state(issueRaised, { number, category, household, by: null, level: LEVELS[0] }),
      state(issueWorded, { number }, { words }),
    ],
  }),
})
