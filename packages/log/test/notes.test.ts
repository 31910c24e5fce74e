/** Signed notes and checkpoints, against notes that others signed, and against texts that are none. */
import { fromBase64, toBase64 } from '@oneruler/log/base64'
import { formatCheckpoint, parseCheckpoint } from '@oneruler/log/checkpoint'
import { leafHash } from '@oneruler/log/hash'
import {
  formatKey,
  formatSigner,
  type NoteKey,
  noteSigner,
  parseKey,
  parseSigner,
} from '@oneruler/log/note-key'
import { openNote, sign } from '@oneruler/log/note-signature'
import { isRefused } from '@oneruler/log/refusal'
import { formatNote, parseNote } from '@oneruler/log/signed-note'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'
import { describe, expect, it } from 'vitest'
import { isSignedBy } from '../../../tools/second-verifier/second-verifier.ts'
import { granted, withBit } from './sources.ts'

const keyOf = (vkey: string): NoteKey => granted(parseKey(vkey))

/** Go's checksum database, whose key stands in every Go toolchain. */
const SUMDB = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'

/**
 * Notes of others, as they were published.
 *
 * - c2sp.org/signed-note: the example of a verifier's key.
 * - golang.org/x/mod/sumdb/note: the example of its documentation.
 * - sum.golang.org in January 2023, as the page of transparency-dev's addressable witness shows it with two
 *   cosignatures; later, at 63,096,908 records, as a lookup of go-chi/chi v5.3.2 gave it; and the signature
 *   c2sp.org/tlog-checkpoint uses for its example, which is one of sum.golang.org.
 * - transparency-dev/formats: a cosignature, recorded by the signed_note library's tests.
 */
const NOTES: readonly (readonly [whose: string, vkey: string, note: string])[] = [
  [
    'the example of signed-note',
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
  ],
  [
    "the example of Go's note package",
    'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n",
  ],
  [
    'sum.golang.org at 15,081,221 records, with two cosignatures',
    SUMDB,
    'go.sum database tree\n15081221\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=\n\n— sum.golang.org Az3grilD7vQqTrv66jRgKM84Y80KTprrSt4bKmiOPxgmS5ZVBTeCl6dUvjYnN13R+C8j0jGY1WnUADGMkok3U0m2Zgo=\n— test.example.com qTGhC3917mAr6hGh+T55tNjxaej/D/GQivJZRIj7XGdAcQOTqfMWIPgp/v/904LEduN/h2sSRtHUJXUL4b9Gm7Bz4Qc=\n— test.example.com /Pa7Y/dUvWMAAAAAQVwkQVi81ArPV7BIaQYrMIxyzY0m8a4BdeeBhSKd3PviPK4/3Sd+NKSc5N7PDTCfAkUSVniN+R2oKIggA4iiDQ==\n',
  ],
  [
    'sum.golang.org at 20,852,163 records',
    SUMDB,
    'go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n',
  ],
  [
    'sum.golang.org at 63,096,908 records',
    SUMDB,
    'go.sum database tree\n63096908\n8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=\n\n— sum.golang.org Az3gri/oVBN1jAhNZ/iS+W31psFAWRT20/GyrhpU6taFwulQGetBkH5S7wpGXdS935jiIGiUUAXBVHzT/P6fYhqAmAk=\n',
  ],
  [
    "a cosignature by transparency-dev's formats",
    'vec.example/cosigv10+c12688da+BLMSTPoQj0PojM8eKiPf9xUT8g6b0OuMyvYb5sSu9JH5',
    'vec.example/cosigv10\n42\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n— vec.example/cosigv10 wSaI2gAAAABqbL5Q3HjbTCJeqMg3tmpdYGAg05ijTi7k0pyreJSULmtv3g+yXH+G/Ko87JG+QkLF6af9+GVVNlEIgf6T0bw0wQyMDw==\n',
  ],
]

