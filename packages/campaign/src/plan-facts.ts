/**
 * 方案所用的事实 · Plan facts: what the ledger knows of a household, as the ruler reads facts.
 *
 *     dossier ─ factsNow · factsSigned · factsFrozen ─▶ LedgerFacts ─ factsAsked(plan) ─▶ the ruler's readFacts
 *
 * 签约日, 补偿方式 and 安置面积 come from an agreement, 腾空日 from 腾空, 低保 and 住房困难 from 征收户, houses from 房屋.
 */
import type { Plan } from '@oneruler/ruler/plan'
import {
  type AgreedLine,
  type AgreementSigned,
  agreementSigned,
  type Choice,
  type FrozenFacts,
} from './agreement.ts'
import { agreementSupplemented } from './agreement-change.ts'
import { type Dossier, housesOf } from './campaign.ts'
import type { Day } from './day.ts'
import type { HouseRecorded } from './house.ts'
import { type Hardship, hardshipRecorded } from './household.ts'
import { countingAgreement } from './measures.ts'
import { type FenText, yuanText } from './money.ts'
import { orderMade } from './order.ts'
import type { Fact } from './standing.ts'
import { householdVacated } from './vacating.ts'

/** By the name of the fact: decimal text in 元 and ㎡, ISO days, yes/no, words; null where the ledger has none. */
export type FactValues = Readonly<Record<string, string | boolean | null>>

/** All a ledger knows that a plan may ask for, by entity as in a facts file; one row of 房屋 a house. */
export interface LedgerFacts {
  readonly 户: FactValues
  readonly 房屋: readonly FactValues[]
}

/** An agreement with what it froze and its lines, where it has them. */
export type StatedAgreement = AgreementSigned & {
  readonly frozen?: FrozenFacts
  readonly agreed?: { readonly lines: readonly AgreedLine[] }
}
export type StandingAgreement = Fact<StatedAgreement, Hardship>

/** The household as registered now, with the first agreement that stands; unsigned, its choice is not known. */
export const factsNow = (household: Dossier): LedgerFacts =>
  ledgerFacts(
    household,
    countingAgreement(household)?.body ?? null,
    registeredHouses(household),
    registeredHardship(household),
  )

/** The same as registered now, with what one agreement of the household says. */
export const factsSigned = (household: Dossier, agreement: StandingAgreement): LedgerFacts =>
  ledgerFacts(household, agreement.body, registeredHouses(household), registeredHardship(household))

/** As an agreement froze them; null where it froze none. 腾空日, which comes after signing, is as known now. */
export function factsFrozen(household: Dossier, agreement: StandingAgreement): LedgerFacts | null {
  const { frozen } = agreement.body
  return frozen ? ledgerFacts(household, agreement.body, frozen.houses, agreement.private) : null
}

/**
 * As the household would sign on a day, by a choice, with what an agreement would then freeze. 腾空日 is left out: an
 * agreement is counted before anybody moves.
 */
export function factsProposed(
  household: Dossier,
  proposed: { readonly choice: Choice; readonly homeM2: string | null; readonly signedOn: Day },
  planSha256: string,
): { readonly facts: LedgerFacts; readonly frozen: FrozenFacts } {
  const houses = housesOf(household).map(({ body }) => body)
  const { choice, homeM2, signedOn } = proposed
  return {
    facts: ledgerFacts(
      household,
      { choice, homeM2, signedAt: signedOn },
      houses,
      registeredHardship(household),
    ),
    frozen: { planSha256, houses },
  }
}

/** The agreements of a household, each to be held against its plan, in order of day. */
export const agreementsOf = (household: Dossier): readonly StandingAgreement[] =>
  household.of(agreementSigned)

/**
 * Each supplement as the agreement that it makes: signed when that was, under its plan, with the supplement's facts,
 * lines and amounts, at the supplement's `seq`. One of an agreement that there is not is left out.
 */
