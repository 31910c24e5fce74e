/** A witness (C2SP tlog-witness): what it cosigns, what it refuses, and how a log reads its answer. */
import { toBase64 } from '@oneruler/log/base64'
import { EMPTY_ROOT } from '@oneruler/log/hash'
import { formatKey, noteSigner } from '@oneruler/log/note-key'
import { openNote } from '@oneruler/log/note-signature'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'
import { answerRequest, type WatchedLog } from '@oneruler/log/witness'
import { formatRequest, parseRequest, readReply, type WitnessRequest } from '@oneruler/log/witness-request'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rootsByProof } from '../../../tools/second-verifier/second-tree.ts'
import { isSignedBy } from '../../../tools/second-verifier/second-verifier.ts'
import { ARCHIVE, LOG, MOMENT, NOTARY, noteBy, ORIGIN, SmallLog } from './parties.ts'
import { entriesFrom, entryOf, granted, withBit } from './sources.ts'

const LOG_10 = new SmallLog(entriesFrom(0, 10))
/** The same log, but for an entry changed behind everybody's back. */
const FORGED_10 = new SmallLog(entriesFrom(0, 10).with(2, entryOf(99)))

const watching =
  (last: WatchedLog['last']) =>
  (origin: string): WatchedLog | undefined =>
    origin === ORIGIN ? { origin, keys: [LOG.key], last } : undefined
const at = (log: SmallLog) => ({ size: log.entries.length, root: log.root })
const ask = (request: WitnessRequest | Uint8Array, last: WatchedLog['last']) =>
  answerRequest(
    request instanceof Uint8Array ? request : formatRequest(request),
    watching(last),
    ARCHIVE,
    MOMENT,
  )
const requestFor = (log: SmallLog, oldSize: number, proof = log.consistency(oldSize)): WitnessRequest => ({
  oldSize,
  proof,
  checkpoint: log.checkpoint(),
})

describe('a witness cosigns', () => {
  it.each([
    ['the first checkpoint it sees', null, requestFor(LOG_10, 0)],
    ['a log that has grown', at(LOG_10.upTo(6)), requestFor(LOG_10, 6)],
    ['the same checkpoint again', at(LOG_10), requestFor(LOG_10, 10)],
    ['an empty log', null, requestFor(LOG_10.upTo(0), 0)],
    ['the first entry after an empty log', at(LOG_10.upTo(0)), requestFor(LOG_10.upTo(1), 0)],
  ])('%s', (_, last, request) => {
    const answer = ask(request, last)
    expect([answer.status, answer.refused]).toEqual([200, null])
    const { checkpoint, note } = answer.cosigned as NonNullable<typeof answer.cosigned>
    const opened = granted(openNote(note, [LOG.key, ARCHIVE.key]))
    expect(opened.signed.map(({ key, at }) => [key.name, at])).toEqual([
      [ORIGIN, null],
      ['archive.example.cn', MOMENT],
    ])
    expect(isSignedBy(fromUtf8(note) as string, formatKey(ARCHIVE.key))).toBe(true)
    expect(fromUtf8(answer.body)).toMatch(/^— archive\.example\.cn [^ ]+\n$/)
    expect(checkpoint.origin).toBe(ORIGIN)
  })

  it('and drops the signatures of others from what it keeps', () => {
    const checkpoint = LOG_10.checkpoint([NOTARY, LOG])
    const { cosigned } = ask({ oldSize: 0, proof: [], checkpoint }, null)
    expect(fromUtf8(cosigned?.note as Uint8Array)).not.toContain('notary.example.cn')
  })
})

