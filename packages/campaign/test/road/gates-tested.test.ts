/**
 * Every gate is named in the title of a test, in a file where it refuses an act; that each opens is shown by the walks,
 * which come to every act.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { expect, it } from 'vitest'

const folder = import.meta.dirname
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts') && name !== 'gates-tested.test.ts')
  .map((name) => readFileSync(join(folder, name), 'utf8'))

it.each([...new Set(COMMANDS.flatMap(({ gates }) => gates.map(({ id }) => id)))].sort())(
  '%s has a test that is named after it and in which it refuses',
  (id) => {
    const title = new RegExp(`'(?:[A-Z]\\d+, )*${id}(?:, [A-Z]\\d+)*(?:: | [a-z]+ )`)
    const named = files.filter((text) => title.test(text))
    expect(named.filter((text) => new RegExp(`'${id} [a-z]+(-[a-z]+)*( →[^']*)?'`).test(text))).not.toEqual(
      [],
    )
  },
)
