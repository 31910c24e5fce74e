/**
 * 征收项目 · Project: what the ledger's first sheet says of it, one row a term.
 *
 * Where the published plan says the same thing (签约期, 价值时点, 辖区) the plan wins; the audit names a difference.
 */
import { defineEvent } from './event.ts'
import { dayKind, type Kind, oneOf, text } from './kinds.ts'
import { needed, type Sheet, states } from './sheet.ts'

export const PROJECT_TERMS = [
  '项目名称',
  '区县',
  '辖区',
  '项目类型',
  '征收决定文号',
  '征收决定公告日',
  '价值时点',
  '集中签约开始',
  '集中签约结束',
  '监督电话',
] as const
export type ProjectTerm = (typeof PROJECT_TERMS)[number]

/** `value` is the cell's text; the days among the terms are ISO text. Later statements of a term win. */
export interface ProjectTermStated {
  readonly term: ProjectTerm
  readonly value: string
}
export const projectTermStated = defineEvent<ProjectTermStated>('ProjectTermStated', 'project')

/** The terms that are days. */
const DAY_TERMS: readonly string[] = [
  '征收决定公告日',
  '价值时点',
  '集中签约开始',
  '集中签约结束',
] satisfies ProjectTerm[]

/** A term is text, or a day that the sheet holds as an Excel date. */
const termText: Kind<string> = {
  parse: (cell) =>
    typeof cell === 'object' && 'moment' in cell ? { value: cell.moment.slice(0, 10) } : text.parse(cell),
}

export const projectSheet: Sheet = {
  name: '项目',
  key: ['项目'],
  columns: { 项目: needed(oneOf(PROJECT_TERMS)), 内容: needed(termText) },
  refine(values) {
    if (!DAY_TERMS.includes(values.项目 as string)) return { values }
    const read = dayKind.parse(values.内容 as string)
    return 'problem' in read
      ? { column: '内容', problem: read.problem }
      : { values: { ...values, 内容: read.value } }
  },
  states: [states(projectTermStated, { of: null, on: null, body: { term: '项目', value: '内容' } })],
}
