/** Nothing of an act reaches a person as a code: acts, blanks, gates and every way a gate is closed have words. */
import { readdirSync, readFileSync } from 'node:fs'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import type { Fields } from '@oneruler/campaign/road/field'
import { blankWords } from '@oneruler/words/road/blanks'
import { commandWords } from '@oneruler/words/road/commands'
import { gateWords } from '@oneruler/words/road/gates'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('../../packages/campaign/src/road/gates/', import.meta.url)
const sources = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))

const names = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, { form }]) =>
    form.form === 'rows' ? [name, ...names(form.fields)] : [name],
  )

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  it('every act has its words, and every blank of it a label', () => {
    const missing = COMMANDS.flatMap(({ name, fields }) => {
      const words = commandWords[language][name]
      const labels = { ...blankWords[language].labels, ...words?.fields }
      return words ? names(fields).filter((blank) => !labels[blank]) : [name]
    })
    expect(missing).toEqual([])
  })

  it('every gate has its title, and every code it is closed with its message', () => {
    const gates = COMMANDS.flatMap((command) => command.gates.map(({ id }) => id))
    expect([...new Set(gates)].filter((id) => !gateWords[language][id])).toEqual([])
    const untold = sources.flatMap((source) => {
      const ids = [...source.matchAll(/\bid: '(\w+)'/g)].map(([, id]) => id as string)
      const codes = [...source.matchAll(/closed\(\s*'([a-z-]+)'/g)].map(([, code]) => code as string)
      const told = ids.flatMap((id) => Object.keys(gateWords[language][id]?.closed ?? {}))
      return codes.filter((code) => !told.includes(code)).map((code) => `${ids.join()} ${code}`)
    })
    expect(untold).toEqual([])
  })
})
