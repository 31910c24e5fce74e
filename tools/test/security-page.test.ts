/** 网络安全清单: every item of docs/security.md names a test that holds it, and each of these tests is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')

interface Item {
  readonly id: string
  readonly how: string
  readonly tests: readonly { readonly file: string; readonly title: string }[]
}

/** The rows of its tables that have three cells: `| 1.2.4 | how | `file` title<br>`file` title |`. */
const itemsOf = (text: string): Item[] =>
  [...text.matchAll(/^\| (\d+\.\d+\.\d+) \| ([^|]*) \| ([^|]*) \|$/gm)].map(
    ([, id = '', how = '', tests = '']) => ({
      id,
      how,
      tests: tests.split('<br>').flatMap((one) => {
        const [, file, title] = /^`([^`]+)` (.+)$/.exec(one.trim()) ?? []
        return file !== undefined && title !== undefined ? [{ file, title }] : []
      }),
    }),
  )

/** What is wrong with an item, in words; the file's text by `read`, null where there is none. */
function faultsOf({ id, how, tests }: Item, read: (file: string) => string | null): string[] {
  const missing = tests.flatMap(({ file, title }) => {
    const text = read(file)
    if (text === null) return [`${id}: there is no ${file}`]
    const isTitle = ["'", '"', '`'].some((quote) => text.includes(quote + title + quote))
    return isTitle ? [] : [`${id}: ${file} has no test “${title}”`]
  })
  return [
    ...(how.trim() === '' ? [`${id}: does not say what is done`] : []),
    ...(tests.length === 0 ? [`${id}: no test holds it`] : []),
    ...missing,
  ]
}

const inTree = (file: string) =>
  existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : null

test('every item says what is done and by which tests it is held, and they are there', () => {
  const items = itemsOf(page)
  expect(items.length).toBeGreaterThan(60)
  expect(items.flatMap((item) => faultsOf(item, inTree))).toEqual([])
})

test('no item stands there twice', () => {
  const ids = itemsOf(page).map(({ id }) => id)
  expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([])
})

test('a test that is gone or renamed, and an item without one, are found', () => {
  const read = (file: string) => (file === 'there.test.ts' ? "test('it holds', …)" : null)
  const faults = (row: string) => itemsOf(row).flatMap((item) => faultsOf(item, read))
  expect(faults('| 1.2.4 | 带参数 | `there.test.ts` it holds |')).toEqual([])
  expect(faults('| 1.2.4 | 带参数 | `there.test.ts` it held |')).toHaveLength(1)
  expect(faults('| 1.2.4 | 带参数 | `gone.test.ts` it holds |')).toHaveLength(1)
  expect(faults('| 1.2.4 | 带参数 | 有 |')).toHaveLength(1)
  expect(faults('| 1.2.4 |  | `there.test.ts` it holds |')).toHaveLength(1)
})
