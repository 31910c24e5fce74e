/**
 * 公开日志 · Public log: why a proof, a checkpoint, a tile or a record was refused.
 *
 * The keys are the codes of the log's refusals. `at` is the line, tile, key, field or number that is meant; where
 * it is empty, the whole is.
 */
interface Where {
  readonly at: string
}

const line = (at: string): string => (at === '' ? '' : `第 ${at} 行`)

const zh = {
  'note-malformed': (f: Where) => `签名文本${line(f.at)}的格式不对，没有读取。请重新取得原文件，不要改动。`,
  'key-malformed': (f: Where) => `公钥${f.at}写得不完整或不正确。请向公钥的主人重新索取。`,
  'key-type-unknown': (f: Where) => `公钥 ${f.at} 的类型不受支持。请换用 Ed25519 公钥。`,
  'key-ambiguous': (f: Where) => `有两把不同的公钥都叫 ${f.at}，编号也相同。请在信任规则里删去其中一把。`,
  'signature-invalid': (f: Where) => `${f.at} 的签名与内容不符：内容被改过，或签名是伪造的。请勿采信。`,
  'not-signed': () => '没有任何一个受信任的签名人签过这份文本。请核对信任规则，或向日志的主人查询。',
  'checkpoint-malformed': (f: Where) => `检查点${line(f.at)}的格式不对。请重新取得检查点。`,
  'origin-unknown': (f: Where) => `日志“${f.at}”不在信任规则里。请核对日志的名称。`,
  'proof-malformed': (f: Where) => `凭证${line(f.at)}的格式不对。请重新取得凭证文件，不要改动。`,
  'inclusion-wrong': (f: Where) =>
    `日志第 ${f.at} 号不是这份内容：内容被改过，或凭证不属于它。请与原件核对，并保存两份。`,
  'consistency-wrong': (f: Where) =>
    `到第 ${f.at} 条的日志接不上先前的日志：先前的记录可能被改动或删除。请保存证据，并向见证人反映。`,
  forked: (f: Where) => `同样是 ${f.at} 条，却有两份不同的日志。请保存两份检查点，并向见证人反映。`,
  'tile-missing': (f: Where) => `缺少日志文件 ${f.at}。请稍后再试，或换一个副本。`,
  'tile-wrong': (f: Where) => `日志文件 ${f.at} 与检查点不符：文件被改过或已损坏。请换一个副本核对。`,
  'bundle-malformed': (f: Where) => `条目文件 ${f.at} 不完整。请换一个副本核对。`,
  'entry-wrong': (f: Where) => `日志第 ${f.at} 号的内容被改过。请保存证据，并换一个副本核对。`,
  'policy-malformed': (f: Where) =>
    f.at === ''
      ? '信任规则太长，或没有写明会签门槛（quorum）。'
      : `信任规则第 ${f.at} 行不对。请改正这一行。`,
  'quorum-missing': (f: Where) =>
    `会签的见证人不够：受信任的只有 ${f.at} 个。请等待见证人会签，再取一次检查点。`,
  'request-malformed': (f: Where) => `会签申请${line(f.at)}的格式不对。`,
  'old-size-too-large': (f: Where) => `会签申请的起点 ${f.at} 比检查点还大。请从较小的起点重新申请。`,
  'size-conflict': (f: Where) => `见证人上次会签到第 ${f.at} 条。请从那里起重新申请。`,
  'empty-root-wrong': () => '检查点说日志是空的，根却不是空日志的根。',
  'answer-malformed': () => '见证人的答复读不懂。请核对见证人的地址。',
  'witness-refused': (f: Where) => `见证人拒绝会签（答复 ${f.at}）。请查明原因，不要改动日志。`,
  'record-malformed': (f: Where) => `这一条不是可核对的记录${f.at === '' ? '' : `（第 ${f.at} 行）`}。`,
  'field-unknown': (f: Where) => `这一条记录没有“${f.at}”这一项。`,
  'field-wrong': (f: Where) => `“${f.at}”这一项与写入日志时不同。请与原件核对，并保存两份。`,
  'chain-changed': (f: Where) =>
    `第 ${f.at} 号事件之前的记录与封存时不同：数据库被改过，或恢复了旧备份。没有签署。请保存证据，查明原因。`,
  'log-behind': (f: Where) =>
    `已公布到第 ${f.at} 条，数据库里却没有这么多：可能恢复了旧备份。没有签署。确认后请用 oneruler log seal --restored 写明。`,
  'nothing-lost': (f: Where) => `已公布的 ${f.at} 条都在数据库里，不需要恢复。请直接封存。`,
}

