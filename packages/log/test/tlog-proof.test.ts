/** Proofs of logging (C2SP tlog-proof), from the log to the hands of a resident, and for a second verifier. */
import { leafHash } from '@oneruler/log/hash'
import { formatKey } from '@oneruler/log/note-key'
import { parsePolicy } from '@oneruler/log/policy'
import { formatProof, parseProof, type TlogProof, verifyProof } from '@oneruler/log/tlog-proof'
import { fromUtf8, utf8 } from '@oneruler/log/utf8'
import { describe, expect, it } from 'vitest'
import { isLogged } from '../../../tools/second-verifier/second-verifier.ts'
import { ARCHIVE, LOG, MOMENT, SmallLog } from './parties.ts'
import { entriesFrom, entryOf, granted, withBit } from './sources.ts'

const VKEYS = [LOG, ARCHIVE].map(({ key }) => formatKey(key))
const POLICY = granted(parsePolicy(utf8(`log ${VKEYS[0]}\nwitness 县档案馆 ${VKEYS[1]}\nquorum 县档案馆\n`)))
const SMALL = new SmallLog(entriesFrom(0, 13))
const proofOf = (index: number, extra: Uint8Array | null = null): TlogProof => ({
  index,
  hashes: SMALL.inclusion(index),
  extra,
  checkpoint: SMALL.checkpoint([LOG, ARCHIVE]),
})

describe('a proof of logging', () => {
  it('shows each entry, to both verifiers, and who cosigned when', () => {
    for (let index = 0; index < 13; index++) {
      const file = formatProof(proofOf(index))
      const proven = granted(verifyProof(granted(parseProof(file)), leafHash(entryOf(index)), POLICY))
      expect([proven.index, proven.checkpoint.size]).toEqual([index, 13])
      expect(proven.cosigned[0]).toMatchObject({ witness: { name: '县档案馆' }, at: MOMENT })
      expect(isLogged(fromUtf8(file) as string, entryOf(index), VKEYS)).toBe(true)
      expect(isLogged(fromUtf8(file) as string, entryOf(index + 1), VKEYS)).toBe(false)
    }
  })

  it('is read and written back byte for byte, with and without more for the application', () => {
    for (const extra of [null, new Uint8Array(), utf8('盐')]) {
      const file = formatProof(proofOf(4, extra))
      expect(granted(parseProof(file))).toEqual(proofOf(4, extra))
      expect(formatProof(granted(parseProof(file)))).toEqual(file)
    }
  })

  it('has the form of the specification, line by line', () => {
    const [header, extra, index, ...rest] = (fromUtf8(formatProof(proofOf(4, utf8('盐')))) as string).split(
      '\n',
    )
    expect([header, extra, index]).toEqual(['c2sp.org/tlog-proof@v1', 'extra 55uQ', 'index 4'])
    expect(rest.indexOf('')).toBe(SMALL.inclusion(4).length)
  })

  it('says nothing of another entry, and neither does any file with a bit turned', () => {
    const file = formatProof(proofOf(4))
    expect(verifyProof(proofOf(4), leafHash(entryOf(5)), POLICY)).toEqual({
      refused: 'inclusion-wrong',
      at: '4',
    })
    for (let bit = 0; bit < file.length * 8; bit += 11) {
      const read = parseProof(withBit(file, bit))
      const proven = 'refused' in read ? read : verifyProof(read, leafHash(entryOf(4)), POLICY)
      expect('refused' in proven, `bit ${bit}`).toBe(true)
    }
  })

  it('that lacks a witness is refused, though the log signed it', () => {
    const bare = { ...proofOf(4), checkpoint: SMALL.checkpoint([LOG]) }
    expect(verifyProof(bare, leafHash(entryOf(4)), POLICY)).toEqual({ refused: 'quorum-missing', at: '0' })
  })

  it('of an entry beyond the checkpoint is refused', () => {
    const beyond = { ...proofOf(4), index: 13 }
    expect(verifyProof(beyond, leafHash(entryOf(4)), POLICY)).toMatchObject({ refused: 'inclusion-wrong' })
  })
})

describe('what is no proof of logging is refused, with its line', () => {
  const good = fromUtf8(formatProof(proofOf(4, utf8('盐')))) as string
  it.each([
    ['another header', good.replace('@v1', '@v2'), '1'],
    ['an extra line that is no Base64', good.replace('extra 55uQ', 'extra !!'), '2'],
    ['no index', good.replace('index 4\n', ''), '3'],
    ['an index that is no number', good.replace('index 4', 'index four'), '3'],
    ['an index below zero', good.replace('index 4', 'index -4'), '3'],
    ['an index with a leading zero', good.replace('index 4', 'index 04'), '3'],
    ['a hash that is no Base64', good.replace('index 4\n', 'index 4\n!!\n'), '4'],
    ['a hash that is too long', good.replace('index 4\n', `index 4\n${'A'.repeat(88)}\n`), '4'],
    ['64 hashes', good.replace('index 4\n', `index 4\n${`${'A'.repeat(43)}=\n`.repeat(64)}`), '67'],
    ['no checkpoint', good.slice(0, good.indexOf('\n\n') + 1), ''],
  ])('%s', (_, text, at) => expect(parseProof(utf8(text))).toEqual({ refused: 'proof-malformed', at }))
})
