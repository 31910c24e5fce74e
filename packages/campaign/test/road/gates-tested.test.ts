/**
 * Every gate, also those that stand before every act, has a test that carries its number and in which it is seen shut
 * and open: `shutAndOpen` fails where it was not, by the day where it waits for one.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { stillToDo } from '@oneruler/campaign/road/gates/g3-still-to-do'
import { registered } from '@oneruler/campaign/road/gates/r1-registered'
import { expect, it } from 'vitest'

const TITLE = /^ *shutAndOpen\(\s*'([A-Z]\d+(?:, [A-Z]\d+)*)[: ]/gm

const folder = import.meta.dirname
const seenBothWays = new Set(
  readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(TITLE)])
    .flatMap(([, numbers = '']) => numbers.split(', ')),
)
const gates = [registered, stillToDo, ...COMMANDS.flatMap((command) => command.gates)]

it.each([...new Set(gates.map(({ id }) => id))].sort())(
  '%s has a test that is named after it, in which it is seen shut and open',
  (id) => expect(seenBothWays).toContain(id),
)