/** Every key with the facts its text needs. */
export type LogWords = typeof zh

const lineEn = (at: string): string => (at === '' ? '' : ` (line ${at})`)

const en: LogWords = {
  'note-malformed': (f) => `The signed text is not well formed${lineEn(f.at)}. Get the original file again.`,
  'key-malformed': (f) => `The public key ${f.at} is incomplete or wrong. Ask its owner for it again.`,
  'key-type-unknown': (f) => `The type of the public key ${f.at} is not supported. Use an Ed25519 key.`,
  'key-ambiguous': (f) =>
    `Two different public keys are named ${f.at} and share an id. Remove one from the policy.`,
  'signature-invalid': (f) =>
    `The signature of ${f.at} does not fit the content: it was changed, or the signature is forged. Do not rely on it.`,
  'not-signed': () =>
    'No signer we trust has signed this text. Check the policy, or ask the owner of the log.',
  'checkpoint-malformed': (f) => `The checkpoint is not well formed${lineEn(f.at)}. Get it again.`,
  'origin-unknown': (f) => `The log “${f.at}” is not in the policy. Check the name of the log.`,
  'proof-malformed': (f) => `The proof is not well formed${lineEn(f.at)}. Get the file again.`,
  'inclusion-wrong': (f) =>
    `Number ${f.at} of the log is not this content: it was changed, or the proof belongs to another. Compare it with the original and keep both.`,
  'consistency-wrong': (f) =>
    `The log up to ${f.at} does not go on from the earlier one: earlier entries may be changed or gone. Keep the evidence and tell a witness.`,
  forked: (f) => `There are two different logs of ${f.at} entries. Keep both checkpoints and tell a witness.`,
  'tile-missing': (f) => `The log's file ${f.at} is missing. Try again later, or use another copy.`,
  'tile-wrong': (f) =>
    `The log's file ${f.at} does not fit the checkpoint: it was changed or damaged. Compare with another copy.`,
  'bundle-malformed': (f) => `The file of entries ${f.at} is incomplete. Compare with another copy.`,
  'entry-wrong': (f) =>
    `Number ${f.at} of the log was changed. Keep the evidence and compare with another copy.`,
  'policy-malformed': (f) =>
    f.at === ''
      ? 'The policy is too long or states no quorum.'
      : `Line ${f.at} of the policy is wrong. Correct it.`,
  'quorum-missing': (f) =>
    `Too few witnesses cosigned: only ${f.at} that we trust. Wait for the witnesses and get the checkpoint again.`,
  'request-malformed': (f) => `The request to the witness is not well formed${lineEn(f.at)}.`,
  'old-size-too-large': (f) => `The request starts at ${f.at}, beyond the checkpoint. Start from less.`,
  'size-conflict': (f) => `The witness last cosigned ${f.at} entries. Ask again from there.`,
  'empty-root-wrong': () => 'The checkpoint says the log is empty, yet its root is not that of an empty log.',
  'answer-malformed': () => 'The answer of the witness cannot be read. Check its address.',
  'witness-refused': (f) =>
    `The witness refused to cosign (answer ${f.at}). Find out why; leave the log alone.`,
  'record-malformed': (f) => `This entry is no record that can be checked${lineEn(f.at)}.`,
  'field-unknown': (f) => `This record has no field “${f.at}”.`,
  'field-wrong': (f) =>
    `The field “${f.at}” is not what was written to the log. Compare it with the original and keep both.`,
  'chain-changed': (f) =>
    `What was recorded up to event ${f.at} is not what was sealed: the database was changed, or an old backup came back. Nothing was signed. Keep the evidence and find out why.`,
  'log-behind': (f) =>
    `${f.at} entries were published, and the database has fewer: an old backup may have come back. Nothing was signed. Once that is sure, state it with oneruler log seal --restored.`,
  'nothing-lost': (f) =>
    `All ${f.at} published entries are in the database. Nothing is to restore; just seal.`,
}

export const logWords = { zh, en }