describe('notes that others signed', () => {
  it.each(NOTES)('%s: the signature holds, for the second verifier too', (_, vkey, note) => {
    const opened = granted(openNote(utf8(note), [keyOf(vkey)]))
    expect(opened.signed.map(({ key }) => formatKey(key))).toEqual([vkey])
    expect(isSignedBy(note, vkey)).toBe(true)
  })

  it.each(NOTES)(
    '%s: any bit turned in the text or in the line of the signature is seen',
    (_, vkey, note) => {
      const [key, bytes] = [keyOf(vkey), utf8(note)]
      const end = utf8(note.slice(0, note.indexOf('\n', note.indexOf('—')) + 1)).length
      for (let bit = 0; bit < end * 8; bit += 37) {
        expect(isRefused(openNote(withBit(bytes, bit), [key])), `bit ${bit}`).toBe(true)
      }
    },
  )

  it.each(NOTES)('%s: written again it is the same, byte for byte', (_, _vkey, note) => {
    expect(fromUtf8(formatNote(granted(parseNote(utf8(note)))))).toBe(note)
  })

  it('a cosignature says when it was made', () => {
    const [, vkey, note] = NOTES[5] as (typeof NOTES)[number]
    expect(granted(openNote(utf8(note), [keyOf(vkey)])).signed[0]?.at).toBe(1785511504)
  })

  it("the secret key of Go's example signs the same bytes", () => {
    const [, , note] = NOTES[1] as (typeof NOTES)[number]
    const secret = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz'
    const signer = granted(parseSigner(secret))
    const { text } = granted(parseNote(utf8(note)))
    expect(fromUtf8(formatNote({ text, signatures: [sign(text, signer, 0)] }))).toBe(note)
    expect(formatSigner(signer)).toBe(secret)
  })

  it("a record of Go's checksum database has the leaf hash its own tools give", () => {
    const record =
      'github.com/transparency-dev/tessera v1.0.0 h1:4OT1V9xJLa5NnYlFWWlCdZkCm18/o12rdd+bCTje7XE=\ngithub.com/transparency-dev/tessera v1.0.0/go.mod h1:TLvfjlkbmsmKVEJUtzO2eb9Q2IBnK3EJ0dI4G0oxEOU=\n'
    expect(toBase64(leafHash(utf8(record)))).toBe('D6V8URw7L/zAoFrWMXJWjSZar5hE6bY2oJeHlTlvKrE=')
  })
})

const SEED = new Uint8Array(32).fill(3)
const LOG = noteSigner('example.com/log', 'ed25519', SEED)
const WITNESS = noteSigner('example.com/witness', 'cosignature', new Uint8Array(32).fill(4))
const TEXT = '第一行\n\n第三行\n'
const LINE = (fromUtf8(formatNote({ text: TEXT, signatures: [sign(TEXT, LOG, 0)] })) as string).slice(
  TEXT.length + 1,
)
const NOTE = `${TEXT}\n${LINE}`

describe('what is a note', () => {
  it('a text may have empty lines; the last one parts it from the signatures', () => {
    expect(granted(openNote(utf8(NOTE), [LOG.key])).text).toBe(TEXT)
  })

  it.each([
    ['no signature', TEXT],
    ['an empty line and nothing after it', `${TEXT}\n`],
    ['no newline at the end', NOTE.slice(0, -1)],
    ['a carriage return', NOTE.replace('第一行\n', '第一行\r\n')],
    ['a tab', NOTE.replace('第一行', '第一\t行')],
    ['a line that is no signature after one that is', `${NOTE}还有一行\n`],
    ['a space in a name', NOTE.replace('example.com/log', 'example com')],
    ['a wide space in a name', NOTE.replace('example.com/log', 'example　com')],
    ['a plus in a name', NOTE.replace('example.com/log', 'example+com')],
    ['a hyphen in place of the dash', NOTE.replace('— ', '- ')],
    ['a signature of nothing but an id', NOTE.replace(/ [^ ]+\n$/, ' AAAAAA==\n')],
    ['Base64 without its padding', NOTE.replace(/=+\n$/, '\n')],
    ['a byte-order mark between', NOTE.replace('\n— ', '\n\uFEFF— ')],
    ['more than 100 signatures', `${TEXT}\n${LINE.repeat(101)}`],
  ])('%s is refused', (_, note) => {
    expect(openNote(utf8(note), [LOG.key])).toMatchObject({ refused: 'note-malformed' })
  })

  it('100 signatures are taken, and a note of one mebibyte', () => {
    expect(granted(openNote(utf8(`${TEXT}\n${LINE.repeat(100)}`), [LOG.key])).signed).toHaveLength(100)
    const long = (bytes: number) => `${'a'.repeat(bytes - utf8(LINE).length - 2)}\n\n${LINE}`
    expect(parseNote(utf8(long(1 << 20)))).toHaveProperty('text')
    expect(parseNote(utf8(long((1 << 20) + 1)))).toEqual({ refused: 'note-malformed', at: '' })
  })

  it('bytes that are no UTF-8 are refused', () => {
    const bytes = utf8(NOTE)
    bytes[0] = 0xff
    expect(parseNote(bytes)).toMatchObject({ refused: 'note-malformed' })
  })

  it('the refusal names the line', () => {
    expect(parseNote(utf8(`${NOTE}还有一行\n`))).toEqual({ refused: 'note-malformed', at: '6' })
  })
})

