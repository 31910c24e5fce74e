/** G43 投票过半 · Vote carried: more than half of the owners take part, more than half of them for it (浙江条例 §18). */

import { ownersOf } from '../../audit/p1-step-missing.ts'
import { voteCarries } from '../../audit/p10-valuer-lawful.ts'
import { VALUER } from '../../law/thresholds.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'

export const voteCarried: Gate<{ readonly tookPart: number; readonly forIt: number }> = {
  id: 'G43',
  article: VALUER,
  look(at, input) {
    if (!input) return null
    const owners = ownersOf(campaignOf(at))
    const { tookPart, forIt } = input
    const params = { tookPart: String(tookPart), forIt: String(forIt), certificates: String(owners) }
    const code = voteCarries({ certificates: owners, tookPart, forIt })
    return code === null ? open() : closed(code, params)
  },
}
