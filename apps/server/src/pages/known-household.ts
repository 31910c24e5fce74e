/** 已知的 · Known of a household: its houses, the roster, the homes that are free, the facts that can be corrected. */
import { type Campaign, type Dossier, housesOf } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { type HouseRecorded, houseRecorded } from '@oneruler/campaign/house'
import { correctableBy } from '@oneruler/campaign/road/commands/correct-fact'
import type { Fact } from '@oneruler/campaign/standing'
import { serverWords } from '@oneruler/words/server'
import type { Choice } from '../road-pages.ts'
import { begunWith } from './begun.ts'
import type { Known } from './blanks.ts'
import { homesToChoose } from './homes.ts'
import { householdTimeline } from './household-timeline.ts'
import { rosterChoices } from './roster-choices.ts'

const words = serverWords.zh

/** @param now the office's clock, `2018-08-26T12:29:00` */
export function knownOf(campaign: Campaign, household: Dossier, now: string): Known {
  const people = rosterChoices(campaign, now.slice(0, 10) as Day)
  const homes = homesToChoose(campaign, now)
  const titles = new Map(householdTimeline(campaign, household).map(({ seq, title }) => [seq, title]))
  return {
    choices(form, command) {
      switch (form) {
        case 'house':
          return housesOf(household).map(({ body }) => houseChoice(body))
        case 'person':
          return people
        case 'home':
          return homes
        case 'fact':
          return correctableBy(command, household.facts).flatMap((fact) =>
            factChoice(fact, titles.get(fact.seq)),
          )
        default:
          return null
      }
    },
    begun: (command) => begunWith(command, campaign, household),
  }
}

const houseChoice = ({ number, use, recognisedM2 }: HouseRecorded): Choice => ({
  value: number,
  label: words.houseToPick({ number, use, areaM2: recognisedM2 }),
})

/** By its day and how the timeline tells it; what stands beside another fact and is not told is not picked by itself. */
function factChoice({ seq, type, onDay, body }: Fact, title: string | undefined): Choice[] {
  const told = type === houseRecorded.type ? words.houseRegistered({ number: String(body.number) }) : title
  return told === undefined ? [] : [{ value: String(seq), label: `${onDay} ${told}` }]
}
