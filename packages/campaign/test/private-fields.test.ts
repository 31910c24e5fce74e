/** 个人信息分级: every private field of every event has a class, and what is masked tells nobody who it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { EVENT_VERSIONS } from '@oneruler/campaign/evolution'
import { maskedField, maskedNumber, withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { PRIVATE_FIELDS, REVEALED } from '@oneruler/campaign/privacy/private-fields'
import { describe, expect, test } from 'vitest'

const folder = new URL('./golden/', import.meta.url)

/** Paths of what is no list or record: `owners.identityNumber`. */
function pathsOf(value: unknown, before = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOf(item, before))
  if (value === null || typeof value !== 'object') return [before]
  return Object.entries(value).flatMap(([name, inner]) =>
    pathsOf(inner, before === '' ? name : `${before}.${name}`),
  )
}

const examples = readdirSync(folder).flatMap((file) => {
  const { type, private: secret } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  return secret === null ? [] : [{ type: type as string, paths: [...new Set(pathsOf(secret))] }]
})

describe('classes', () => {
  test.each(examples)('$type: each of its private fields has one', ({ type, paths }) => {
    const known = Object.keys(PRIVATE_FIELDS[type] ?? {})
    expect(paths.filter((path) => !known.includes(path))).toEqual([])
  })

  test('no class is given to an event that does not exist', () => {
    expect(Object.keys(PRIVATE_FIELDS).filter((type) => !EVENT_VERSIONS.has(type))).toEqual([])
  })

  test('what is sensitive by law is masked, whatever it is', () => {
    const fields = Object.values(PRIVATE_FIELDS).flatMap((event) => Object.values(event))
    expect(fields.filter(({ level, masked }) => level === 'L4' && masked === undefined)).toEqual([])
  })
})

describe('masks', () => {
  test('given an identity number or an account, then its last four stay; of a short one nothing', () => {
    expect(maskedNumber('990101199001011230')).toBe('＊＊＊＊1230')
    expect(maskedNumber('6299 9900 0000 0000 012')).toBe('＊＊＊＊0012')
    expect(maskedNumber('1234567')).toBe('＊＊＊＊＊＊＊')
  })

  test('given hardship, then not even whether there is any is told', () => {
    const told = (lowIncome: boolean) => maskedField({ kind: 'hardship', value: { lowIncome } })
    expect(told(true)).toBe(told(false))
  })

  test('given numbers in what somebody wrote, then they are masked and the rest stays', () => {
    expect(withoutNumbers('打 138 0000 0000 或 13900000000，2018-09-04 前回')).toBe(
      '打 ＊＊＊＊0000 或 ＊＊＊＊0000，2018-09-04 前回',
    )
    expect(withoutNumbers(null)).toBeNull()
  })

  test.each(REVEALED)('of %s, nothing whole stands in the mask', (kind) => {
    const value = '示例甲乙丙990101199001011230'
    expect(maskedField({ kind, value })).not.toContain(value.slice(0, -4))
  })
})
