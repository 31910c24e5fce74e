/** 交到手里: whose an act is, by what the office's record says of the household since it was taken along. */
import { fateOf } from '@oneruler/sync/hold'
import { expect, test } from 'vitest'

const had = (...people: string[]) => people.map((person, at) => ({ seq: at * 10, person }))

test('H4: given a household that is still mine, or that I did not take along · then my act is done', () => {
  expect(fateOf({ person: 'R1', seen: 5 }, had('R1'))).toBe('done')
  expect(fateOf({ person: 'R2', seen: null }, had('R1'))).toBe('done')
  expect(fateOf({ person: 'R1', seen: 15 }, had('R2', 'R1'))).toBe('done')
})

test('H4: given a household that went to another, or to another and back · then my act is kept', () => {
  expect(fateOf({ person: 'R1', seen: 5 }, had('R1', 'R2'))).toBe('kept')
  expect(fateOf({ person: 'R1', seen: 5 }, had('R1', 'R2', 'R1'))).toBe('kept')
  expect(fateOf({ person: 'R1', seen: 15 }, had('R1', 'R2'))).toBe('kept')
})
