/** G57 小组已成立 · Group formed: people and partners are of a group there is, and a group is formed once. */
import { groupFormed } from '../../group.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

interface Named {
  readonly group: string | null
}

const gate = { id: 'G57', article: { 全国: '内部规定' } }
const isFormed = ({ project }: Situation, group: string): boolean =>
  project.of(groupFormed).some(({ body }) => body.group === group)

export const groupThere: Gate<Named> = {
  ...gate,
  look(at, input) {
    if (!input || input.group === null || isFormed(at, input.group)) return input ? open() : null
    return closed('group-unknown', { group: input.group })
  },
}

export const groupNew: Gate<Named> = {
  ...gate,
  look(at, input) {
    if (!input?.group) return null
    return isFormed(at, input.group) ? closed('group-formed', { group: input.group }) : open()
  },
}
