/** 泄露检查: planted numbers are found in whatever disguise, and postings without any pass. All invented: no place has 99. */
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
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

test(`given ${POSTINGS} postings with a number planted in a disguise, then not one passes`, async () => {
  const next = chance(7)
  const passed: string[] = []
  for (let one = 0; one < POSTINGS; one++) {
    const digits = PLANTED[next(PLANTED.length)] as string
    const disguised = (DISGUISES[one % DISGUISES.length] as (typeof DISGUISES)[number])(digits)
    if ((await found('posting.html', posting(next, disguised))).length !== 1) passed.push(disguised)
  }
  expect(passed).toEqual([])
})

test(`given ${POSTINGS} postings with no such number, then fewer than one in a hundred is stopped`, async () => {
  const next = chance(11)
  let stopped = 0
  for (let one = 0; one < POSTINGS; one++)
    stopped += (await found('posting.html', posting(next, String(next(9_999_999))))).length
  expect(stopped / POSTINGS).toBeLessThan(0.01)
})

test('given a number in the name of a file, or a file that cannot be read, then it is stopped and named without the number', async () => {
  expect(await found('公示-138 0000 0000.html', '<p>无</p>')).toMatchObject([{ found: 'mobile', line: 0 }])
  for (const name of ['公示.docx', '公示.pdf'])
    expect(await found(name, 'PK')).toEqual([{ path: name, found: 'unreadable', line: 0 }])
  const [leak] = await found('posting.html', `<p>一</p>\n<p>${PLANTED[0]}</p>`)
  expect(leak).toEqual({ path: 'posting.html', found: 'identity', line: 2 })
})

/** A posting in Word: a paragraph, a table, properties, and a link; the number in one of these, cut as Word cuts it. */
const IN_WORD: readonly ((digits: string) => Readonly<Record<string, string>>)[] = [
  (digits) => ({ 'word/document.xml': body(`<w:p><w:r><w:t>${digits}</w:t></w:r></w:p>`) }),
  (digits) => ({
    'word/document.xml': body(
      `<w:p><w:r><w:t>${cut(digits, '</w:t></w:r><w:proofErr/><w:r><w:t>')}</w:t></w:r></w:p>`,
    ),
  }),
  (digits) => ({
    'word/document.xml': body(
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>${cut(digits, '</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>')}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
    ),
  }),
  (digits) => ({
    'word/document.xml': body(`<w:p><w:del><w:r><w:delText>${wide(digits)}</w:delText></w:r></w:del></w:p>`),
  }),
  (digits) => ({ 'word/footnotes.xml': body(`<w:p><w:r><w:t>${cut(digits, ' ')}</w:t></w:r></w:p>`) }),
  (digits) => ({
    'docProps/core.xml': `<cp:coreProperties><dc:subject>${digits}</dc:subject></cp:coreProperties>`,
  }),
  (digits) => ({
    'docProps/custom.xml': `<Properties><property name="备注"><vt:lpwstr>${digits}</vt:lpwstr></property></Properties>`,
  }),
  (digits) => ({ 'word/_rels/document.xml.rels': `<Relationship Target="tel:${digits}"/>` }),
  (digits) => ({ 'word/document.xml': body(`<w:p><w:drawing descr="${digits}"/></w:p>`) }),
  (digits) => ({ [`word/${digits}.xml`]: body('') }),
]
const body = (content: string): string => `<w:document><w:body>${content}</w:body></w:document>`

/** As Word leaves it: ids, lengths and days in attributes, with amounts in a table. */
function wordPosting(next: (below: number) => number, planted: Readonly<Record<string, string>>) {
  const hex = () =>
    next(2 ** 32)
      .toString(16)
      .padStart(8, '0')
      .toUpperCase()
  const row = () =>
    `<w:tr w:rsidR="${hex()}"><w:tc><w:tcW w:w="${next(9000)}"/><w:p w14:paraId="${hex()}"><w:r><w:t>${next(9000)}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>${(next(9_000_000) + 1_000).toLocaleString('en')}</w:t></w:r></w:p></w:tc></w:tr>`
  const parts = {
    'word/document.xml': body(`<w:tbl>${Array.from({ length: 5 }, row).join('')}</w:tbl>`),
    'docProps/core.xml':
      '<cp:coreProperties><dcterms:created>2018-08-10T08:00:00Z</dcterms:created></cp:coreProperties>',
    ...planted,
  }
  return zipPapers(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
  )
}

test(`given ${POSTINGS / 2} postings in Word with a number in their text, cells, deleted words, notes, properties or links, then not one passes; without one, fewer than one in a hundred is stopped`, async () => {
  const next = chance(13)
  const passed: string[] = []
  let stopped = 0
  for (let one = 0; one < POSTINGS / 2; one++) {
    const digits = PLANTED[next(PLANTED.length)] as string
    const planted = (IN_WORD[one % IN_WORD.length] as (typeof IN_WORD)[number])(digits)
    const docx = await wordPosting(next, planted)
    if ((await leaksIn(new Map([['公示.docx', docx]]))).length !== 1) passed.push(JSON.stringify(planted))
    stopped += (await leaksIn(new Map([['公示.docx', await wordPosting(next, {})]]))).length
  }
  expect(passed).toEqual([])
  expect(stopped / (POSTINGS / 2)).toBeLessThan(0.01)
})

test('given a Word file with a picture in it, which nobody can read, then it is not published', async () => {
  const docx = await wordPosting(chance(1), { 'word/media/image1.png': 'PNG' })
  expect(await leaksIn(new Map([['公示.docx', docx]]))).toMatchObject([{ found: 'unreadable' }])
})