describe('a witness refuses', () => {
  const stranger = noteSigner(ORIGIN, 'ed25519', new Uint8Array(32).fill(9))
  const proof = LOG_10.consistency(6)
  const EMPTY_WITH_ROOT = noteBy(`${ORIGIN}\n0\n${toBase64(LOG_10.root)}\n`, [LOG])
  it.each<[string, number, string, WatchedLog['last'], WitnessRequest | Uint8Array]>([
    [
      'a log it does not watch',
      404,
      'origin-unknown',
      null,
      { oldSize: 0, proof: [], checkpoint: LOG_10.checkpoint([LOG], 'other.example') },
    ],
    [
      'a checkpoint that nobody signed whom it trusts',
      403,
      'not-signed',
      null,
      { oldSize: 0, proof: [], checkpoint: LOG_10.checkpoint([stranger]) },
    ],
    [
      'a signature that does not hold',
      403,
      'signature-invalid',
      null,
      {
        oldSize: 0,
        proof: [],
        checkpoint: utf8((fromUtf8(LOG_10.checkpoint()) as string).replace('\n10\n', '\n11\n')),
      },
    ],
    [
      'to start beyond the checkpoint',
      400,
      'old-size-too-large',
      at(LOG_10),
      requestFor(LOG_10.upTo(6), 10, []),
    ],
    ['to start elsewhere than it stands', 409, 'size-conflict', at(LOG_10.upTo(6)), requestFor(LOG_10, 5)],
    ['a log that starts again from nothing', 409, 'size-conflict', at(LOG_10.upTo(6)), requestFor(LOG_10, 0)],
    ['to go back to a smaller log', 409, 'size-conflict', at(LOG_10), requestFor(LOG_10.upTo(6), 6)],
    [
      'an empty log with a root',
      422,
      'empty-root-wrong',
      null,
      { oldSize: 0, proof: [], checkpoint: EMPTY_WITH_ROOT },
    ],
    ['a changed log of the same size', 422, 'forked', at(LOG_10), requestFor(FORGED_10, 10)],
    [
      'a log changed in what was cosigned',
      422,
      'consistency-wrong',
      at(LOG_10.upTo(6)),
      requestFor(FORGED_10, 6),
    ],
    [
      'a proof with a turned bit',
      422,
      'consistency-wrong',
      at(LOG_10.upTo(6)),
      requestFor(LOG_10, 6, proof.with(1, withBit(proof[1] as Uint8Array, 5))),
    ],
    ['a proof that is missing', 422, 'consistency-wrong', at(LOG_10.upTo(6)), requestFor(LOG_10, 6, [])],
    ['a proof where none is needed', 422, 'consistency-wrong', null, requestFor(LOG_10, 0, proof)],
    ['a proof between equal sizes', 422, 'consistency-wrong', at(LOG_10), requestFor(LOG_10, 10, proof)],
    ['a request without an empty line', 400, 'request-malformed', null, utf8('old 0\n')],
    ['a start with a leading zero', 400, 'request-malformed', null, utf8('old 00\n\n…')],
    ['a hash that is none', 400, 'request-malformed', null, utf8('old 1\nAAAA\n\n…')],
    ['a checkpoint that is no note', 400, 'note-malformed', null, utf8('old 0\n\nnote\n')],
    [
      '64 hashes',
      400,
      'request-malformed',
      null,
      formatRequest(
        requestFor(
          LOG_10,
          6,
          Array.from({ length: 64 }, () => EMPTY_ROOT),
        ),
      ),
    ],
  ])('%s: %i %s', (_, status, code, last, request) => {
    const answer = ask(request, last)
    expect([answer.status, answer.refused?.refused, answer.cosigned]).toEqual([status, code, null])
  })

  it('a conflict with the size it has, so that the log can ask again', () => {
    const answer = ask(requestFor(LOG_10, 5), at(LOG_10.upTo(6)))
    expect([answer.contentType, fromUtf8(answer.body)]).toEqual(['text/x.tlog.size', '6\n'])
  })

  it('two residents who were shown two logs find one witness, which cosigned one of them', () => {
    let last: WatchedLog['last'] = at(LOG_10.upTo(6))
    const shownToOne = ask(requestFor(LOG_10, 6), last)
    last = shownToOne.cosigned?.checkpoint ?? last
    const shownToOther = ask(requestFor(FORGED_10, 10), last)
    expect([shownToOne.status, shownToOther.refused?.refused]).toEqual([200, 'forked'])
  })

  it('to cosign with a key that is none of a witness: a mistake of whoever set it up', () => {
    expect(() => answerRequest(formatRequest(requestFor(LOG_10, 0)), watching(null), LOG, MOMENT)).toThrow(
      ORIGIN,
    )
  })
})

describe('whatever a witness is asked, in whatever order', () => {
  it('all it ever cosigned is one log', () => {
    const logs = [LOG_10, FORGED_10, new SmallLog(entriesFrom(0, 10).with(8, entryOf(88)))]
    const step = fc.record({
      log: fc.constantFrom(...logs),
      size: fc.nat(10),
      oldSize: fc.nat(10),
      isHonest: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let last: WatchedLog['last'] = null
        for (const { log, size, oldSize, isHonest } of steps) {
          const asked = log.upTo(size)
          const before: number = isHonest ? (last?.size ?? 0) : oldSize
          const { cosigned } = ask(requestFor(asked, before), last)
          if (cosigned === null) continue
          const { size: now, root } = cosigned.checkpoint
          if (last !== null && last.size > 0) {
            const roots = rootsByProof(last.size, last.root, now, asked.consistency(last.size))
            if (roots === undefined) return false
            if (!Buffer.from(roots[0]).equals(last.root) || !Buffer.from(roots[1]).equals(root)) return false
          }
          last = cosigned.checkpoint
        }
        return true
      }),
      { numRuns: process.env.ONERULER_LONG ? 2000 : 30 },
    )
  })
})

describe('what a log sends and reads', () => {
  /** The example of c2sp.org/tlog-witness. */
  const EXAMPLE = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
`
  it('the request of the specification is read, and written back byte for byte', () => {
    const request = granted(parseRequest(utf8(EXAMPLE)))
    expect([request.oldSize, request.proof.length]).toEqual([20852014, 4])
    expect(fromUtf8(formatRequest(request))).toBe(EXAMPLE)
  })

  const checkpoint = LOG_10.checkpoint()
  const reply = (status: number, body: string) => readReply(status, utf8(body), checkpoint, [ARCHIVE.key])
  const cosignature = fromUtf8(ask(requestFor(LOG_10, 0), null).body) as string

  it('a cosignature of a witness we know is taken, those of others are left', () => {
    const byNotary = answerRequest(formatRequest(requestFor(LOG_10, 0)), watching(null), NOTARY, MOMENT)
    const read = granted(reply(200, fromUtf8(byNotary.body) + cosignature))
    expect(read).toMatchObject({ cosignatures: [{ name: 'archive.example.cn' }] })
  })

  it('a conflict tells where to start', () => expect(reply(409, '6\n')).toEqual({ witnessedSize: 6 }))

  it.each([
    [
      'a cosignature of another checkpoint',
      200,
      fromUtf8(ask(requestFor(LOG_10.upTo(9), 0), null).body) as string,
      'signature-invalid',
    ],
    ['nobody we know', 200, '— other.example AAAAAAAAAAAAAAAA\n', 'not-signed'],
    ['no signature at all', 200, '', 'answer-malformed'],
    ['a conflict without a size', 409, 'six\n', 'answer-malformed'],
    ['a refusal', 422, 'consistency-wrong\n', 'witness-refused'],
  ])('%s is no cosignature', (_, status, body, code) => {
    expect(reply(status, body)).toMatchObject({ refused: code })
  })
})
