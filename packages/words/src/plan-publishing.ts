/** 公布方案 · Publishing a plan: why a text is not published, and what is told of the versions. */
const zh = {
  'head-unread': (f: { detail: string }) => `文首没有读懂，没有公布。${f.detail}`,
  errors: (f: { count: number }) => `还有 ${f.count} 处错误（含不相符的算例、不成立的断言）。请逐处改正。`,
  'below-floor': (f: { count: number }) => `有 ${f.count} 处低于法定下限，不能公布。请按所列条款改正。`,
  'not-acknowledged': (f: { codes: readonly string[] }) =>
    `法规检查的 ${f.codes.join('、')} 还没有确认知悉。请逐条看过，再勾选确认。`,
  'road-closed': (f: { why: string; article: string }) => `${f.why}（${f.article}）`,
  'version-unread': (f: { version: string }) =>
    `文首的“版本”应是起用的日期（如 2018-09-10，同日再版加字母），现为“${f.version}”。请改写。`,
  'version-taken': (f: { version: string }) =>
    `已有 ${f.version} 版，公布过的版本不能改。请换一个日期，或在日期后加字母。`,
  'same-text': (f: { version: string }) => `文本与 ${f.version} 版一字不差，不必再公布。`,
  'before-standing': (f: { day: string; standing: string }) =>
    `${f.day} 早于已公布的 ${f.standing} 版。请把“版本”改到那一天或以后。`,
  'before-today': (f: { day: string; today: string }) =>
    `${f.day} 已经过去。新版只能从今日（${f.today}）或以后起用，请改“版本”。`,
  'signed-since': (f: { count: number; day: string; last: string }) =>
    `${f.day} 及以后已签 ${f.count} 份协议，已签的按签约日在用的版本算，不能变。请把“版本”改到 ${f.last} 以后。`,
  'no-proposal': () => '没有待批的这一版。它可能已经公布，或已经退回；请刷新后再看。',
  'text-changed': (f: { version: string; by: string }) =>
    `您看的文本已经不是待批的文本：现在待批的是 ${f.by} 申请的 ${f.version} 版。请刷新，看过差异再批准。`,
  'compared-with-another': (f: { version: string | null }) =>
    f.version === null
      ? '您对比的那一版已经撤回。请刷新，看过全文再批准。'
      : `您看差异时对比的不是现在的前一版（${f.version} 版）。请刷新，看过差异再批准。`,
  'reason-missing': () => '没有写理由。请写明为什么公布或退回，批准的人要看。',
  'log-moved': () => '同时有别的记录写入，没有办成。请再试一次。',
  badRequest: () => '没有收到要公布的文本，或文本过长。请缩短后再试。',
  unknownVersion: () => '没有这个版本的方案。请从版本列表里选。',
  noModule: () => '这个版本不能计算，没有网页模块。',
  textName: (f: { version: string }) => `补偿方案-${f.version}.md`,
  moduleName: (f: { version: string }) => `补偿方案-${f.version}.mjs`,
}

/** Every key with the facts its text needs. */
export type PublishingWords = typeof zh

const en: PublishingWords = {
  'head-unread': (f) => `The head was not understood; nothing was published. ${f.detail}`,
  errors: (f) => `${f.count} errors are left, examples and assertions included. Correct each.`,
  'below-floor': (f) =>
    `${f.count} figures are below the law; it cannot be published. Correct them as the articles say.`,
  'not-acknowledged': (f) =>
    `${f.codes.join(', ')} of the check against the law are not acknowledged yet. Read each, then tick.`,
  'road-closed': (f) => `${f.why} (${f.article})`,
  'version-unread': (f) =>
    `版本 must be the day it applies from (2018-09-10, with a letter for a second one); it is "${f.version}".`,
  'version-taken': (f) =>
    `There is a version ${f.version} already, and what is published stays. Take another day, or add a letter.`,
  'same-text': (f) => `The text is that of ${f.version}, to the letter; it need not be published again.`,
  'before-standing': (f) => `${f.day} is before the published version of ${f.standing}. Take a later day.`,
  'before-today': (f) => `${f.day} is over. A version applies from today (${f.today}) or later.`,
  'signed-since': (f) =>
    `${f.count} agreements were signed on ${f.day} or later; they keep the version of that day. Take a day after ${f.last}.`,
  'no-proposal': () => 'No such version waits. It was published or declined; reload and look again.',
  'text-changed': (f) =>
    `What you read no longer waits: version ${f.version}, proposed by ${f.by}, does. Reload, and read what differs before approving.`,
  'compared-with-another': (f) =>
    f.version === null
      ? 'The version you compared with was withdrawn. Reload, and read the whole text before approving.'
      : `You compared with a version that is no longer the one before it (${f.version}). Reload, and read what differs before approving.`,
  'reason-missing': () => 'No reason was written. Say why: whoever approves reads it.',
  'log-moved': () => 'Something was recorded at the same moment; nothing was done. Try again.',
  badRequest: () => 'No text to publish was received, or it is too long. Shorten it and try again.',
  unknownVersion: () => 'There is no such version. Take one from the list.',
  noModule: () => 'This version cannot be computed and has no module.',
  textName: (f) => `补偿方案-${f.version}.md`,
  moduleName: (f) => `补偿方案-${f.version}.mjs`,
}

export const publishingWords = { zh, en }
