/** 来处 · From a figure down to its facts: every node with its article, its values put in and its value. */
import type { SheetSide } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { useState } from 'react'
import { speak } from '../../words.ts'
import './ExplanationTree.css'
import { article, readable } from './readable.ts'

const words = speak(rulerWords)
/** Levels that stand open at first. */
const OPEN = 3

type Node = SheetSide['explanation'][number]

export function ExplanationTree(props: { readonly side: SheetSide; readonly root: string }) {
  const nodes = new Map(props.side.explanation.map((node) => [node.id, node]))
  const root = nodes.get(props.root)
  if (root === undefined) return null
  return (
    <ul className="tree" aria-label={words.ask(root.name)}>
      <Branch node={root} nodes={nodes} depth={0} />
    </ul>
  )
}

function Branch(props: {
  readonly node: Node
  readonly nodes: ReadonlyMap<string, Node>
  readonly depth: number
}) {
  const { node, nodes, depth } = props
  const [open, setOpen] = useState(depth < OPEN)
  const under = node.uses.flatMap((id) => nodes.get(id) ?? [])
  return (
    <li>
      <div className={node.kind === '事实' ? 'tree-node fact' : 'tree-node'}>
        <span className="tree-name">
          {under.length > 0 ? (
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              <span aria-hidden="true">{open ? '▾' : '▸'}</span>
              {node.id}
            </button>
          ) : (
            <span className="tree-leaf">{node.id}</span>
          )}
        </span>
        <span className="tree-how">{howOf(node)}</span>
        <span className="tree-clause">{node.kind === '事实' ? words.fact : article(node.clause)}</span>
        <b>{readable(node.shown)}</b>
      </div>
      {open && under.length > 0 && (
        <ul>
          {under.map((one) => (
            <Branch key={one.id} node={one} nodes={nodes} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The row of a table, or the formula with its values put in and what was rounded. */
function howOf({ kind, substituted, tableRows, roundings }: Node): string {
  if (kind === '表') return tableRows.map(({ caption, cells }) => words.table(caption, cells)).join('；')
  const rounded = roundings
    .filter(({ before, after }) => before !== after)
    .map(({ before, step }) => words.rounded(before, step))
  return readable([substituted ?? '', ...rounded].filter((part) => part !== '').join('；'))
}
