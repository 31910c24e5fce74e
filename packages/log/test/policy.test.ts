/** The policy file (C2SP tlog-policy): what is read, what is refused, and when a checkpoint is trusted. */
import { formatKey, noteSigner } from '@oneruler/log/note-key'
import { parsePolicy } from '@oneruler/log/policy'
import { trustCheckpoint } from '@oneruler/log/quorum'
import { utf8 } from '@oneruler/log/utf8'
import { describe, expect, it } from 'vitest'
import { ARCHIVE, LOG, MOMENT, NEIGHBOUR, NOTARY, ORIGIN, SmallLog } from './parties.ts'
import { entriesFrom, granted } from './sources.ts'

const [log, archive, notary, neighbour] = [LOG, ARCHIVE, NOTARY, NEIGHBOUR].map(({ key }) => formatKey(key))
const signers = Array.from({ length: 6 }, (_, index) =>
  noteSigner(`w${index}.example`, 'cosignature', new Uint8Array(32).fill(10 + index)),
)
const [x1, x2, x3, y1, y2, y3] = signers.map(({ key }) => formatKey(key))
const policyOf = (text: string) => granted(parsePolicy(utf8(text)))
const SMALL = new SmallLog(entriesFrom(0, 5))

describe('a policy is read', () => {
  it('with logs, witnesses, addresses, comments and any blanks between', () => {
    const policy = policyOf(
      `# 示例县\n\n log\t${log}  https://log.example.cn/ \nwitness 县档案馆 ${archive}\n\t# 公证处\nwitness 公证处 ${notary} https://notary.example.cn/\ngroup 外部 any 县档案馆 公证处\nquorum 外部`,
    )
    expect(policy.logs).toEqual([{ key: LOG.key, url: 'https://log.example.cn/' }])
    expect(policy.witnesses.map(({ name, url }) => [name, url])).toEqual([
      ['县档案馆', null],
      ['公证处', 'https://notary.example.cn/'],
    ])
  })

  it('of a thousand lines, and not one more', () => {
    expect(policyOf(`${'\n'.repeat(998)}quorum none\n`).quorum).toEqual({ atLeast: 0, of: [] })
  })

  it('with words of the language as names', () => {
    const policy = policyOf(
      `witness all ${archive}\nwitness any ${notary}\ngroup group 2 all any\nquorum group\n`,
    )
    expect(policy.quorum).toMatchObject({
      atLeast: 2,
      of: [{ witness: { name: 'all' } }, { witness: { name: 'any' } }],
    })
  })

  it('with names that differ in their octets only: the letter K, and the sign of the Kelvin', () => {
    const policy = policyOf(`witness K ${archive}\nwitness \u212a ${notary}\nquorum \u212a\n`)
    expect(policy.quorum).toMatchObject({ witness: { key: NOTARY.key } })
  })

  it('with names that are no UTF-8: each octet counts', () => {
    const octets = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const text = `witness \xe9 ${archive}\nwitness \xc3\xa9 ${notary}\nquorum \xe9\n`
    expect(granted(parsePolicy(octets(text))).quorum).toMatchObject({ witness: { key: ARCHIVE.key } })
  })
})

describe('a policy is refused, with the line', () => {
  it.each([
    ['a control character in a comment', '# \x01\nquorum none\n', '1'],
    ['the character DEL in a comment', '# \x7f\nquorum none\n', '1'],
    ['a control character', `quorum none\n\x01`, '2'],
    ['a carriage return', 'quorum none\r\n', '1'],
    ['an unknown word', 'quibble w\nquorum none\n', '1'],
    ['a comment behind a line', `witness w ${archive} https://w.example/ # 注\nquorum w\n`, '1'],
    ['a log without a key', 'log\nquorum none\n', '1'],
    ['a log with no key', 'log garbage\nquorum none\n', '1'],
    ['a log with a key of a witness', `log ${archive}\nquorum none\n`, '1'],
    ['the same log twice', `log ${log}\nlog ${log} https://log.example/\nquorum none\n`, '2'],
    ['a witness without a key', 'witness w\nquorum none\n', '1'],
    ['a witness with a key of a log', `witness w ${log}\nquorum w\n`, '1'],
    ['a witness named none', `witness none ${archive}\nquorum none\n`, '1'],
    ['two witnesses of one name', `witness w ${archive}\nwitness w ${notary}\nquorum w\n`, '2'],
    [
      'one key under two names',
      `witness a ${archive}\nwitness b ${formatKey(noteSigner('impostor.example', 'cosignature', ARCHIVE.seed).key)}\nquorum a\n`,
      '2',
    ],
    ['a group named as a witness', `witness w ${archive}\ngroup w any w\nquorum w\n`, '2'],
    ['a group named none', `witness w ${archive}\ngroup none any w\nquorum none\n`, '2'],
    ['a group of nobody', `witness w ${archive}\ngroup g 1\nquorum w\n`, '2'],
    ['none of a group', `witness w ${archive}\ngroup g 0 w\nquorum g\n`, '2'],
    ['less than none of a group', `witness w ${archive}\ngroup g -1 w\nquorum g\n`, '2'],
    ['more than a group has', `witness w ${archive}\ngroup g 2 w\nquorum g\n`, '2'],
    ['a number with a leading zero', `witness w ${archive}\ngroup g 01 w\nquorum g\n`, '2'],
    ['an unknown member', `witness w ${archive}\ngroup g any v\nquorum g\n`, '2'],
    ['a member defined later', `group g any w\nwitness w ${archive}\nquorum g\n`, '1'],
    ['none as a member', `witness w ${archive}\ngroup g any none w\nquorum g\n`, '2'],
    ['a member twice in a group', `witness w ${archive}\ngroup g all w w\nquorum g\n`, '2'],
    [
      'a member in two groups',
      `witness w ${archive}\nwitness v ${notary}\ngroup g any w v\ngroup h any w\nquorum g\n`,
      '4',
    ],
    ['no quorum', `witness w ${archive}\n`, ''],
    ['two quorums', `witness w ${archive}\nquorum w\nquorum w\n`, '3'],
    ['a quorum of somebody unknown', 'quorum unknown\n', '1'],
    ['a quorum before it is defined', `quorum w\nwitness w ${archive}\n`, '1'],
    ['a quorum without a name', 'quorum\n', '1'],
    ['more than a thousand lines', `${'\n'.repeat(1000)}quorum none\n`, ''],
  ])('%s', (_, text, at) => expect(parsePolicy(utf8(text))).toEqual({ refused: 'policy-malformed', at }))
})

