/** 一条和您家的数 · A clause as the plan's page has it, with the household's own figures for the names that stand in it. */
import { ownPageWords } from '@oneruler/words/own-page'
import { inThousands } from '../amounts.ts'
import { plainBlanks } from '../clause-names.ts'
import { html } from '../html.ts'
import type { Way } from './both-ways.ts'
import type { OwnHousehold } from './own-household.ts'

const words = ownPageWords.zh

/** The parts of the plan's page that stand under a clause's heading; empty where there is no such heading. */
export function clauseParts(plan: Document, clause: string): Element[] {
  const headings = [...plan.querySelectorAll('article h2')]
  const heading = headings.find(({ textContent }) => plainBlanks(textContent ?? '') === plainBlanks(clause))
  const parts: Element[] = []
  for (let next = heading?.nextElementSibling; next && next.tagName !== 'H2'; next = next.nextElementSibling)
    parts.push(next)
  return parts
}

/** Facts and results of the household by the names that the clause uses, as a list. */
export function valuesIn(text: string, own: OwnHousehold, way: Way) {
  const facts = Object.entries(own.planFacts).flatMap(([entity, rows]) =>
    rows.flatMap((row, at) =>
      Object.entries(row).map(([fact, value]) => ({
        name: fact,
        beside: rows.length > 1 ? `${entity} ${at + 1}` : '',
        value,
      })),
    ),
  )
  const results = Object.entries(way.results).map(([name, value]) => ({ name, beside: '', value }))
  const names = namesIn(text, new Set([...facts, ...results].map(({ name }) => name)))
  const used = [...facts, ...results].filter(({ name, value }) => value !== null && names.has(name))
  if (used.length === 0) return html``
  return html`<h3>${words.values()}</h3><dl>${used.map(
    ({ name, beside, value }) => html`<div><dt>${beside} ${name}</dt><dd>${shown(value)}</dd></div>`,
  )}</dl>`
}

/** The longest first: 非住宅价值 does not name 住宅价值. */
function namesIn(text: string, known: ReadonlySet<string>): ReadonlySet<string> {
  let rest = text
  const found = new Set<string>()
  for (const name of [...known].sort((a, b) => b.length - a.length)) {
    if (!rest.includes(name)) continue
    found.add(name)
    rest = rest.replaceAll(name, '\n')
  }
  return found
}

const shown = (value: unknown): string => {
  if (value === true) return '是'
  if (value === false) return '否'
  const text = String(value)
  return /^-?\d+(\.\d+)?$/.test(text) ? inThousands(text) : text
}
