/**
 * 送达 · Serve a document: handed over, left, posted, announced or, where the household agreed, sent; with its proof
 * (送达回证, 民诉法 §87–§95). Clocks hang on the day it counts as served.
 */
import type { Article } from '../../law/article.ts'
import {
  documentServed,
  proofOfService,
  SERVING_METHODS,
  VALUATION_NOTICE,
  VALUATION_REPORT,
} from '../../serving.ts'
import { type Command, defineCommand, state } from '../command.ts'
import { oneOfField, optional, textField } from '../field.ts'
import type { Gate } from '../gate.ts'
import { leavingWitnessed } from '../gates/g11-leaving-witnessed.ts'
import { postedFirst } from '../gates/v4-posted-first.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

/** One command a document, since each has gates of its own. */
function serving(name: string, document: string, article: Article, gates: readonly Gate[]): Command {
  return defineCommand({
    name,
    of: 'household',
    article,
    fields: {
      method: oneOfField(SERVING_METHODS),
      recipient: optional(textField),
      witness: optional(textField),
    },
    gates: [actorOnRoster, leavingWitnessed, ...gates],
    isOffered: (at) =>
      !householdOf(at)
        .of(documentServed)
        .some(({ body }) => body.document === document),
    decide: ({ by }, { method, recipient, witness }) => ({
      stated: [
        state(documentServed, { document, method, by }),
        state(proofOfService, { document }, { recipient, witness }),
      ],
    }),
  })
}

export const serveValuationReport = serving(
  'serveValuationReport',
  VALUATION_REPORT,
  { 全国: '评估办法 §17' },
  [postedFirst],
)
export const serveValuationNotice = serving(
  'serveValuationNotice',
  VALUATION_NOTICE,
  { 全国: '条例 §15，评估办法 §28', 浙江: '浙江条例 §33' },
  [],
)
