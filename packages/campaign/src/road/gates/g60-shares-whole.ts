/** G60 份额合计为一 · Shares whole: the owners of a house own it whole together, each named once (民法典 §298). */
import { day } from '../../day.ts'
import { closed, type Gate, open } from '../gate.ts'
import { sumToOne } from '../share.ts'

export const sharesWhole: Gate<{
  readonly owners: readonly { readonly owner: string; readonly share: string }[]
}> = {
  id: 'G60',
  article: {
    全国: [
      { since: day('2021-01-01'), text: '民法典 §298' },
      { since: null, text: '物权法 §94' },
    ],
  },
  look(_at, input) {
    if (!input) return null
    const named = input.owners.map(({ owner }) => owner)
    const twice = named.filter((owner, index) => named.indexOf(owner) !== index)
    if (twice.length > 0) return closed('owner-twice', { owners: twice.join('、') })
    const shares = input.owners.map(({ share }) => share)
    return sumToOne(shares) ? open() : closed('shares-not-whole', { shares: shares.join(' + ') })
  },
}
