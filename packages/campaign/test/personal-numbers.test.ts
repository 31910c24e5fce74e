/** 个人号码: a check digit tells them from days, amounts, hashes and ids, however they are spaced. All invented: no place has 99. */
import { personalNumbersIn } from '@oneruler/campaign/leak/personal-numbers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const IDENTITY = '990101199001011230'
const WITH_X = '99010119900101102X'
const CARD = '6299990000000000012'
const MOBILE = '13800000000'

const kinds = (text: string) => personalNumbersIn(text).map(({ kind }) => kind)
const parts = (text: string) => personalNumbersIn(text).map(({ at, length }) => text.slice(at, at + length))

describe('a number is found', () => {
  test.each([
    ['identity', `身份证号${IDENTITY}。`],
    ['identity', `"${WITH_X}"`],
    ['identity', WITH_X.toLowerCase()],
    ['identity', '990101 19900101 1230'],
    ['identity', '9901-0119-9001-0112-30'],
    ['identity', '９９０１０１１９９００１０１１０２Ｘ'],
    ['identity', '990101\u200b19900101\u200b102 X'],
    ['bank', `${CARD}`],
    ['bank', '6299 9900 0000 0000 012'],
    ['bank', '629999-0000000000012'],
    ['bank', '６２９９９９０００００００００００１２'],
    ['mobile', `电话：${MOBILE}；`],
    ['mobile', '138 0000 0000'],
    ['mobile', '138–0000–0000'],
    ['mobile', '+86 138-0000-0000'],
    ['mobile', '8613800000000'],
    ['mobile', '１３８００００００００'],
    ['mobile', '2018-08-26 13800000000'],
  ])('%s in %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind])
  })

  test('each with its place, and with nothing of the number repeated', () => {
    const text = `甲 ${IDENTITY}\t乙 138 0000 0000\n丙 ${CARD}`
    expect(parts(text)).toEqual([IDENTITY, '138 0000 0000', CARD])
    expect(JSON.stringify(personalNumbersIn(text))).not.toContain('0000')
  })
})

describe('nothing is found in', () => {
  test.each([
    ['another check digit', '990101199001011231'],
    ['a birthday that no calendar has', '99010119900230123X'],
    ['a card whose check digit is wrong', '6299990000000000014'],
    ['a moment', '2018-08-26 12:29:00.138'],
    ['cells side by side', '138\t0000\t0000'],
    ['rows one under another', '138\n0000\n0000'],
    ['a telephone of an office', '0570-1234567'],
    ['a hash', `138${'0'.repeat(8)}abcdef0123456789abcdef0123456789abcdef`],
    ['an id', '0193e5a0-1b2c-7d3e-8f40-13800000000a'],
    ['bytes of a dump', `\\x${'00'.repeat(20)}13800000000a`],
    ['a decimal fraction', '118.6299990000000000012'],
    ['longer digits that hold one', `1${MOBILE}9`],
  ])('%s', (_what, text) => {
    expect(kinds(text)).toEqual([])
  })
})

test('given any identity number with its right check digit, then it is found among any words, and no other check digit is', () => {
  const digits = (least: number, most: number, long: number) =>
    fc.integer({ min: least, max: most }).map((n) => String(n).padStart(long, '0'))
  const some = fc.tuple(
    digits(100_000, 999_999, 6),
    digits(1900, 2025, 4),
    digits(1, 12, 2),
    digits(1, 28, 2),
    digits(0, 999, 3),
  )
  fc.assert(
    fc.property(some, fc.constantFrom('', ' ', '-', '　'), (blocks, between) => {
      const found = [...'0123456789X'].filter((check) =>
        kinds(`甲${blocks.join(between)}${check}乙`).includes('identity'),
      )
      expect(found).toHaveLength(1)
    }),
    { examples: [[['861001', '1980', '01', '01', '001'], '']] },
  )
})
