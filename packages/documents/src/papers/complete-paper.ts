/**
 * 文书齐备 · Complete paper: the one door from fields to a paper that may be printed.
 *
 * What a needed element lacks is refused with its name and article, so that no blank agreement can be printed
 * (条例 §25). Behind the door nobody checks again.
 */
import { createHash } from 'node:crypto'
import { canonical } from '@oneruler/campaign/canonical'
import type { JsonObject } from '@oneruler/campaign/event'
import type { Columns, Element, RawFields } from './element.ts'
import { CHECK_TAG, NUMBER_TAG, type Paper, type PaperFields } from './paper.ts'
import type { PaperRefusal } from './paper-refusal.ts'
import { type ShownValues, shown, shownValues } from './shown-values.ts'

export interface CompletePaper {
  readonly paper: Paper
  /** 文书编号, in the project */
  readonly number: string
  /** SHA-256 of the paper's id, number and fields, base64: the same paper made again has the same. */
  readonly check: string
  readonly values: ShownValues
}

export type Completed = { readonly complete: CompletePaper } | { readonly refused: readonly PaperRefusal[] }

/** @param number 文书编号; blank is refused like any element */
export function completePaper<P extends Paper>(
  paper: P,
  number: string,
  fields: PaperFields<NoInfer<P>>,
): Completed {
  return completeRaw(paper, number, fields as RawFields)
}

/** The same for fields whose paper is known only when it runs. */
export function completeRaw(paper: Paper, number: string, fields: RawFields): Completed {
  const refused = [...wrongElements(paper, number, fields), ...unknownFields(paper, fields)]
  if (refused.length > 0) return { refused }
  const broken = (paper.rules ?? []).flatMap(({ code, article, breach }) => {
    const params = breach(fields)
    return params === null ? [] : [{ code, paper: paper.name, article, params }]
  })
  if (broken.length > 0) return { refused: broken }
  const check = checkOf(paper, number, fields)
  const values = {
    ...shownValues(paper.elements, fields),
    [NUMBER_TAG]: shown('text', number) as string,
    [CHECK_TAG]: inFours(check),
  }
  return { complete: { paper, number: values[NUMBER_TAG], check, values } }
}

function wrongElements(paper: Paper, number: string, fields: RawFields): PaperRefusal[] {
  const said = (code: PaperRefusal['code'], element: string, article: string | null): PaperRefusal => ({
    code,
    paper: paper.name,
    article: article ?? paper.basis,
    params: { element },
  })
  const ofOne = (place: string, name: string, element: Element, value: unknown): PaperRefusal[] => {
    if (element.kind === 'rows') return ofRows(name, element.columns, element, value)
    const text = shown(element.kind, value)
    if (text === undefined) return [said('element-unreadable', place + name, element.article)]
    return text === null && element.needed ? [said('element-missing', place + name, element.article)] : []
  }
  const ofRows = (name: string, columns: Columns, element: Element, value: unknown): PaperRefusal[] => {
    if (value !== undefined && !Array.isArray(value))
      return [said('element-unreadable', name, element.article)]
    const rows = (value ?? []) as readonly unknown[]
    if (rows.length === 0) return element.needed ? [said('element-missing', name, element.article)] : []
    return rows.flatMap((row, index) =>
      Object.entries(columns).flatMap(([column, one]) =>
        ofOne(`${name}第${index + 1}行的`, column, one, (row as RawFields | null)?.[column]),
      ),
    )
  }
  const isStated = (name: string) => {
    const kind = paper.elements[name]?.kind
    const value = fields[name]
    return kind === 'rows'
      ? Array.isArray(value) && value.length > 0
      : typeof shown(kind ?? 'text', value) === 'string'
  }
  return [
    ...ofOne('', NUMBER_TAG, { kind: 'text', needed: true, article: null }, number),
    ...Object.entries(paper.elements).flatMap(([name, element]) => ofOne('', name, element, fields[name])),
    ...(paper.eitherOf ?? [])
      .filter(({ names }) => !names.some(isStated))
      .map(({ names, article }) => said('element-missing', names.join('或者'), article)),
  ]
}

/** A field that the paper does not know would be dropped in silence: it is a misspelt name. */
const unknownFields = (paper: Paper, fields: RawFields): PaperRefusal[] =>
  Object.keys(fields)
    .filter((name) => !Object.hasOwn(paper.elements, name))
    .map((element) => ({
      code: 'element-unknown',
      paper: paper.name,
      article: paper.basis,
      params: { element },
    }))

/** Fields left out and fields undefined are the same. */
function checkOf(paper: Paper, number: string, fields: RawFields): string {
  const content = JSON.parse(JSON.stringify({ paper: paper.id, number, fields })) as JsonObject
  return createHash('sha256').update(canonical(content)).digest('base64')
}

/** A hash as people read it aloud: `nazn Bu1Q …`. */
export const inFours = (hash: string): string => hash.replace(/.{4}(?!$)/g, '$& ')
