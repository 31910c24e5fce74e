/** 首句 · The sentence a day opens with, in every position a campaign can be in. */
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { describe, expect, test } from 'vitest'
import { sentence } from '../src/rooms/overview/sentence.ts'

type Page = Parameters<typeof sentence>[0]

const WINDOW = { startsOn: '2018-08-26', endsOn: '2018-09-04', dayNumber: 0 }

/** 720 households of one certificate each, of which 576 are needed, on a day when so many have signed. */
const on = (day: string, signed: number, other: Partial<Page> = {}): Page => ({
  day,
  figures: { 征收户: 720, 签约: signed, 入户调查: 700, 告知书送达: 120 } as Page['figures'],
  unsigned: 720 - signed,
  threshold: { percent: 80, certificates: 576, past: signed - 576, reachedOn: null, householdLine: 576 },
  window: WINDOW,
  ...other,
})

const told = (page: Page) => sentence(page, overviewWords.zh.sentence, consoleWords.zh.joined)

describe('given a signing period from 26 August to 4 September and a threshold of 576', () => {
  test.each([
    [
      'before it',
      on('2018-08-20', 0),
      '距签约期还有 6 日（8月26日开始），已调查 700 / 720 户，告知书已送达 120 户。',
    ],
    [
      'within it, short',
      on('2018-08-28', 365),
      '还差 211 证达到生效比例，还有 355 户未签，签约期还剩 7 日（9月4日届满）。',
    ],
    [
      'just reached',
      on('2018-08-31', 576),
      '刚好达到生效比例，还有 144 户未签，签约期还剩 4 日（9月4日届满）。',
    ],
    ['on its last day', on('2018-09-04', 649), '已过生效比例 73 证，还有 71 户未签，签约期今日 24:00 届满。'],
    [
      'after it, short',
      on('2018-09-10', 500),
      '签约期已于9月4日届满，还差 76 证达到生效比例，还有 220 户未签。',
    ],
    ['when all have signed', on('2018-09-02', 720), '全部 720 户已签约，签约期还剩 2 日（9月4日届满）。'],
  ])('%s, the sentence says where it stands and what remains', (_, page, expected) => {
    expect(told(page)).toBe(expected)
  })
})

test('given no threshold in law, when some have signed, then the sentence counts them', () => {
  expect(told(on('2018-08-28', 365, { threshold: null }))).toBe(
    '已签约 365 户，还有 355 户未签，签约期还剩 7 日（9月4日届满）。',
  )
  expect(told(on('2018-08-26', 0, { threshold: null }))).toBe(
    '还没有签约，还有 720 户未签，签约期还剩 9 日（9月4日届满）。',
  )
})

test('given no signing period yet, when households are registered, then the sentence says so', () => {
  expect(told(on('2018-07-01', 0, { window: null }))).toBe('签约期未定，已登记 720 户。')
})
