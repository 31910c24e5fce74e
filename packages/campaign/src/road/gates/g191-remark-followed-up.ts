/** G191 批示落实 · Remark followed up: it is on a bulletin that was issued; what follows it has somebody of the roster and a day. */
import { onRoster } from '../../audit/w1-roster.ts'
import { bulletinIssued } from '../../bulletin.ts'
import { closed, type Gate, open } from '../gate.ts'

interface Remarked {
  readonly bulletin: number
  readonly leader: string
  readonly what: string | null
  readonly to: string | null
  readonly due: string | null
}

export const followedUpWhole: Gate<Remarked> = {
  id: 'G191',
  article: { 全国: '内部规定' },
  look({ project, roster, on }, input) {
    if (!input) return null
    const { bulletin, leader, what, to, due } = input
    if (!project.of(bulletinIssued).some(({ body }) => body.number === bulletin))
      return closed('bulletin-unknown', { bulletin: String(bulletin) })
    const stated = [what, to, due].filter((one) => one !== null).length
    if (stated === 1 || stated === 2) return closed('follow-up-part')
    const missing = [leader, ...(to === null ? [] : [to])].find(
      (person) => onRoster(roster, person, on) !== null,
    )
    if (missing !== undefined) return closed('not-on-roster', { person: missing })
    return due !== null && due < on ? closed('due-before', { due, on }) : open()
  },
}
