/** 公开日志名 · Names of the public log: what C2SP and RFC 6962 call them, and what people here do. */
import type { GlossarySection } from './section.ts'

export const logNames: GlossarySection = {
  title: '公开日志 · Public log',
  about: 'Terms of packages/log besides those above. The anchor is the specification.',
  rows: [
    ['承诺', 'CommittedRecord', '内部', 'fixes the fields of a record and tells none of them'],
    ['会签', 'Cosignature', 'tlog-cosignature', 'of a witness, on a checkpoint'],
    ['会签门槛', 'Quorum', 'tlog-policy'],
    ['信任规则', 'Policy', 'tlog-policy', 'whose log and which witnesses are believed'],
    ['凭证', 'TlogProof', 'tlog-proof', 'a file, checked offline'],
    ['瓦片', 'Tile', 'tlog-tiles', '256 hashes in a file'],
    ['入日志的事实', 'publishedRecord', '内部', 'which facts enter, under which public names'],
    ['日志条目', 'Publication', '内部', 'an entry with the secret that shows it'],
    ['链首', 'chainHead', '内部', 'commits to the chain so far'],
    ['日志封存', 'seal', 'tlog-checkpoint', 'files written, checkpoint signed and published'],
    ['日志恢复', 'logRestored', '内部', 'states what a restored backup had lost'],
    ['见证记录', 'WatchedLog', 'tlog-witness', 'what a witness cosigned last'],
    ['分叉', 'forked', 'tlog-witness', 'two logs of one size'],
  ],
}
