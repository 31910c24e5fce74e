/** What a clerk might fill into any command's form, sense and nonsense, drawn from the kinds of its blanks. */
import type { Json, JsonObject } from '@oneruler/campaign/event'
import type { Field, Fields } from '@oneruler/campaign/road/field'
import fc from 'fast-check'
import { PICTURE } from './office.ts'

/** What is picked from where the form offers a choice of things that exist. */
export interface Picks {
  readonly houses: readonly string[]
  readonly people: readonly string[]
  readonly homes: readonly string[]
  readonly households: readonly string[]
}

export const filled = (fields: Fields, picks: Picks): fc.Arbitrary<JsonObject> =>
  fc.record(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, blank(field, name, picks)])),
  ) as fc.Arbitrary<JsonObject>

function blank(field: Field, name: string, picks: Picks): fc.Arbitrary<Json> {
  const value = sensible(field, name, picks)
  return field.isRequired ? value : fc.oneof({ weight: 3, arbitrary: value }, fc.constant(null))
}

const some = (words: readonly string[]): fc.Arbitrary<Json> => fc.constantFrom(...words)

function sensible({ form }: Field, name: string, picks: Picks): fc.Arbitrary<Json> {
  switch (form.form) {
    case 'text':
      return name === 'number'
        ? some(picks.houses)
        : some(['示例甲', '示例乙', '示字1号', '东街组', '住宅', '12'])
    case 'long-text':
      return some(['面积有异议', '已说明'])
    case 'day':
      return fc
        .integer({ min: 0, max: 300 })
        .map((n) => new Date(Date.UTC(2018, 4, 1 + n)).toISOString().slice(0, 10))
    case 'moment':
      return fc.integer({ min: 0, max: 23 }).map((hour) => `2018-08-26T${String(hour).padStart(2, '0')}:30`)
    case 'yuan':
      return fc.integer({ min: 0, max: 2_000_000 }).map(String)
    case 'area':
      return fc.integer({ min: 0, max: 20_000 }).map((n) => (n / 100).toFixed(2))
    case 'integer':
      return fc.integer({ min: form.least, max: Math.min(form.most, form.least + 900) })
    case 'yes-no':
      return some(['是', '否'])
    case 'share':
      return some(['1', '1/2', '1/3', '2/3'])
    case 'hash':
      return fc.constant('ab'.repeat(32))
    case 'files':
      // Now and then one that was never handed in.
      return fc
        .integer({ min: 0, max: 9 })
        .map((n) => [{ sha256: n === 9 ? 'cd'.repeat(32) : PICTURE, name: '示例.jpg' }])
    case 'one-of':
      return some(form.words)
    case 'some-of':
      return fc.subarray([...form.words])
    case 'house':
      return some(picks.houses)
    case 'person':
      return some(picks.people)
    case 'home':
      return some(picks.homes)
    case 'household':
      return some(picks.households)
    case 'paid-item':
      return some(['补偿款', '差价'])
    case 'paid-batch':
      return some(['P1', '第1批'])
    case 'fact':
      return fc.integer({ min: 1, max: 400 }).map(String)
    case 'rows':
      return fc.array(filled(form.fields, picks), { minLength: 1, maxLength: 3 })
  }
}
