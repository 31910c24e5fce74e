/** 合并: what one changed is taken, what both changed differently is told with both sides. */
import { merge } from '@oneruler/sync/merge'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const base = { floors: '2', structure: '砖混', note: '' }

test('given two who changed different blanks · then both changes stand and nobody is asked', () => {
  const { input, differing } = merge(base, { ...base, floors: '3' }, { ...base, structure: '砖木' })
  expect(input).toEqual({ floors: '3', structure: '砖木', note: '' })
  expect(differing).toEqual([])
})

test('given two who changed one blank differently · then it is told with what both found and what each wrote', () => {
  const { differing } = merge(base, { ...base, floors: '3' }, { ...base, floors: '1' })
  expect(differing).toEqual([{ blank: 'floors', base: '2', mine: '3', theirs: '1' }])
})

test('given two who changed one blank alike, or left it empty in two ways · then nothing differs', () => {
  expect(merge(base, { ...base, floors: '3' }, { ...base, floors: '3' }).differing).toEqual([])
  expect(merge(base, { floors: '2', structure: '砖混' }, { ...base, note: null }).differing).toEqual([])
})

test('given any three · then merging with what stands already changes nothing, and no blank of mine is lost', () => {
  const inputs = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('', '1', '2'))
  fc.assert(
    fc.property(inputs, inputs, inputs, (was, mine, theirs) => {
      const { input, differing } = merge(was, mine, theirs)
      expect(merge(was, input, input).differing).toEqual([])
      for (const [blank, value] of Object.entries(mine))
        if (value !== (was[blank] ?? '')) expect(input[blank]).toBe(value)
      for (const { blank } of differing) expect(mine[blank] ?? '').not.toBe(theirs[blank] ?? '')
    }),
  )
})
