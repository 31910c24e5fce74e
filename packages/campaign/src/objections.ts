/** 异议计数 · Objections: owners who hold that the plan breaks the rules, counted by certificate (条例 §11). */
import { type Campaign, certificatesOf } from './campaign.ts'
import { commentReceived } from './consultation.ts'
import { factsOf } from './standing.ts'

/** Certificates whose owners hold that the plan breaks the rules: their last comment counts. */
export function objecting(campaign: Campaign): number {
  const comments = factsOf(campaign.facts, commentReceived)
  return [...campaign.households.values()].flatMap((household) =>
    certificatesOf(household).filter((certificate) => {
      const last = comments.findLast(
        ({ body }) =>
          body.household === household.number &&
          (body.certificate === null || body.certificate === certificate),
      )
      return last?.body.objects === true
    }),
  ).length
}
