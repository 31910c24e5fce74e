/** 上期更正 · Errata: what the previous bulletin printed and what the same day's figures are now. */
import { type Erratum, errata } from '@oneruler/campaign/errata'
import type { BulletinWords } from '@oneruler/words/bulletin'
import { type Block, paragraph, type Table } from './bulletin.ts'
import type { BulletinFacts, PreviousBulletin } from './bulletin-facts.ts'
import { rate } from './shown-numbers.ts'

export const errataOf = (previous: PreviousBulletin | null): Erratum[] =>
  previous ? errata(previous.frozen, previous.now) : []

/** A bulletin ranks groups, not people, so it has nothing to correct about one. */
const isPrinted = ({ key }: Erratum): boolean => key !== '超额最多干部'

export function errataBlocks(
  previous: PreviousBulletin,
  { definitions }: BulletinFacts,
  words: BulletinWords,
  captionOf: (caption: string) => string,
): Block[] {
  const printed = errataOf(previous).filter(isPrinted)
  if (printed.length === 0) return [paragraph(words.errata.none(previous.number))]
  const redefined =
    previous.definitions === definitions ? '' : words.errata.definitions(previous.definitions, definitions)
  return [
    paragraph(words.errata.found(previous.number, previous.frozen.截至, printed.length) + redefined),
    errataTable(printed, words, captionOf(words.errata.table(previous.number))),
  ]
}

function errataTable(printed: readonly Erratum[], words: BulletinWords, caption: string): Table {
  return {
    kind: 'table',
    caption,
    columns: [
      { title: words.errata.figure, align: 'left', width: 5 },
      { title: words.errata.from, align: 'right', width: 3 },
      { title: words.errata.to, align: 'right', width: 3 },
    ],
    rows: printed.map((erratum) => [
      labelOf(erratum, words),
      shownValue(erratum, erratum.from, words),
      shownValue(erratum, erratum.to, words),
    ]),
    whole: false,
    note: null,
  }
}

function labelOf({ key, field, group, day }: Erratum, { errata: words }: BulletinWords): string {
  const label = (key === '权证' ? words.certificates : words.labels)[field] ?? field
  const ofGroup = group === null ? label : words.ofGroup(group, label)
  return day === null ? ofGroup : words.ofDay(day, ofGroup)
}

/** Exact, so that a correction too small for 万元 is seen. */
function shownValue({ key, field }: Erratum, value: number | string | null, words: BulletinWords): string {
  if (value === null) return words.errata.noValue
  if (typeof value === 'string') return value
  if (field === '签约率') return rate(value, key === '签约率' ? 1 : 2)
  if (field === '满意度均分') return rate(value, 2)
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
