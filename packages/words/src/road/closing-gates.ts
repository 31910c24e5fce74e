/** 销号与更正的闸门 · Gates of handover, closing and corrections. */
import { commandWords } from './commands.ts'
import type { GateTexts } from './gate-text.ts'

const EVIDENCE: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  basis: ['补偿协议或已执行的补偿决定', 'an agreement or an executed order'],
  paid: ['补偿款付清', 'payment in full'],
  vacated: ['腾空验收', 'the vacating'],
  'handed-over': ['移交', 'the handover'],
  deregistered: ['注销登记', 'the deregistration'],
}
const evidence = (missing: string | undefined, language: 0 | 1): string =>
  (missing ?? '')
    .split(' ')
    .map((code) => EVIDENCE[code]?.[language] ?? code)
    .join(language === 0 ? '、' : ', ')

const zh = {
  G161: {
    title: '材料已交到本项目',
    closed: {
      'file-not-handed-in': (p) =>
        `第 ${p.which} 个文件没有交到本项目，或不是您交的，或放了一周以上已清除。请移去后重新选文件交上。`,
      'file-of-another-sort': (p) => `第 ${p.which} 个文件不是这一栏收的种类。请移去，换成栏下写明的种类。`,
    },
  },
  G162: {
    title: '未销号',
    closed: { 'file-closed': (p) => `这一户 ${p.on} 已经销号。请先撤回销号，再变更协议或决定。` },
  },
  G90: {
    title: '可更正的事实',
    closed: {
      'no-such-fact': (p) => `这一户没有第 ${p.fact} 号记录。请从经过里选。`,
      'legal-act': (p) =>
        p.reversedBy
          ? `${p.on} 的这件事是法律行为，不能更正或作废。要改，请用“${commandWords.zh[p.reversedBy]?.name ?? p.reversedBy}”。`
          : `${p.on} 的这件事是法律行为，不能更正或作废。要改，请另行作出相应的行为。`,
    },
  },
  G91: {
    title: '其后没有依据它的事',
    closed: {
      'stands-on-it': (p) => `${p.on} 已有依据它办的事，不能再更正。请先撤销后面的事，或在后面的环节修正。`,
    },
  },
  G96: { title: '已腾空', closed: { 'not-vacated': () => '还没有腾空验收。腾空之后才能移交和注销。' } },
  G98: {
    title: '更正的是同类事实',
    closed: { 'another-kind': (p) => `第 ${p.fact} 号记录不是这一类。请从经过里另选，或改用对应的更正。` },
  },
  G99: {
    title: '有协议或补偿决定',
    closed: { 'neither-agreed-nor-ordered': () => '这一户没有现行协议，也没有有效的补偿决定。' },
  },
  O7: {
    title: '销号证据齐全',
    closed: { 'evidence-missing': (p) => `销号还缺：${evidence(p.missing, 0)}。` },
  },
  O8: {
    title: '由另一人销号',
    closed: {
      'closed-by-worker': (p) =>
        `${p.person} 经办过这一户的签约、付款或验收，不能由同一人销号。请由另一人核对。`,
    },
  },
} satisfies GateTexts

const en = {
  G161: {
    title: 'Files handed in',
    closed: {
      'file-not-handed-in': (p) =>
        `File ${p.which} was not handed in to this project by you, or its week is over. Remove it and choose it again.`,
      'file-of-another-sort': (p) => `File ${p.which} is of a sort that this blank does not take.`,
    },
  },
  G162: {
    title: 'File open',
    closed: { 'file-closed': (p) => `The file was closed on ${p.on}. Reopen it first.` },
  },
  G90: {
    title: 'A fact that may be corrected',
    closed: {
      'no-such-fact': (p) => `This household has no record ${p.fact}.`,
      'legal-act': (p) =>
        p.reversedBy
          ? `A legal act of ${p.on} is not corrected. Instead: ${commandWords.en[p.reversedBy]?.name ?? p.reversedBy}.`
          : `A legal act of ${p.on} is not corrected. Another act follows it.`,
    },
  },
  G91: {
    title: 'Nothing stands on it',
    closed: { 'stands-on-it': (p) => `Something of ${p.on} rests on it. Undo that first.` },
  },
  G96: { title: 'Vacated', closed: { 'not-vacated': () => 'The home has not been vacated yet.' } },
  G98: {
    title: 'Of its kind',
    closed: { 'another-kind': (p) => `Record ${p.fact} is of another kind.` },
  },
  G99: {
    title: 'Agreed or ordered',
    closed: { 'neither-agreed-nor-ordered': () => 'There is neither an agreement nor an order.' },
  },
  O7: {
    title: 'Evidence complete',
    closed: { 'evidence-missing': (p) => `Missing: ${evidence(p.missing, 1)}.` },
  },
  O8: {
    title: 'Closed by another',
    closed: { 'closed-by-worker': (p) => `${p.person} worked on this household; somebody else closes it.` },
  },
} satisfies GateTexts

export const closingGates = { zh, en }
