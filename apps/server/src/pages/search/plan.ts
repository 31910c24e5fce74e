/** 查方案条款 · Search of the plan in force, clause by clause: a heading with all that stands under it. */
import { type WovenBlock, weavePlan } from '@oneruler/ruler/authoring/woven'
import { planInForce } from '../../plan-in-force.ts'
import type { FoundLine } from '../../search-pages.ts'
import type { Seeker } from './seeker.ts'

/** A published text never changes: its clauses stand under its hash. */
const read = new Map<string, readonly FoundLine[]>()

export const clauses: Seeker = {
  kind: 'clause',
  room: 'plan',
  async lines({ store, loaded, day }) {
    const inForce = await planInForce(store, loaded, day)
    if (!inForce) return []
    const { sha256 } = inForce.adopted
    const known = read.get(sha256) ?? clausesOf(weavePlan(inForce.markdown))
    read.set(sha256, known)
    return known
  },
}

function clausesOf(blocks: readonly WovenBlock[]): FoundLine[] {
  const clauses: { heading: string; under: WovenBlock[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') clauses.push({ heading: block.text, under: [] })
    else clauses.at(-1)?.under.push(block)
  }
  return clauses.map(({ heading, under }) => ({
    key: heading,
    title: under.map(textOf).join(' '),
    notes: [],
    at: under.flatMap(namesOf)[0] ?? null,
  }))
}

const namesOf = (block: WovenBlock): string[] =>
  block.kind === 'rules' ? block.definitions.flatMap(({ name }) => name ?? []) : []

/** As it is read; formulas are told by the names they define. */
function textOf(block: WovenBlock): string {
  switch (block.kind) {
    case 'prose':
      return block.text.map(({ text }) => text).join('')
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join('')).join(' ')
    case 'table':
      return [block.caption ?? '', ...block.rows.map(({ cells }) => cells.join(' '))].join(' ')
    case 'rules':
      return namesOf(block).join(' ')
    default:
      return ''
  }
}
