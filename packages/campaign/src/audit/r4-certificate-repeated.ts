/**
 * R4 权证号重复 · Certificate repeated: two households hold the same certificate, so it would count twice.
 *
 * One household may hold several houses under one certificate.
 */
import { housesOf } from '../campaign.ts'
import type { Rule } from './finding.ts'
import { grouped } from './grouped.ts'

/** @param holder the household that has the certificate already; null where none has */
export const notHeldByOther = (household: string, holder: string | null): 'certificate-repeated' | null =>
  holder === null || holder === household ? null : 'certificate-repeated'

export const certificateRepeated: Rule = {
  id: 'R4',
  article: '条例 §15',
  *find({ campaign }) {
    const households = [...campaign.households.values()]
    const numberOf = new Map(households.map(({ number, registered }) => [registered.streamId, number]))
    const houses = households.flatMap((household) => housesOf(household))
    for (const [certificate, [first, ...others]] of grouped(houses, ({ body }) => body.certificate))
      for (const house of others) {
        const [household, holder] = [numberOf.get(house.streamId) ?? '', numberOf.get(first.streamId) ?? null]
        const code = notHeldByOther(household, holder)
        if (code)
          yield {
            code,
            severity: 'warning',
            at: house,
            household,
            params: { certificate, other: holder ?? '' },
          }
      }
  },
}
