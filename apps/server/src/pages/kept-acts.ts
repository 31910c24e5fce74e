/** 未生效的外勤记录 · Acts kept from the field: what was filled in, in words, and those that whoever has the household is shown. */
import type { Campaign, Dossier } from '@oneruler/campaign/campaign'
import type { Json } from '@oneruler/campaign/event'
import { fieldActKept } from '@oneruler/campaign/field-act'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { commandWords } from '@oneruler/words/road/commands'
import type { FieldHousehold } from '../field-pages.ts'
import { labelOf } from './blanks.ts'

type Filled = Readonly<Record<string, Json>>

/** What was filled in, blank by blank; rows and files by their number. */
export const saidIn = (act: string, input: string): string =>
  Object.entries(JSON.parse(input) as Filled)
    .filter(([, value]) => value !== null && value !== '')
    .map(([blank, value]) => `${labelOf(blank, act)} ${Array.isArray(value) ? value.length : String(value)}`)
    .join('，')

/** The oldest first; whoever has the household does one himself or leaves it. */
export function keptActs(campaign: Campaign, household: Dossier): FieldHousehold['kept'] {
  return household.of(fieldActKept).map(({ seq, body: { act, by, madeAt }, private: secret }) => ({
    seq,
    act,
    name: commandWords.zh[act]?.name ?? act,
    by: campaign.people.get(by)?.private?.name ?? by,
    madeAt,
    said: secret === null ? '' : withoutNumbers(saidIn(act, secret.input)),
    input: secret === null ? {} : (JSON.parse(secret.input) as Filled),
  }))
}
