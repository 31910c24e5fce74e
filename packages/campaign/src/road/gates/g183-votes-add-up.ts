/** G183 得票相符 · Votes add up: candidates only, no more votes than people, and the chosen one's as it was counted. */
import { VALUER } from '../../law/thresholds.ts'
import { valuersNominated } from '../../valuer.ts'
import { closed, type Gate, open } from '../gate.ts'

/** Where votes are stated for each; the law wants the result, the announcement each candidate's. */
export const votesAddUp: Gate<{
  readonly valuer: string
  readonly tookPart: number
  readonly forIt: number
  readonly votes: readonly { readonly valuer: string; readonly forIt: number }[]
}> = {
  id: 'G183',
  article: VALUER,
  look({ project }, input) {
    if (!input || input.votes.length === 0) return null
    const { valuer, tookPart, forIt, votes } = input
    const candidates = project.last(valuersNominated)?.body.candidates ?? []
    const other = votes.find(({ valuer: firm }) => !candidates.includes(firm))
    if (other) return closed('no-candidate', { valuer: other.valuer })
    const sum = votes.reduce((so, one) => so + one.forIt, 0)
    if (sum > tookPart) return closed('more-than-took-part', { sum: String(sum), tookPart: String(tookPart) })
    const own = votes.filter((one) => one.valuer === valuer).reduce((so, one) => so + one.forIt, 0)
    return own === forIt
      ? open()
      : closed('counted-otherwise', { valuer, own: String(own), forIt: String(forIt) })
  },
}
