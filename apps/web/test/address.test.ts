/** 地址 · What stands in an address opens the same page again; what does not make sense is left out. */
import { expect, test } from 'vitest'
import { daySearch, householdsSearch } from '../src/address.ts'

test('given an address with filters, when it is opened, then every filter is read back', () => {
  const search = { group: '三组', state: 'signed', sort: 'totalYuan', order: 'desc', page: 2, open: 'H0210' }
  expect(householdsSearch(search)).toEqual(search)
})

test('given a search for digits, when it is opened, then it is searched as text', () => {
  expect(householdsSearch({ q: 210 })).toEqual({ q: '210' })
})

test('given a mistyped address, when it is opened, then what is not understood is left out', () => {
  expect(householdsSearch({ page: 'two', order: 'sideways', nothing: 1 })).toEqual({})
  expect(daySearch({ day: '2018-02-30' })).toEqual({})
  expect(daySearch({ day: '2018-09-04' })).toEqual({ day: '2018-09-04' })
})
