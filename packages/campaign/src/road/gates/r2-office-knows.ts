/** R2 小组、区块、单位已登记 · Office knows: a household is given to a group, a block and a partner that there are. */
import { knownTo } from '../../audit/r2-references.ts'
import { groupFormed } from '../../group.ts'
import { partnerEngaged } from '../../partner.ts'
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

interface Given {
  readonly group: string
  readonly block: string | null
  readonly partner: string | null
}

const namesAt = ({ project }: Situation): Readonly<Record<keyof Given, readonly string[]>> => {
  const groups = project.of(groupFormed).map(({ body }) => body)
  return {
    group: groups.map(({ group }) => group),
    block: groups.flatMap(({ block }) => block ?? []),
    partner: project.of(partnerEngaged).map(({ body }) => body.code),
  }
}

export const officeKnows: Gate<Given> = {
  id: 'R2',
  article: { 全国: '条例 §15' },
  look(at, input) {
    if (!input) return null
    for (const [blank, names] of Object.entries(namesAt(at)) as [keyof Given, readonly string[]][]) {
      const name = input[blank]
      const code = name === null ? null : knownTo(name, new Set(names))
      if (code && name !== null) return closed(code, { blank, name, known: names.join('、') })
    }
    return open()
  },
}
