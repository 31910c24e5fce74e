/** 公开范围: what is disclosed of a fact is what the table lists, and the table lists no household for everybody. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DISCLOSED, disclosed } from '@oneruler/campaign/disclosure'
import type { PersonIdentity, PersonJoined } from '@oneruler/campaign/person'
import type { Fact } from '@oneruler/campaign/standing'
import { expect, test } from 'vitest'

const GOLDEN = join(import.meta.dirname, 'golden')
const examples = readdirSync(GOLDEN).map((file) => JSON.parse(readFileSync(join(GOLDEN, file), 'utf8')))
const of = (type: string) => examples.filter((example) => example.type === type)
const listed = Object.entries(DISCLOSED).flatMap(([type, fields]) =>
  Object.entries(fields).map(([field, ring]) => ({ type, field, ring })),
)

test('given the table, then every field in it is a field of that fact', () => {
  for (const { type, field } of listed) {
    const names = of(type).flatMap(({ body, private: withheld }) => Object.keys({ ...body, ...withheld }))
    expect(names, `${type}.${field}`).toContain(field)
  }
})

test('given a fact of a household, then nothing of it is for everybody', () => {
  const ofHouseholds = listed.filter(({ type }) => of(type)[0].streamKind === 'household')
  expect(ofHouseholds.map(({ ring }) => ring)).toContain('boundary')
  expect(ofHouseholds.filter(({ ring }) => ring === 'public')).toEqual([])
})

test('given what is withheld under a key, then only the names of staff are for everybody', () => {
  const shown = listed.filter(
    ({ type, field, ring }) =>
      ring === 'public' && of(type).some((one) => one.private && field in one.private),
  )
  expect(shown.map(({ type, field }) => `${type}.${field}`)).toEqual(['PersonJoined.name'])
})

test('given a member of staff, when what is public is asked for, then politics and office of origin are not there', () => {
  const [joined] = of('PersonJoined') as Fact<PersonJoined, PersonIdentity>[]
  expect(disclosed(joined as Fact<PersonJoined, PersonIdentity>)).toEqual({
    person: 'R001',
    post: '指挥长',
    group: null,
    name: '示例',
  })
})