describe('who signed', () => {
  it('signatures of unknown keys stay, and count for nothing', () => {
    const strange = noteSigner('example.com/log', 'ed25519', new Uint8Array(32).fill(9))
    const note = formatNote({ text: TEXT, signatures: [sign(TEXT, strange, 0), sign(TEXT, LOG, 0)] })
    const opened = granted(openNote(note, [LOG.key]))
    expect(opened.signatures).toHaveLength(2)
    expect(opened.signed.map(({ key }) => key)).toEqual([LOG.key])
    expect(openNote(note, [WITNESS.key])).toEqual({ refused: 'not-signed', at: '' })
  })

  it('one false signature of a known key refuses the note, though another holds', () => {
    const false_ = { ...sign('另一份\n', WITNESS, 1), name: WITNESS.key.name }
    const note = formatNote({ text: TEXT, signatures: [sign(TEXT, LOG, 0), false_] })
    expect(openNote(note, [LOG.key, WITNESS.key])).toEqual({
      refused: 'signature-invalid',
      at: 'example.com/witness',
    })
    expect(isRefused(openNote(note, [LOG.key]))).toBe(false)
  })

  it('a signature is no cosignature, and a cosignature of one moment none of another', () => {
    const note = formatNote({ text: TEXT, signatures: [sign(TEXT, WITNESS, 1_700_000_000)] })
    expect(granted(openNote(note, [WITNESS.key])).signed[0]?.at).toBe(1_700_000_000)
    const [signature] = granted(parseNote(note)).signatures
    const later = { ...(signature as NonNullable<typeof signature>) }
    const moved = formatNote({ text: TEXT, signatures: [{ ...later, bytes: withBit(later.bytes, 56) }] })
    expect(openNote(moved, [WITNESS.key])).toMatchObject({ refused: 'signature-invalid' })
  })

  it.each([0, -1, 0.5, Number.NaN])('a cosignature at the moment %d is a mistake of whoever signs', (at) => {
    expect(() => sign(TEXT, WITNESS, at)).toThrow('no moment')
  })

  it('a text without a newline at its end is a mistake of whoever signs', () => {
    expect(() => sign('一行', LOG, 0)).toThrow('newline')
  })

  it('two keys that share a name and an id are told apart from nothing, so the note is refused', () => {
    const twin = { ...LOG.key, publicKey: WITNESS.key.publicKey }
    expect(openNote(utf8(NOTE), [LOG.key, twin])).toEqual({ refused: 'key-ambiguous', at: LOG.key.name })
  })

  it('a key that is no point of the curve signs nothing', () => {
    const none = { ...LOG.key, publicKey: new Uint8Array(32).fill(0xff) }
    expect(openNote(utf8(NOTE), [none])).toMatchObject({ refused: 'signature-invalid' })
  })
})

