/** Committed records: one field shown without the others, nothing guessed, nothing bent. The people are invented. */
import { createHmac } from 'node:crypto'
import { fromBase64 } from '@oneruler/log/base64'
import { leafHash } from '@oneruler/log/hash'
import { checkField, commitRecord, type Fields, parseRecord, showField } from '@oneruler/log/record'
import { isRefused } from '@oneruler/log/refusal'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCommitted, saltOf } from '../../../tools/second-verifier/second-verifier.ts'
import { SmallLog } from './parties.ts'
import { granted, withBit } from './sources.ts'

const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index)
const FIELDS: Fields = {
  household: 'H0001',
  amountFen: '213040600',
  signedOn: '2018-08-26',
  supplement: null,
  remark: '',
}
const ENTRY = commitRecord('agreement', FIELDS, SECRET)
const RECORD = granted(parseRecord(ENTRY))
const shown = (name: string, value = FIELDS[name] as string | null) =>
  showField('agreement', name, value, SECRET)

describe('a committed record', () => {
  it('has the bytes that SPEC.md states, worked out by another program', () => {
    expect(fromUtf8(ENTRY)).toBe(
      `oneruler.org/record@v1
agreement
amountFen krZKOPv/todysuUhkQjAeQomEUixAQcBSErgm7oHSSw=
household jgcSn/9mwYj+qKLUm3vwuvR3SGHjTx2k7Be6t8QyhiU=
remark taDPmTPteXiAxsHVuCiWgndNGfDF9Um2QPPeBDhkDZg=
signedOn vVCif6UWT3rnSixSuzVKTvX48aGA6VTOEfbT4H4K5go=
supplement eXWRWkzGK4iwYqqGdu2aWaZFYtN/qRq9QqnZbqjX6Ms=
`,
    )
  })

  it('shows each field, to both verifiers', () => {
    for (const [name, value] of Object.entries(FIELDS)) {
      const field = shown(name, value)
      expect(checkField(RECORD, field)).toBeNull()
      expect(field.salt).toEqual(new Uint8Array(saltOf(SECRET, name)))
      expect(isCommitted(fromUtf8(ENTRY) as string, name, value, field.salt)).toBe(true)
    }
  })

  it('tells nothing of a field that is not shown: no value stands in the entry', () => {
    const text = fromUtf8(ENTRY) as string
    for (const value of ['H0001', '213040600', '2018-08-26']) expect(text).not.toContain(value)
  })

  it('does not depend on the order in which the fields are given', () => {
    const turned = Object.fromEntries(Object.entries(FIELDS).reverse())
    expect(commitRecord('agreement', turned, SECRET)).toEqual(ENTRY)
  })
})

describe('whoever would bend a record', () => {
  it.each<[string, ReturnType<typeof showField>, string]>([
    ['another value', { ...shown('amountFen'), value: '213040601' }, 'field-wrong'],
    ['a value with a blank behind it', { ...shown('amountFen'), value: '213040600 ' }, 'field-wrong'],
    ['no value in place of an empty one', { ...shown('remark'), value: null }, 'field-wrong'],
    ['an empty value in place of none', { ...shown('supplement'), value: '' }, 'field-wrong'],
    [
      'the value under the name of another field',
      { ...shown('amountFen'), name: 'household' },
      'field-wrong',
    ],
    ['a field of another kind of record', { ...shown('amountFen'), kind: 'payment' }, 'field-wrong'],
    ['the salt of another field', { ...shown('amountFen'), salt: shown('household').salt }, 'field-wrong'],
    [
      'a salt cut short',
      { ...shown('amountFen'), salt: shown('amountFen').salt.slice(0, 31) },
      'field-wrong',
    ],
    ['a field the record has not', { ...shown('amountFen'), name: 'amount' }, 'field-unknown'],
    ['half a surrogate pair', { ...shown('amountFen'), value: '\ud83d' }, 'field-wrong'],
  ])('%s is found', (_, field, code) => {
    expect(checkField(RECORD, field)).toEqual({ refused: code, at: field.name })
  })

  it('no letter can move between name, value and kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'binary-ascii' }), (one, other) => {
        fc.pre(one !== other)
        const record = granted(parseRecord(commitRecord('note', { text: one }, SECRET)))
        const field = showField('note', 'text', one, SECRET)
        return checkField(record, field) === null && checkField(record, { ...field, value: other }) !== null
      }),
    )
    const [long, short] = [
      commitRecord('a', { bc: 'd' }, SECRET),
      commitRecord('ab', { c: 'd' }, SECRET),
    ].map((entry) => (fromUtf8(entry) as string).split(' ')[1])
    expect(long).not.toBe(short)
  })

  it.each([
    ['a field that stands twice', (text: string) => text.replace(/(amountFen .+\n)/, '$1$1')],
    [
      'a second value under one name',
      (text: string) => text.replace(/(amountFen) (.+)\n(household) (.+)/, '$1 $2\n$1 $4'),
    ],
    ['fields in another order', (text: string) => text.replace(/(amountFen .+\n)(household .+\n)/, '$2$1')],
    [
      'a name with another letter that looks the same',
      (text: string) => text.replace('amountFen', 'аmountFen'),
    ],
    ['a name with a capital', (text: string) => text.replace('amountFen', 'AmountFen')],
    ['two blanks', (text: string) => text.replace('amountFen ', 'amountFen  ')],
    ['a commitment cut short', (text: string) => text.replace(/.{4}=\n/, '\n')],
    ['no field', () => 'oneruler.org/record@v1\nagreement\n'],
    ['another header', (text: string) => text.replace('@v1', '@v2')],
    ['no newline at the end', (text: string) => text.slice(0, -1)],
    ['a line more', (text: string) => `${text}\n`],
  ])('an entry with %s is no record', (_, bend) => {
    expect(parseRecord(utf8(bend(fromUtf8(ENTRY) as string)))).toMatchObject({ refused: 'record-malformed' })
  })

  it('every bit of an entry counts: it is no record any more, or no field of it can be shown', () => {
    for (let bit = 0; bit < ENTRY.length * 8; bit++) {
      const record = parseRecord(withBit(ENTRY, bit))
      const holding = isRefused(record)
        ? []
        : Object.keys(FIELDS).filter((name) => checkField(record, shown(name)) === null)
      if (holding.length === Object.keys(FIELDS).length) expect.fail(`bit ${bit}`)
    }
  })
})

