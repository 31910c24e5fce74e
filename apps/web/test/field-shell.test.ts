/** 外壳: what a phone loads before it can open without the network stays small. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildConsole } from './opened-console.ts'

const BUILT = resolve(import.meta.dirname, '../dist')
const MOST_BYTES = 250_000

beforeAll(buildConsole)

test('given the built field app · then all that its worker keeps is there, and at most 250 kB gzipped', () => {
  const worker = readFileSync(join(BUILT, 'field/worker.js'), 'utf8')
  const [, list = '[]'] = /"files":(\[[^\]]*\])/.exec(worker) ?? []
  const files = ['/field.html', '/field/worker.js', ...(JSON.parse(list) as string[])]
  const bytes = files.map((path) => gzipSync(readFileSync(join(BUILT, path))).length)
  expect(files.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(5)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(MOST_BYTES)
})
