/**
 * 发文 · Issued: what every official document has: who issues it, its number, its day; and the project it is of.
 */
import { type Block, code, masthead, number, right, title } from '../block.ts'
import { needed } from '../element.ts'

export const ISSUED = {
  项目名称: needed('text'),
  发文机关: needed('text'),
  文号: needed('text'),
  成文日期: needed('day'),
} as const

/** 版头, 发文字号 and 标题. */
export const issuedHead = (heading: string): readonly Block[] => [
  masthead('{发文机关}'),
  number('{文号}'),
  title(heading),
]

/** 署名, 成文日期 and the check code. */
export const issuedFoot: readonly Block[] = [right('{发文机关}'), right('{成文日期}'), code]

/** 救济: where one may turn, within which days (行政复议法 §20, 行政诉讼法 §46). */
export const REMEDIES = { 复议机关: needed('text'), 管辖法院: needed('text') } as const

export const remediesText = (what: string): string =>
  `对${what}不服的，可以自知道之日起60日内向{复议机关}申请行政复议，也可以自知道之日起6个月内向{管辖法院}提起行政诉讼。`