describe('guessing', () => {
  const hashOf = (entry: Uint8Array) =>
    fromBase64(/amountFen (.+)/.exec(fromUtf8(entry) as string)?.[1] ?? '')

  it('a value of few possibilities is not found without the secret, though every value is tried', () => {
    const amounts = Array.from({ length: 2000 }, (_, index) => String(213_040_000 + index))
    expect(amounts).toContain(FIELDS.amountFen)
    const guesses = [new Uint8Array(32), SECRET.toReversed(), utf8('amountFen'.padEnd(32, '0'))]
    for (const guess of guesses) {
      const found = amounts.filter((amount) => {
        const field = showField('agreement', 'amountFen', amount, guess)
        return checkField(RECORD, field) === null
      })
      expect(found).toEqual([])
    }
    const known = amounts.filter((amount) => checkField(RECORD, shown('amountFen', amount)) === null)
    expect(known).toEqual([FIELDS.amountFen])
  })

  it('one shown field does not give away the salt of another', () => {
    const { salt } = shown('household')
    const derived = createHmac('sha256', salt).update('oneruler.org/salt@v1\namountFen').digest()
    expect(checkField(RECORD, { ...shown('amountFen'), salt: derived })).not.toBeNull()
  })

  it('two records that say the same have nothing in common', () => {
    const other = commitRecord('agreement', FIELDS, SECRET.toReversed())
    expect(hashOf(other)).not.toEqual(hashOf(ENTRY))
  })

  it('a secret of another length is a mistake of whoever made it', () => {
    expect(() => commitRecord('agreement', FIELDS, new Uint8Array(16))).toThrow('32 bytes')
  })

  it('a value that has no exact bytes is a mistake of whoever made it', () => {
    expect(() => commitRecord('agreement', { remark: '\ud83d' }, SECRET)).toThrow('no exact bytes')
  })

  it('a record too large for an entry is a mistake of whoever made it', () => {
    const fields = (count: number): Fields =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, null]))
    expect(() => commitRecord('agreement', fields(1400), SECRET)).toThrow('no entry')
  })

  it.each([
    ['a kind with a newline', 'agree\nment', { a: '1' }],
    ['a name with a blank', 'agreement', { 'amount fen': '1' }],
    ['a name in Chinese', 'agreement', { 金额: '1' }],
    ['no field', 'agreement', {}],
  ])('%s is a mistake of whoever made it', (_, kind, fields: Fields) => {
    expect(() => commitRecord(kind, fields, SECRET)).toThrow('no kind or name')
  })
})

describe('erasing', () => {
  it('a secret that is erased ties the entry to nobody, and the log verifies as before', () => {
    const log = new SmallLog([ENTRY, utf8('另一条')])
    const { root } = log
    // What is left once the secret is gone is the entry alone; it stands, and any value could be behind it.
    expect(new SmallLog([ENTRY, utf8('另一条')]).root).toEqual(root)
    expect(leafHash(ENTRY)).toEqual(log.inclusion(1)[0])
    const forgotten = { ...shown('household'), salt: new Uint8Array(32) }
    expect(checkField(RECORD, forgotten)).toMatchObject({ refused: 'field-wrong' })
  })
})
