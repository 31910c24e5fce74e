/** 运行与备份: the page for whoever runs the server leaves out no setting, and names none that is not there. */
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { dbCommand } from '../src/commands/db.ts'
import { serveCommand } from '../src/commands/serve.ts'

const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const page = file('docs/operations.md')
const units = ['oneruler.service', 'oneruler-backup.service'].map((name) => file(`deploy/${name}`))

const flagsOf = (command: Command): string[] => [
  ...command.options.flatMap(({ long }) => long ?? []),
  ...command.commands.flatMap(flagsOf),
]
const known = new Set([...flagsOf(serveCommand()), ...flagsOf(dbCommand())])
/** Of every command that takes a data directory, and said by its own help. */
const ELSEWHERE = ['--json', '--project']

test('every option of serve and db stands on the page', () => {
  const missing = [...known].filter((flag) => !ELSEWHERE.includes(flag) && !page.includes(flag))
  expect(missing).toEqual([])
})

test('every option on the page and in the units is one of theirs', () => {
  const ofLog = ['--restored']
  for (const text of [page, ...units]) {
    const named = text.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? []
    expect(named.filter((flag) => !known.has(flag) && !ofLog.includes(flag))).toEqual([])
  }
})