describe('a checkpoint is trusted', () => {
  const nested = `log ${log}
witness X1 ${x1}
witness X2 ${x2}
witness X3 ${x3}
group X-witnesses 2 X1 X2 X3
witness Y1 ${y1}
witness Y2 ${y2}
witness Y3 ${y3}
group Y-witnesses any Y1 Y2 Y3
group X-and-Y all X-witnesses Y-witnesses
quorum X-and-Y
`
  it.each([
    ['two of X and one of Y', [0, 2, 5], true],
    ['everybody', [0, 1, 2, 3, 4, 5], true],
    ['two of X', [0, 1], false],
    ['one of X and all of Y', [1, 3, 4, 5], false],
    ['one of X three times, and one of Y', [0, 0, 0, 3], false],
    ['nobody', [], false],
  ])('by the example of the specification, with %s: %o', (_, by, isTrusted) => {
    const note = SMALL.checkpoint([LOG, ...by.map((index) => signers[index] as (typeof signers)[number])])
    const trusted = trustCheckpoint(note, policyOf(nested))
    expect('refused' in trusted ? trusted.refused : 'trusted').toBe(isTrusted ? 'trusted' : 'quorum-missing')
  })

  it('and says who cosigned it and when', () => {
    const policy = policyOf(
      `log ${log}\nwitness 县档案馆 ${archive}\nwitness 邻县 ${neighbour}\nquorum 县档案馆\n`,
    )
    const trusted = granted(trustCheckpoint(SMALL.checkpoint([LOG, ARCHIVE, NOTARY]), policy))
    expect(trusted.checkpoint).toMatchObject({ origin: ORIGIN, size: 5, root: SMALL.root })
    expect(trusted.cosigned.map(({ witness, at }) => [witness.name, at])).toEqual([['县档案馆', MOMENT]])
  })

  it('only of a log in the policy, signed by that log itself', () => {
    const other = noteSigner('other.example', 'ed25519', new Uint8Array(32).fill(77))
    const both = policyOf(`log ${log}\nlog ${formatKey(other.key)}\nquorum none\n`)
    expect(trustCheckpoint(SMALL.checkpoint([LOG]), both)).toMatchObject({ checkpoint: { size: 5 } })
    // Another log's key, however well known, says nothing of this log.
    expect(trustCheckpoint(SMALL.checkpoint([other]), both)).toEqual({ refused: 'not-signed', at: ORIGIN })
    expect(trustCheckpoint(SMALL.checkpoint([LOG], 'elsewhere.example'), both)).toEqual({
      refused: 'origin-unknown',
      at: 'elsewhere.example',
    })
  })

  it('by either of two keys, where a log changed its key', () => {
    const after = noteSigner(ORIGIN, 'ed25519', new Uint8Array(32).fill(78))
    const both = policyOf(`log ${log}\nlog ${formatKey(after.key)}\nquorum none\n`)
    for (const key of [LOG, after]) {
      expect(trustCheckpoint(SMALL.checkpoint([key]), both)).toMatchObject({ checkpoint: { size: 5 } })
    }
  })

  it('not when a witness we know has a signature on it that is false', () => {
    const policy = policyOf(`log ${log}\nwitness 县档案馆 ${archive}\nquorum none\n`)
    const [body] = new TextDecoder().decode(SMALL.checkpoint()).split('\n\n')
    const ofAnother = new TextDecoder()
      .decode(SMALL.upTo(4).checkpoint([LOG, ARCHIVE]))
      .split('\n\n')[1] as string
    const byArchive = ofAnother.split('\n')[1]
    const byLog = new TextDecoder().decode(SMALL.checkpoint()).split('\n\n')[1]
    expect(trustCheckpoint(utf8(`${body}\n\n${byLog}${byArchive}\n`), policy)).toEqual({
      refused: 'signature-invalid',
      at: 'archive.example.cn',
    })
  })
})
