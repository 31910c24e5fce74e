/**
 * 方案原文 · The plan as published, with a margin for the tried household's values. Set from a tree of text:
 * nothing of the plan is ever put into the page as HTML.
 */
import type { PlanPage } from '@oneruler/server/plan-pages'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Tried } from './tried.ts'
import './WovenPlan.css'
import { WovenRules } from './WovenRules.tsx'
import { WovenTable } from './WovenTable.tsx'

type Block = PlanPage['blocks'][number]

export interface Trying {
  readonly tried: Tried | null
  /** The name whose way is shown beside the plan. */
  readonly asked: string | undefined
  readonly ask: (name: string) => void
}

/** Where plan and household stand one above the other, following one would lose the other. */
const SIDE_BY_SIDE = '(min-width: 1081px)'

export function WovenPlan(props: { readonly page: PlanPage; readonly trying: Trying }) {
  const { asked } = props.trying
  const paper = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked === undefined || !window.matchMedia(SIDE_BY_SIDE).matches) return
    paper.current?.querySelector('.rule.asked')?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  return (
    <article ref={paper} className="woven" aria-label={props.page.title}>
      <p className="woven-head">
        <span>{props.page.title}</span>
        <span>{props.page.version}</span>
      </p>
      {clausesOf(props.page.blocks).map((clause) => (
        <section
          key={clause[0]?.line}
          className={holds(clause, props.trying.asked) ? 'woven-clause on' : 'woven-clause'}
        >
          {clause.map((block) => (
            <WovenBlock key={block.line} block={block} trying={props.trying} />
          ))}
        </section>
      ))}
    </article>
  )
}

/** A heading with all that stands under it. */
function clausesOf(blocks: readonly Block[]): Block[][] {
  const clauses: Block[][] = []
  for (const block of blocks) {
    const last = clauses.at(-1)
    if (block.kind === 'heading' || last === undefined) clauses.push([block])
    else last.push(block)
  }
  return clauses
}

const holds = (clause: readonly Block[], asked: string | undefined): boolean =>
  clause.some(
    (block) => block.kind === 'rules' && block.definitions.some(({ name }) => name === asked && name),
  )

function WovenBlock(props: { readonly block: Block; readonly trying: Trying }): ReactNode {
  const { block, trying } = props
  switch (block.kind) {
    case 'terms':
      return (
        <dl className="woven-terms">
          {block.terms.map(({ name, text }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )
    case 'heading':
      return block.depth === 1 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
    case 'prose':
      return (
        <p>
          <Text text={block.text} />
        </p>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={block.ordered ? 'woven-numbered' : 'woven-points'}>
          {block.items.map((item, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a published text never changes
            <li key={at}>
              <Text text={item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <WovenTable table={block} trying={trying} />
    case 'rules':
      return <WovenRules rules={block} trying={trying} />
    case 'verbatim':
      return <pre>{block.text}</pre>
  }
}

const Text = (props: { readonly text: Extract<Block, { kind: 'prose' }>['text'] }) =>
  props.text.map(({ style, text }, at) => {
    const Style = STYLES[style]
    // biome-ignore lint/suspicious/noArrayIndexKey: a published text never changes
    return <Style key={at}>{text}</Style>
  })

const STYLES = { plain: 'span', strong: 'strong', emphasis: 'em', code: 'code' } as const
