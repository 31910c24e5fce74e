/** 贴入的表: lines copied from Excel become what a form would send, household by household. */
import type { Blank } from '@oneruler/server/road-pages'
import { expect, test } from 'vitest'
import { readPasted } from '../src/rooms/households/bulk/pasted.ts'

const blank = (name: string, label: string, form: Blank['form'] = { form: 'text' }): Blank => ({
  ...{ name, label, form },
  ...{ help: null, isRequired: true, choices: null, onlyFor: null, neededFor: null },
})
const HOUSES = blank('houses', '房屋', {
  form: 'rows',
  blanks: [
    blank('number', '幢号'),
    blank('unitPriceFen', '评估单价（元/㎡）', { form: 'yuan' }),
    blank('fitOutFen', '装修及附属物评估价（元）', { form: 'yuan' }),
  ],
})
const VALUER = blank('valuer', '评估机构')
const read = (text: string) => readPasted(text, [VALUER, HOUSES], [HOUSES], '户号')

test('given prices of houses without a heading, then each line is a house of its household', () => {
  const { of, blanks } = read('H0001\t1\t5,493.29\t2705\r\nH0001\t2\t4100\t\r\nH0002\t1\t6000\t0\r\n')
  expect(blanks).toEqual(['houses'])
  expect(of.get('H0001')).toEqual({
    houses: [
      { number: '1', unitPriceFen: '5493.29', fitOutFen: '2705' },
      { number: '2', unitPriceFen: '4100', fitOutFen: '' },
    ],
  })
  expect([...of.keys()]).toEqual(['H0001', 'H0002'])
})

test('given a heading, then columns go by their names in any order, and one that is no blank is named', () => {
  const { of, unknown } = read('户号\t评估单价\t备注\t幢号\t评估机构\nH0001\t6000\t临街\t1\t示例评估')
  expect(unknown).toEqual(['备注'])
  expect(of.get('H0001')).toEqual({
    valuer: '示例评估',
    houses: [{ number: '1', unitPriceFen: '6000' }],
  })
})

test('given empty lines, then nobody is read from them', () => {
  expect(read('\n\t\t\n').of.size).toBe(0)
})
