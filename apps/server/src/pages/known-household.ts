/** 已知的 · Known of a household: its houses, the homes that are free, the facts that can be corrected. */

import { unshown } from '@oneruler/campaign/audit/f1-files-kept'
import { type Campaign, type Dossier, housesOf } from '@oneruler/campaign/campaign'
import { householdItems } from '@oneruler/campaign/close-out'
import { openDisputes } from '@oneruler/campaign/dispute'
import { type HouseRecorded, houseRecorded } from '@oneruler/campaign/house'
import { placeOf } from '@oneruler/campaign/law/place'
import { yuanText } from '@oneruler/campaign/money'
import { openPromises } from '@oneruler/campaign/planned-visit'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { refundable, refundableFen } from '@oneruler/campaign/refund'
import { acceptWork, sendBackWork } from '@oneruler/campaign/road/commands/accept-work'
import { correctableBy } from '@oneruler/campaign/road/commands/correct-fact'
import { supplyFiles } from '@oneruler/campaign/road/commands/supply-files'
import type { Fact } from '@oneruler/campaign/standing'
import { serverWords } from '@oneruler/words/server'
import type { Choice } from '../road-pages.ts'
import { begunWith } from './begun.ts'
import type { Known } from './blanks.ts'
import { homesToChoose } from './homes.ts'
import { ownerLines } from './household-road.ts'
import { householdTimeline } from './household-timeline.ts'

const words = serverWords.zh

/** @param now the office's clock, `2018-08-26T12:29:00` */
export function knownOf(campaign: Campaign, household: Dossier, now: string): Known {
  const homes = homesToChoose(campaign, now)
  const titles = new Map(householdTimeline(campaign, household).map(({ seq, title }) => [seq, title]))
  return {
    choices(form, command, name) {
      switch (form) {
        case 'house':
          return housesOf(household).map(({ body }) => houseChoice(body))
        case 'home':
          return homes
        case 'fact':
          return pickedBy(command, campaign, household).flatMap((fact) =>
            factChoice(fact, titles.get(fact.seq)),
          )
        case 'paid-item':
          return paidItems(household)
        case 'paid-batch':
          return paidBatches(household)
        case 'text':
          return numbered(household, name, command)
        default:
          return null
      }
    },
    begun: (command) => begunWith(command, campaign, household),
  }
}

/** The facts an act is done on: those that it corrects, that lack their files, or that wait for acceptance. */
const pickedBy = (command: string, { terms }: Campaign, household: Dossier): readonly Fact[] =>
  JUDGING.includes(command)
    ? waitingWork(household, terms)
    : command === supplyFiles.name
      ? unshown(household, placeOf(terms.jurisdiction)).map(({ fact }) => fact as Fact)
      : correctableBy(command, household.facts)

const JUDGING: readonly string[] = [acceptWork.name, sendBackWork.name]

/** What was done and accepted by nobody yet. */
function waitingWork(household: Dossier, terms: Campaign['terms']): readonly Fact[] {
  const items = householdItems(household, { place: placeOf(terms.jurisdiction), terms })
  const waiting = new Set(items.flatMap(({ done, accepted }) => (done && !accepted ? [done.fact] : [])))
  return household.facts.filter(({ seq }) => waiting.has(seq))
}

/** What has a number within the household, by what it is about; a new number is typed. */
function numbered(household: Dossier, blank: string, command: string): readonly Choice[] | null {
  switch (blank) {
    case 'promise':
      return openPromises(household).map(({ body, private: secret }) =>
        numberedChoice(body.promise, [body.due, withoutNumbers(secret?.what ?? '')]),
      )
    case 'dispute':
      return openDisputes(household).map(({ body }) => numberedChoice(body.dispute, [body.kind, body.house]))
    case 'principal':
      return ownerChoices(household)
    case 'owner':
      return command === 'signAgreement' ? ownerChoices(household) : null
    default:
      return null
  }
}

/** 款项 of which something may still come back, with how much; and the batches in which they were paid. */
const paidItems = (household: Dossier): Choice[] =>
  [...new Set(refundable(household).map(({ item }) => item))].map((item) => outChoice(household, item, null))

const paidBatches = (household: Dossier): Choice[] =>
  refundable(household).flatMap(({ item, paidIn }) =>
    paidIn === null ? [] : [{ ...outChoice(household, item, paidIn), value: paidIn }],
  )

function outChoice(household: Dossier, item: string, paidIn: string | null): Choice {
  const yuan = yuanText(String(refundableFen(household, { item, paidIn })))
  return { value: item, label: words.paidToPick({ item, paidIn, yuan }) }
}

const numberedChoice = (value: string, told: readonly string[]): Choice => ({
  value,
  label: [value, ...told].filter(Boolean).join(' '),
})

const ownerChoices = (household: Dossier): Choice[] =>
  ownerLines(household).map(({ owner, name }) => numberedChoice(owner, [name]))

const houseChoice = ({ number, use, recognisedM2 }: HouseRecorded): Choice => ({
  value: number,
  label: words.houseToPick({ number, use, areaM2: recognisedM2 }),
})

/** By its day and how the timeline tells it; what stands beside another fact and is not told is not picked by itself. */
function factChoice({ seq, type, onDay, body }: Fact, title: string | undefined): Choice[] {
  const told = type === houseRecorded.type ? words.houseRegistered({ number: String(body.number) }) : title
  return told === undefined ? [] : [{ value: String(seq), label: `${onDay} ${told}` }]
}
