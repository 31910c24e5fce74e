/** 登记房源 · List a home of the stock; withhold it from the choice and offer it again; hold it at the desk. */
import { homeHeld, homeListed, homeReleased, homeReoffered, homeStanding, homeWithheld } from '../../home.ts'
import { defineCommand, state } from '../command.ts'
import { areaField, householdField, integerField, longTextField, optional, textField } from '../field.ts'
import { thisHomeFree } from '../gates/g100-home-free.ts'
import { homeIs } from '../gates/g110-home-state.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { type Situation, subjectOf } from '../situation.ts'

const article = { 全国: '条例 §21' }
const stateOf = (at: Situation) => homeStanding(subjectOf(at), at.now)?.state

export const listHome = defineCommand({
  name: 'listHome',
  of: 'home',
  article,
  fields: {
    building: textField,
    entrance: optional(textField),
    floor: integerField(-5, 200),
    room: textField,
    layout: optional(textField),
    areaM2: areaField,
  },
  begins: true,
  gates: [actorOnRoster],
  decide: ({ target: number }, home) => ({ stated: [state(homeListed, { number, ...home })] }),
})

export const withholdHome = defineCommand({
  name: 'withholdHome',
  of: 'home',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, homeIs('free')],
  isOffered: (at) => stateOf(at) === 'free',
  decide: ({ by }, { reason }) => ({ stated: [state(homeWithheld, { by }, { reason })] }),
})

export const reofferHome = defineCommand({
  name: 'reofferHome',
  of: 'home',
  article,
  fields: {},
  gates: [actorOnRoster, homeIs('withheld')],
  isOffered: (at) => stateOf(at) === 'withheld',
  decide: ({ by }) => ({ stated: [state(homeReoffered, { by })] }),
})

/** A household at the desk needs so long to look at a plan and to sign. */
const HELD_MINUTES = 30

export const holdHome = defineCommand({
  name: 'holdHome',
  of: 'home',
  article,
  fields: { household: householdField },
  gates: [actorOnRoster, thisHomeFree],
  isOffered: (at) => stateOf(at) === 'free',
  decide: (at, { household }) => ({
    stated: [state(homeHeld, { household, until: later(at.now, HELD_MINUTES) })],
  }),
})

export const releaseHome = defineCommand({
  name: 'releaseHome',
  of: 'home',
  article,
  fields: {},
  gates: [actorOnRoster, homeIs('held')],
  isOffered: (at) => stateOf(at) === 'held',
  decide: (at) => ({
    stated: [state(homeReleased, { household: homeStanding(subjectOf(at), at.now)?.household ?? '' })],
  }),
})

/** Minutes later on the same wall clock. */
const later = (moment: string, minutes: number): string =>
  new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, 19)
