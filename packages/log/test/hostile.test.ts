/** Whatever bytes arrive, the answer is a value or a refusal: nothing a stranger sends stops the program. */
import { parseCheckpoint } from '@oneruler/log/checkpoint'
import { bundleBytes, bundleEntries } from '@oneruler/log/entry-bundle'
import { formatKey, formatSigner, parseKey, parseSigner } from '@oneruler/log/note-key'
import { openNote } from '@oneruler/log/note-signature'
import { parsePolicy } from '@oneruler/log/policy'
import { commitRecord, parseRecord } from '@oneruler/log/record'
import { formatNote, parseNote } from '@oneruler/log/signed-note'
import { parseTilePath, tilePath } from '@oneruler/log/tile'
import { formatProof, parseProof } from '@oneruler/log/tlog-proof'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'
import { answerRequest } from '@oneruler/log/witness'
import { formatRequest, parseRequest, readReply } from '@oneruler/log/witness-request'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARCHIVE, LOG, MOMENT, ORIGIN, SmallLog } from './parties.ts'
import { entriesFrom, granted } from './sources.ts'

const SMALL = new SmallLog(entriesFrom(0, 7))
const CHECKPOINT = SMALL.checkpoint([LOG, ARCHIVE])
const PROOF = formatProof({ index: 3, hashes: SMALL.inclusion(3), extra: null, checkpoint: CHECKPOINT })
const REQUEST = formatRequest({ oldSize: 5, proof: SMALL.consistency(5), checkpoint: CHECKPOINT })
const KEYS = [LOG.key, ARCHIVE.key]
const GOOD = [
  CHECKPOINT,
  PROOF,
  REQUEST,
  utf8(formatKey(LOG.key)),
  utf8(formatSigner(LOG)),
  utf8(`witness w ${formatKey(ARCHIVE.key)}\ngroup g any w\nquorum g\n`),
  commitRecord('agreement', { amountFen: '1' }, new Uint8Array(32)),
  bundleBytes(SMALL.entries),
  utf8(tilePath({ level: 0, index: 1234, width: 5 })),
]

/** Bytes of any kind, and good texts in which a piece was put in another's place. */
const anything = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map(utf8),
  fc
    .record({
      good: fc.constantFrom(...GOOD),
      at: fc.nat(2000),
      cut: fc.nat(60),
      piece: fc.oneof(
        fc.uint8Array({ maxLength: 8 }),
        fc.constantFrom(...['\n', '\n\n', '— ', ' ', '=', '0', '９', '\r', '+', '\ufeff'].map(utf8)),
      ),
    })
    .map(({ good, at, cut, piece }) => {
      const start = at % good.length
      return Uint8Array.of(...good.slice(0, start), ...piece, ...good.slice(start + cut))
    }),
)

const watched = (origin: string) =>
  origin === ORIGIN ? { origin, keys: [LOG.key], last: { size: 5, root: SMALL.upTo(5).root } } : undefined

describe('anything at all', () => {
  it('is read or refused, and what is read is written back as it was', () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        const text = fromUtf8(bytes) ?? ''
        const [note, proof, request] = [parseNote(bytes), parseProof(bytes), parseRequest(bytes)]
        if (!('refused' in note)) expect(formatNote(note)).toEqual(bytes)
        if (!('refused' in proof)) expect(formatProof(proof)).toEqual(bytes)
        if (!('refused' in request)) expect(formatRequest(request)).toEqual(bytes)
        const [key, signer, tile] = [parseKey(text), parseSigner(text), parseTilePath(text)]
        if (!('refused' in key)) expect(formatKey(key)).toBe(text)
        if (!('refused' in signer)) expect(formatSigner(signer)).toBe(text)
        if (tile !== undefined) expect(tilePath(tile)).toBe(text)
        const entries = bundleEntries(bytes)
        if (entries !== undefined) expect(bundleBytes(entries)).toEqual(bytes)
        parseCheckpoint(text)
        parsePolicy(bytes)
        parseRecord(bytes)
        openNote(bytes, KEYS)
        readReply(200, bytes, CHECKPOINT, KEYS)
        const { status, cosigned } = answerRequest(bytes, watched, ARCHIVE, MOMENT)
        expect(cosigned === null).toBe(status !== 200)
      }),
      { numRuns: process.env.ONERULER_LONG ? 50_000 : 2000 },
    )
  })

  it('and the good ones are read', () => {
    for (const good of [parseNote(CHECKPOINT), parseProof(PROOF), parseRequest(REQUEST)]) granted(good)
    expect(answerRequest(REQUEST, watched, ARCHIVE, MOMENT).status).toBe(200)
  })
})