export function supplementsOf(household: Dossier): readonly StandingAgreement[] {
  const signed = new Map(agreementsOf(household).map((agreement) => [agreement.body.agreement, agreement]))
  return household.of(agreementSupplemented).flatMap(({ seq, source, body, private: hardship }) => {
    const agreement = signed.get(body.agreement)
    if (!agreement) return []
    const { totalFen, homePriceFen, settlementFen, frozen, lines } = body
    const stated = { ...agreement.body, totalFen, homePriceFen, settlementFen, frozen, agreed: { lines } }
    return [{ ...agreement, seq, source, body: stated, private: hardship }]
  })
}

/** Each order as the agreement that it stands in for, made on its day, at the order's `seq`. */
export const ordersOf = (household: Dossier): readonly StandingAgreement[] =>
  household.of(orderMade).map((made) => {
    const { order, choice, homeM2, totalFen, homePriceFen, settlementFen, frozen, lines } = made.body
    const totals = { totalFen, homePriceFen, settlementFen }
    const signedAt = `${made.onDay}T00:00:00`
    const known = household.of(hardshipRecorded).filter(({ seq }) => seq < made.seq)
    return {
      ...made,
      was: [],
      body: { agreement: order, signedAt, choice, homeM2, ...totals, by: null, frozen, agreed: { lines } },
      private: known.at(-1)?.private ?? null,
    }
  })

/** All that states amounts of a plan. */
export const statedAmounts = (household: Dossier): readonly StandingAgreement[] => [
  ...agreementsOf(household),
  ...supplementsOf(household),
  ...ordersOf(household),
]

/**
 * What a plan asks of these facts, and nothing else, since the ruler refuses a fact that its plan does not know.
 * What the ledger does not have is left out: it is missing, or takes the plan's 缺省.
 */
export function factsAsked(plan: Plan, facts: LedgerFacts): Readonly<Record<string, readonly FactValues[]>> {
  const rows: Readonly<Record<string, readonly FactValues[]>> = { 户: [facts.户], 房屋: facts.房屋 }
  return Object.fromEntries(
    plan.entities
      .filter(({ name }) => Object.hasOwn(rows, name))
      .map((entity) => {
        const asked = new Set(entity.facts.map(({ name }) => name))
        return [entity.name, (rows[entity.name] ?? []).map((row) => only(row, asked))]
      }),
  )
}

const only = (row: FactValues, asked: ReadonlySet<string>): FactValues =>
  Object.fromEntries(Object.entries(row).filter(([name, value]) => asked.has(name) && value !== null))

const registeredHouses = (household: Dossier): readonly HouseRecorded[] =>
  housesOf(household).map(({ body }) => body)

const registeredHardship = (household: Dossier): Hardship | null =>
  household.of(hardshipRecorded).at(-1)?.private ?? null

function ledgerFacts(
  household: Dossier,
  agreement: Pick<AgreementSigned, 'choice' | 'homeM2' | 'signedAt'> | null,
  houses: readonly HouseRecorded[],
  hardship: Hardship | null,
): LedgerFacts {
  return {
    户: {
      补偿方式: agreement?.choice ?? null,
      安置面积: agreement?.homeM2 ?? null,
      签约日: agreement?.signedAt.slice(0, 10) ?? null,
      腾空日: household.of(householdVacated)[0]?.onDay ?? null,
      低保: hardship?.lowIncome ?? null,
      住房困难: hardship?.housingDifficulty ?? null,
      在册人口: counted(household.registered.body.registered),
    },
    房屋: houses.map((house) => ({
      幢号: house.number,
      权证号: house.certificate,
      用途: house.use,
      结构: house.structure,
      层数: counted(house.floors),
      建成年份: counted(house.builtIn),
      证载面积: house.titledM2,
      实测面积: house.measuredM2,
      认定面积: house.recognisedM2,
      未登记面积: house.unregisteredM2,
      评估单价: inYuan(house.unitPriceFen),
      装修及附属物评估价: inYuan(house.fitOutFen),
    })),
  }
}

const counted = (value: number | null): string | null => (value === null ? null : String(value))
const inYuan = (amount: FenText | null): string | null => (amount === null ? null : yuanText(amount))
