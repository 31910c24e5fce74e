/**
 * 测量与认定 · Measuring: a house's areas by class, its fixtures and photographs, taken at the survey (条例 §15, §24).
 *
 *     certified + unregistered lawful + unlawful + difference = measured
 *
 * A difference must be explained; what is unlawful cannot be recognised.
 */
import { defineEvent } from './event.ts'

export const DIFFERENCES = ['测量口径', '后来加建', '交测绘复测'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** Areas in ㎡ as text with two decimals. */
export interface AreasByClass {
  /** 证载 */
  readonly certifiedM2: string
  /** 实测 */
  readonly measuredM2: string
  /** 认定 */
  readonly recognisedM2: string
  /** 未登记, 认定合法 */
  readonly unregisteredLawfulM2: string
  /** 违法 */
  readonly unlawfulM2: string
}

export const houseMeasured = defineEvent<
  AreasByClass & {
    /** 幢号 */
    readonly house: string
    /** Why the classes do not sum to what was measured; null where they do. */
    readonly difference: Difference | null
    readonly by: string
  }
>('HouseMeasured', 'household')

export const fixturesListed = defineEvent<{
  readonly house: string
  readonly fixtures: readonly { readonly name: string; readonly quantity: string; readonly unit: string }[]
}>('FixturesListed', 'household')

export const PHOTOGRAPHED = ['外立面', '内部', '装修', '附属物', '产权证', '查勘现场'] as const

/** `sha256` names the attachment. */
export const photographsKept = defineEvent<{
  readonly house: string
  readonly photographs: readonly {
    readonly shows: (typeof PHOTOGRAPHED)[number]
    readonly sha256: string
  }[]
}>('PhotographsKept', 'household')

const hundredths = (areaM2: string): number => Math.round(Number(areaM2) * 100)

/** What the classes leave unexplained of the measured area, in hundredths of a ㎡; negative where they exceed it. */
export const unexplained = (areas: AreasByClass): number =>
  hundredths(areas.measuredM2) -
  hundredths(areas.certifiedM2) -
  hundredths(areas.unregisteredLawfulM2) -
  hundredths(areas.unlawfulM2)

/** What is recognised is neither above what stands there nor part of what is unlawful. */
export const recognisesUnlawful = (areas: AreasByClass): boolean =>
  hundredths(areas.recognisedM2) > hundredths(areas.measuredM2) - hundredths(areas.unlawfulM2)