describe('keys', () => {
  it.each([
    ['another id', SUMDB.replace('033de0ae', '033de0af'), 'key-malformed'],
    ['an id in capitals', SUMDB.replace('033de0ae', '033DE0AE'), 'key-malformed'],
    ['another name', SUMDB.replace('sum.', 'som.'), 'key-malformed'],
    ['no name', SUMDB.replace('sum.golang.org', ''), 'key-malformed'],
    ['a space in the name', SUMDB.replace('sum.', 'sum '), 'key-malformed'],
    ['a key too short', SUMDB.slice(0, -4), 'key-malformed'],
    [
      'a longer key (Go’s table)',
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
      'key-malformed',
    ],
    [
      'an unknown type (Go’s table)',
      'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
      'key-type-unknown',
    ],
    ['nothing', '', 'key-malformed'],
  ])('%s is refused', (_, vkey, code) => expect(parseKey(vkey)).toMatchObject({ refused: code }))

  it('a refused secret is not repeated', () => {
    const secret = formatSigner(LOG)
    const refusal = parseSigner(secret.replace('example.com/log', 'example.com/other'))
    expect(JSON.stringify(refusal)).not.toContain(secret.slice(-40, -4))
    expect(refusal).toMatchObject({ refused: 'key-malformed' })
  })

  it('the same seed signs as a log and as a witness under two ids', () => {
    const asWitness = noteSigner('example.com/log', 'cosignature', SEED)
    expect(asWitness.key.id).not.toBe(LOG.key.id)
    expect(parseKey(formatKey(asWitness.key))).toEqual(asWitness.key)
  })
})

describe('checkpoints', () => {
  const ROOT = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='
  const BODY = `example.com/behind-the-sofa\n20852163\n${ROOT}\n`

  it.each([
    ['the example of tlog-checkpoint', BODY, []],
    ['one with further lines, which are kept', `${BODY}乡镇 示例\nmore\n`, ['乡镇 示例', 'more']],
  ])('%s is read and written back', (_, text, extensions) => {
    const checkpoint = granted(parseCheckpoint(text))
    expect(checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions })
    expect(formatCheckpoint(checkpoint)).toBe(text)
  })

  it.each([
    ['no origin', `\n1\n${ROOT}\n`, '1'],
    ['a size with a leading zero', `a\n01\n${ROOT}\n`, '2'],
    ['a size with a sign', `a\n+1\n${ROOT}\n`, '2'],
    ['a size beyond 2⁵³', `a\n9007199254740993\n${ROOT}\n`, '2'],
    ['a size of other digits', `a\n１\n${ROOT}\n`, '2'],
    ['a root too short', 'a\n1\nCsUY\n', '3'],
    ['a root written in two ways', `a\n1\n${ROOT.replace('q2I=', 'q2J=')}\n`, '3'],
    ['an empty further line', `a\n1\n${ROOT}\n\nb\n`, '4'],
    ['two lines only', 'a\n1\n', '3'],
    ['no newline at the end', `a\n1\n${ROOT}`, ''],
  ])('%s is refused, with its line', (_, text, at) => {
    expect(parseCheckpoint(text)).toEqual({ refused: 'checkpoint-malformed', at })
  })
})

describe('what is no checkpoint is not written', () => {
  it.each([
    ['no origin', '', []],
    ['an origin of two lines', 'a\nb', []],
    ['an empty further line', 'a', ['']],
    ['a further line that is two', 'a', ['b\nc']],
  ])('%s is a mistake of whoever writes', (_, origin, extensions) => {
    expect(() => formatCheckpoint({ origin, size: 0, root: new Uint8Array(32), extensions })).toThrow(
      'no checkpoint',
    )
  })
})

describe('Base64', () => {
  it('has one text for each sequence of bytes', () => {
    for (let length = 0; length < 60; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 89 + length) % 256)
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }
  })

  it.each(['AB==', 'AAA', 'A===', 'AA=A', 'AA==\n', 'A_A=', ' AAA', '===='])('%j is none', (text) => {
    expect(fromBase64(text)).toBeUndefined()
  })
})
