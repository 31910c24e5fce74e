/**
 * 更正 · Errata: the figures of an issued bulletin whose value, as known now, is another.
 *
 *     frozen: 签约 586, 三组 47 of 62   now, for the same day: 签约 587, 三组 48 of 62
 *     ──▶  签约 586 → 587 · 三组 签约 47 → 48 · 三组 签约率 75.81 → 77.42 …
 */
import type { BulletinFigures } from './bulletin-figures.ts'

export interface Erratum {
  /** Which of the figures it belongs to: 签约, 权证, 小组排名, 逐日 … */
  readonly key: keyof BulletinFigures
  /** What of it: for a figure that is one value the key itself, else the field: 签约率, 当日签约, 名次 … */
  readonly field: string
  readonly group: string | null
  readonly day: string | null
  /** null where there was no such value: no rating yet, a group that was not on the register. */
  readonly from: number | string | null
  readonly to: number | string | null
}

type Value = Pick<Erratum, 'key' | 'field' | 'group' | 'day'> & { readonly value: number | string | null }

/** Every value that differs, in the order of the figures now. Both are of the same day, known to different moments. */
export function errata(frozen: BulletinFigures, now: BulletinFigures): Erratum[] {
  const was = byPlace(valuesOf(frozen))
  const is = byPlace(valuesOf(now))
  return [...new Map([...is, ...was])].flatMap(([place, { key, field, group, day }]) => {
    const from = was.get(place)?.value ?? null
    const to = is.get(place)?.value ?? null
    return from === to ? [] : [{ key, field, group, day, from, to }]
  })
}

const byPlace = (values: readonly Value[]): Map<string, Value> =>
  new Map(values.map((value) => [JSON.stringify([value.key, value.field, value.group, value.day]), value]))

/** Figures taken apart into single values. */
function valuesOf(figures: BulletinFigures): Value[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const key = name as keyof BulletinFigures
    if (key === '小组排名')
      return figures.小组排名.flatMap(({ 小组, ...fields }) => fieldsOf(key, fields, 小组, null))
    if (key === '逐日')
      return figures.逐日.flatMap(({ 日期, 当日签约, 小组名次 }) => [
        ...fieldsOf(key, { 当日签约 }, null, 日期),
        ...Object.entries(小组名次).flatMap(([group, 名次]) => fieldsOf(key, { 名次 }, group, 日期)),
      ])
    if (typeof figure === 'object' && figure !== null) return fieldsOf(key, figure, null, null)
    return fieldsOf(key, { [key]: figure }, null, null)
  })
}

const fieldsOf = (key: Value['key'], fields: object, group: string | null, day: string | null): Value[] =>
  Object.entries(fields).map(([field, value]) => ({ key, field, group, day, value }))
