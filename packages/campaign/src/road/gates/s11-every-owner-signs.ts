/**
 * S11 共有人全部签字 · Every owner signs: each owner of each house, in person or by a proxy with authority to sign.
 *
 * Where nobody recorded owners, the registered 户主 signs alone.
 */
import { unsignedOwners } from '../../audit/s11-owners-signed.ts'
import { housesOf } from '../../campaign.ts'
import { day } from '../../day.ts'
import { ownersByHouse, ownersOf } from '../../owner.ts'
import { mayActFor } from '../../proxy.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export interface Signer {
  readonly owner: string
  readonly proxy: string | null
}

export const everyOwnerSigns: Gate<{ readonly signers: readonly Signer[] }> = {
  id: 'S11',
  article: {
    全国: [
      { since: day('2021-01-01'), text: '民法典 §301' },
      { since: null, text: '物权法 §97' },
    ],
    浙江: '浙江条例 §38',
  },
  look(at, input) {
    const household = householdOf(at)
    const owners = ownersOf(household)
    if (owners.size === 0 || !input) return null
    const recorded = ownersByHouse(household)
    const unrecorded = housesOf(household).filter(({ body }) => !recorded.has(body.number))
    if (unrecorded.length > 0)
      return closed('owners-unrecorded', { houses: unrecorded.map(({ body }) => body.number).join('、') })
    const missing = unsignedOwners(owners, input.signers)
    if (missing.length > 0) return closed('owners-missing', { owners: missing.join('、') })
    const unauthorised = input.signers.filter(
      ({ owner, proxy }) =>
        proxy !== null && !mayActFor(household, { proxy, principal: owner, scope: '签约', on: at.on }),
    )
    return unauthorised.length > 0
      ? closed('proxy-without-authority', {
          proxies: unauthorised.map(({ owner, proxy }) => `${proxy}（代 ${owner}）`).join('、'),
        })
      : open()
  },
}
