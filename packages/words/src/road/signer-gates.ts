/** 签约条件的闸门 · Gates of who signs, with which papers, and beside what. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G64: {
    title: '权属清楚',
    closed: {
      'ownership-unclear': (p) =>
        `幢号 ${p.house} 有${p.kind}（${p.on} 登记，编号 ${p.dispute}），不能签约。请先了结；不能了结的依法作补偿决定。`,
    },
  },
  S11: {
    title: '共有人全部签字',
    closed: {
      'owners-unrecorded': (p) => `幢号 ${p.houses} 没有登记共有人。请先登记全部房屋的共有人。`,
      'owners-missing': (p) => `还缺共有人 ${p.owners} 签字。请本人或其代理人到场签字。`,
      'proxy-without-authority': (p) => `代理人 ${p.proxies} 没有有效的签约授权。请核对委托书的事项和期限。`,
    },
  },
  G81: {
    title: '没有未答复的鉴定',
    closed: { 'appraisal-open': (p) => `${p.askedOn} 申请的鉴定还没有结果。请等鉴定意见后再签约。` },
  },
  G82: {
    title: '两种方式都已计算',
    closed: {
      'no-plan': () => '没有可用的补偿方案。请先公布方案。',
      'not-both-computed': (p) => `货币补偿和产权调换没有都算出来，还缺：${p.missing}。请先补齐。`,
    },
  },
  G83: {
    title: '签约材料齐全',
    closed: { 'papers-missing': (p) => `还缺：${p.papers}。请逐项核对；不适用的写明理由。` },
  },
  G84: {
    title: '自管公房产权调换',
    closed: {
      'exchange-only': (p) =>
        `幢号 ${p.house} 是自管公房，承租人没有解除租赁关系，产权人只能选产权调换，由原承租人续租。`,
    },
  },
  G85: {
    title: '没有有效的补偿决定',
    closed: {
      'order-stands': (p) => `补偿决定 ${p.order}（${p.on}）有效。要改，须先撤销补偿决定。`,
    },
  },
} satisfies GateTexts

const en = {
  G64: {
    title: 'Ownership clear',
    closed: {
      'ownership-unclear': (p) =>
        `House ${p.house}: ${p.kind} since ${p.on} (no. ${p.dispute}). Settle it; else an order follows.`,
    },
  },
  S11: {
    title: 'Every owner signs',
    closed: {
      'owners-unrecorded': (p) => `No owners are recorded for house ${p.houses}.`,
      'owners-missing': (p) => `Still to sign: owner ${p.owners}, in person or by proxy.`,
      'proxy-without-authority': (p) => `No authority to sign on this day: ${p.proxies}.`,
    },
  },
  G81: {
    title: 'No appraisal open',
    closed: { 'appraisal-open': (p) => `The appraisal asked on ${p.askedOn} has no result yet.` },
  },
  G82: {
    title: 'Both ways computed',
    closed: {
      'no-plan': () => 'There is no plan that can be used. Publish the plan first.',
      'not-both-computed': (p) => `Cash and exchange are not both computed; missing: ${p.missing}.`,
    },
  },
  G83: {
    title: 'Papers complete',
    closed: {
      'papers-missing': (p) => `Missing: ${p.papers}. Confirm each; say why where one does not apply.`,
    },
  },
  G84: {
    title: 'Exchange where the tenant stays',
    closed: { 'exchange-only': (p) => `House ${p.house} is rented from an employer: exchange only.` },
  },
  G85: {
    title: 'No order stands',
    closed: { 'order-stands': (p) => `Order ${p.order} of ${p.on} stands. Revoke it first.` },
  },
} satisfies GateTexts

export const signerGates = { zh, en }
