/** 问题直通 · Issues to leaders: raised, taken higher, answered, accepted by the raiser, opened again. */
import { issueRaised, issueReopened, issueSolved, LEVELS } from '../../issue.ts'
import {
  answeringTimesSet,
  ISSUE_CATEGORIES,
  issueAnswered,
  issueEscalated,
  issueWorded,
} from '../../issue-ladder.ts'
import { defineCommand, type Stated, state } from '../command.ts'
import { householdField, integerField, longTextField, oneOfField, optional } from '../field.ts'
import { issueIs, standingOf } from '../gates/g140-issue-state.ts'
import { byItsRaiser } from '../gates/g141-by-its-raiser.ts'
import { acceptedByAnother, answeredByAnother } from '../gates/g142-not-ones-own.ts'
import { higherLevel } from '../gates/g143-higher-level.ts'
import { householdNamed } from '../gates/g144-household-named.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { streamsNamed } from '../named.ts'
import { type Situation, subjectOf } from '../situation.ts'

/** The levels it rose to since the last act, because time ran out. */
const risen = (at: Situation): Stated[] =>
  standingOf(at).rose.map((rise) =>
    state(issueEscalated, { number: at.target, ...rise, by: null }, { reason: null }),
  )

export const raiseIssue = defineCommand({
  name: 'raiseIssue',
  of: 'issue',
  fields: {
    category: oneOfField(ISSUE_CATEGORIES),
    household: optional(householdField),
    words: longTextField,
  },
  begins: true,
  reads: ({ household }) => streamsNamed('household', household),
  gates: [actorOnRoster, householdNamed],
  decide: ({ target: number, by }, { category, household, words }) => ({
    stated: [
      state(issueRaised, { number, category, household, by, level: LEVELS[0] }),
      state(issueWorded, { number }, { words }),
    ],
  }),
})

export const escalateIssue = defineCommand({
  name: 'escalateIssue',
  of: 'issue',
  fields: { to: oneOfField(LEVELS), reason: longTextField },
  gates: [actorOnRoster, issueIs('open'), higherLevel],
  isOffered: (at) => standingOf(at).state === 'open',
  decide: (at, { to, reason }) => ({
    stated: [
      ...risen(at),
      state(
        issueEscalated,
        { number: at.target, from: standingOf(at).level, to, by: at.by, since: at.on },
        { reason },
      ),
    ],
  }),
})

export const answerIssue = defineCommand({
  name: 'answerIssue',
  of: 'issue',
  fields: { answer: longTextField },
  gates: [actorOnRoster, issueIs('open'), answeredByAnother],
  isOffered: (at) => standingOf(at).state === 'open',
  decide: (at, { answer }) => ({
    stated: [
      ...risen(at),
      state(issueAnswered, { number: at.target, by: at.by, level: standingOf(at).level }, { answer }),
    ],
  }),
})

export const acceptAnswer = defineCommand({
  name: 'acceptAnswer',
  of: 'issue',
  fields: {},
  gates: [actorOnRoster, issueIs('answered'), byItsRaiser, acceptedByAnother],
  isOffered: (at) => standingOf(at).state === 'answered',
  decide(at) {
    const result = subjectOf(at).last(issueAnswered)?.private?.answer ?? null
    return { stated: [state(issueSolved, { number: at.target }, { result })] }
  },
})

export const reopenIssue = defineCommand({
  name: 'reopenIssue',
  of: 'issue',
  fields: { reason: longTextField },
  gates: [actorOnRoster, issueIs('answered', 'solved'), byItsRaiser],
  isOffered: (at) => standingOf(at).state !== 'open',
  decide: ({ target: number, by }, { reason }) => ({
    stated: [state(issueReopened, { number, by }, { reason })],
  }),
})

const workdays = integerField(1, 60)

export const setAnsweringTimes = defineCommand({
  name: 'setAnsweringTimes',
  of: 'project',
  fields: { 小组: workdays, 临时党支部: workdays, 责任县领导: workdays, 县委主要领导: workdays },
  gates: [actorOnRoster],
  isFree: true,
  decide: (_at, times) => ({ stated: [state(answeringTimesSet, { workdays: times })] }),
})
