import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildPages, pagesAreCurrent } from '../start/pages.ts'

let root: string
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const build = () => {
  write('apps/web/dist/index.html', 'built')
  return true
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'oneruler-pages-'))
  write('package-lock.json', '{}')
  write('apps/web/index.html', '<script src="/src/main.tsx">')
  write('apps/web/src/rooms/overview.tsx', '总览')
  write('packages/words/src/console.ts', '控制台')
  write('packages/store/src/log.ts', '不在页面里')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('given pages that were never built', () => {
  it('they are not current', () => {
    expect(pagesAreCurrent(root)).toBe(false)
  })

  it('a failed build leaves them so', () => {
    expect(buildPages(root, () => false)).toBe(false)
    expect(pagesAreCurrent(root)).toBe(false)
  })
})

describe('given pages that were built', () => {
  beforeEach(() => {
    expect(buildPages(root, build)).toBe(true)
  })

  it('they stay current when nothing changes but the clock of a file', () => {
    utimesSync(join(root, 'apps/web/src/rooms/overview.tsx'), 1, 1)
    expect(pagesAreCurrent(root)).toBe(true)
  })

  it('they stay current when a part changes that no page holds', () => {
    write('packages/store/src/log.ts', '改过')
    expect(pagesAreCurrent(root)).toBe(true)
  })

  it.each([
    ['a page’s source', 'apps/web/src/rooms/overview.tsx'],
    ['the words', 'packages/words/src/console.ts'],
    ['the locked packages', 'package-lock.json'],
    ['a new source', 'apps/web/src/rooms/groups.tsx'],
  ])('they are no longer current after a change of %s', (_, path) => {
    write(path, '改过')
    expect(pagesAreCurrent(root)).toBe(false)
  })

  it('they are no longer current after a source moved', () => {
    rmSync(join(root, 'apps/web/src/rooms/overview.tsx'))
    write('apps/web/src/overview.tsx', '总览')
    expect(pagesAreCurrent(root)).toBe(false)
  })

  it('they are no longer current when somebody removed them', () => {
    rmSync(join(root, 'apps/web/dist/index.html'))
    expect(pagesAreCurrent(root)).toBe(false)
  })

  it('an edit made while they are built is built next time', () => {
    const editing = () => {
      write('apps/web/src/rooms/overview.tsx', '构建时改的')
      return build()
    }
    write('apps/web/src/rooms/overview.tsx', '先改一次')
    buildPages(root, editing)
    expect(pagesAreCurrent(root)).toBe(false)
  })
})
