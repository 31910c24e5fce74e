/** 泄露检查: planted numbers are found in whatever disguise, and postings without any pass. All invented: no place has 99. */
import { leaksIn } from '@oneruler/server/publishing/leak-scan'
import { expect, test } from 'vitest'

const POSTINGS = process.env.ONERULER_LONG ? 10_000 : 1_000
const PLANTED = [
  '990101199001011230',
  '99010119900101102X',
  '6299990000000000012',
  '13800000000',
  '19900000000',
]

/** A small generator, so that every run has the same postings. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const wide = (digits: string): string =>
  digits.replace(/[0-9X]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
/** Cut once in the middle, where a person would. */
const cut = (digits: string, by: string): string => {
  const at = digits.length === 11 ? 3 : 6
  return digits.slice(0, at) + by + digits.slice(at)
}
const DISGUISES: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  wide,
  (digits) => cut(digits, ' '),
  (digits) => cut(digits, '-'),
  (digits) => cut(digits, '\u200b'),
  (digits) => cut(digits, '</b><b>'),
  (digits) => cut(digits, '<!-- -->'),
  (digits) => cut(digits, '</td><td>'),
  (digits) => cut(digits, '</td>\n  <td class="number">'),
  (digits) => digits.replace(/\d/g, (one) => `&#${one.charCodeAt(0)};`),
  (digits) => digits.replace(/\d/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
  (digits) => wide(cut(digits, '　')),
]

/** A posting as the law has them: numbers of the log, areas, amounts, days, a document's number. */
function posting(next: (below: number) => number, planted: string): string {
  const amount = () => (next(9_000_000) + 1_000).toLocaleString('en')
  const rows = Array.from(
    { length: 6 },
    (_, at) =>
      `<tr><td>${next(9000) + at}</td><td class="number">${next(300)}.${10 + next(90)}</td><td>货币补偿</td><td>${amount()}</td><td>2018-0${1 + next(9)}-${10 + next(19)}</td></tr>`,
  )
  rows.splice(next(6), 0, `<tr><td>${planted}</td><td>示政征〔2018〕${next(99)}号</td></tr>`)
  return `<!doctype html><title>公示</title><p>自2018年8月10日起公示，电话 0570-1234567。</p><table>${rows.join('\n')}</table>`
}

const found = (path: string, text: string) => leaksIn(new Map([[path, new TextEncoder().encode(text)]]))

test(`given ${POSTINGS} postings with a number planted in a disguise, then not one passes`, () => {
  const next = chance(7)
  const passed: string[] = []
  for (let one = 0; one < POSTINGS; one++) {
    const digits = PLANTED[next(PLANTED.length)] as string
    const disguised = (DISGUISES[one % DISGUISES.length] as (typeof DISGUISES)[number])(digits)
    if (found('posting.html', posting(next, disguised)).length !== 1) passed.push(disguised)
  }
  expect(passed).toEqual([])
})

test(`given ${POSTINGS} postings with no such number, then fewer than one in a hundred is stopped`, () => {
  const next = chance(11)
  let stopped = 0
  for (let one = 0; one < POSTINGS; one++)
    stopped += found('posting.html', posting(next, String(next(9_999_999)))).length
  expect(stopped / POSTINGS).toBeLessThan(0.01)
})

test('given a number in the name of a file, or a file that cannot be read, then it is stopped and named without the number', () => {
  expect(found('公示-138 0000 0000.html', '<p>无</p>')).toMatchObject([{ found: 'mobile', line: 0 }])
  // A Word file may hold a number in its properties; it is not read, so it does not go out.
  expect(found('公示.docx', 'PK')).toEqual([{ path: '公示.docx', found: 'unreadable', line: 0 }])
  const [leak] = found('posting.html', `<p>一</p>\n<p>${PLANTED[0]}</p>`)
  expect(leak).toEqual({ path: 'posting.html', found: 'identity', line: 2 })
})
