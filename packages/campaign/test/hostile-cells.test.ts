/** Cells that nobody types on purpose: each is kept as it looks, or refused in words, and never taken for another. */
import { parseDay } from '@oneruler/campaign/day'
import { dayKind, text, yuan } from '@oneruler/campaign/kinds'
import { isForbiddenHeader } from '@oneruler/campaign/red-lines'
import { describe, expect, test } from 'vitest'
import { imported, propose, type Rows, SMALL } from './imported.ts'

const withRows = (sheet: string, ...rows: Rows[string][number][]): Rows => ({
  ...SMALL,
  [sheet]: [...(SMALL[sheet] ?? []), ...rows],
})

describe('text that a database or a document would refuse', () => {
  test.each([
    ['NUL', '示例\u0000户'],
    ['an escape of a terminal', '示例\u001b[2J户'],
    ['half a character', '示例\ud842'],
    ['nothing but unseen marks', '\u200b\u202d'],
  ])(
    'given %s in a name, when it is imported, then that row alone is refused and can be shown',
    (_, 户主) => {
      const { rejections, accepted } = propose(withRows('征收户', { 户号: 'H9', 户主 }))
      expect(rejections).toMatchObject([{ sheet: '征收户', row: 5, column: '户主', code: 'illegible-text' }])
      expect(rejections[0]?.value).not.toMatch(/\p{Cc}|\p{Cs}/u)
      expect(accepted.征收户).toBe(3)
    },
  )

  test('given a code longer than the database can look up, then that row alone is refused', () => {
    const { rejections } = propose(withRows('单位', { 单位编号: '编'.repeat(101), 类别: '类'.repeat(101) }))
    expect(rejections).toMatchObject([
      { row: 3, column: '单位编号', code: 'too-long', params: { most: '100' } },
      { row: 3, column: '类别', code: 'too-long', params: { most: '100' } },
    ])
  })

  test('given a refused cell of a novel, then its beginning says which it is', () => {
    const { rejections } = propose(withRows('征收户', { 户号: 'H9', 在册人口: '五'.repeat(32_767) }))
    expect(rejections[0]).toMatchObject({ column: '在册人口', value: `${'五'.repeat(100)}…` })
  })

  test('given lines, rare characters and emoji, then they are kept', () => {
    for (const kept of ['第一行\n第二行', '𠮷野', '👨‍👩‍👧', 'ئۇيغۇر'])
      expect(text.parse(kept)).toEqual({ value: kept })
  })
})

describe('texts that look the same', () => {
  test('given unseen marks or another normal form, when a household is named, then it is found', () => {
    const ledger = withRows('征收户', { 户号: 'É1' })
    for (const 户号 of ['\u202dÉ1\u202c', 'E\u03011', '\u200bÉ1\ufeff']) {
      const { rejections } = propose({ ...ledger, 腾空: [{ 户号, 腾空日期: '2018-09-01' }] })
      expect(rejections).toEqual([])
    }
  })

  test('given a number with more digits than Excel keeps, when it stands for a text, then it is refused', () => {
    expect(text.parse(330824202001010000)).toMatchObject({ problem: { code: 'not-text' } })
    expect(text.parse(0.1 + 0.2)).toEqual({ value: '0.3' })
    expect(text.parse(101)).toEqual({ value: '101' })
  })
})

test('given a header that forbids and goes on for ever, then it is forbidden all the same', () => {
  expect(isForbiddenHeader(`亲属工作单位${'亲属'.repeat(16_000)}`)).toBe(true)
  expect(isForbiddenHeader('亲属'.repeat(16_000))).toBe(false)
})

describe('keys of several columns', () => {
  const slashes = withRows('征收户', { 户号: 'A' }, { 户号: 'A/1' })
  const house = (户号: string, 幢号: string) => ({ 户号, 幢号, 用途: '住宅', 认定面积: 10 })

  test('given slashes in 户号 and 幢号, when two houses differ, then both are taken', () => {
    const { rejections, accepted } = propose({ ...slashes, 房屋: [house('A/1', '2'), house('A', '1/2')] })
    expect(rejections).toEqual([])
    expect(accepted.房屋).toBe(2)
  })

  test('given the one was imported, when the other comes, then it is new and corrects nothing', () => {
    const before = imported({ ...slashes, 房屋: [house('A/1', '2')] })
    const { accepted, corrected } = propose({ ...slashes, 房屋: [house('A', '1/2')] }, before, 'second')
    expect(accepted.房屋).toBe(1)
    expect(corrected).toEqual({})
  })
})

describe('amounts and days beyond any campaign', () => {
  test('given an amount above 100 亿元, then it is refused: sums of nine thousand such stay whole numbers', () => {
    expect(yuan.parse(10_000_000_000)).toEqual({ value: '1000000000000' })
    for (const amount of [10_000_000_000.01, 90_071_992_547_409, 1e308])
      expect(yuan.parse(amount)).toMatchObject({
        problem: { code: 'out-of-range', params: { most: '10000000000' } },
      })
    expect(10_000_000_000_00 * 9_000).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })

  test('given the year 0, which no calendar has, then it is no day', () => {
    expect(parseDay('0000-01-01')).toBeUndefined()
    expect(dayKind.parse('0000-01-01')).toMatchObject({ problem: { code: 'not-a-day' } })
  })
})
