/** 签约条件、补偿决定、救济与销号的闸门 · Gates of signers, orders, remedies and closing. */
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

const REVERSALS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  revokeAgreement: ['撤销协议', 'revoke the agreement'],
  correctValuation: ['修正初评', 'correct the valuation'],
  revokeOrder: ['撤销补偿决定', 'revoke the order'],
  reopenCloseOut: ['撤回销号', 'reopen the file'],
  noteDispute: ['登记权属争议', 'note the dispute anew'],
  appointProxy: ['登记委托', 'appoint the proxy anew'],
}

const zh = {
  G64: {
    title: '权属清楚',
    closed: {
      'ownership-unclear': (p) =>
        `幢号 ${p.house} 有${p.kind}（${p.on} 登记，编号 ${p.dispute}），不能签约。请先了结；不能了结的依法作补偿决定。`,
    },
  },
  G65: {
    title: '共有人全部签字',
    closed: {
      'owners-unrecorded': (p) => `幢号 ${p.houses} 没有登记共有人。请先登记全部房屋的共有人。`,
      'owners-missing': (p) => `还缺共有人 ${p.owners} 签字。请本人或其代理人到场签字。`,
      'proxy-without-authority': (p) => `代理人 ${p.proxies} 没有有效的签约授权。请核对委托书的事项和期限。`,
    },
  },
  G68: {
    title: '另一人批准',
    closed: {
      'approved-by-oneself': (p) => `${p.person} 不能批准自己办的事。请由另一人批准。`,
      'approver-not-on-roster': (p) => `${p.person} 不在名册上，不能批准。请填名册内的工号。`,
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
  G86: {
    title: '没有达成协议',
    closed: { 'agreement-stands': (p) => `这一户已于 ${p.on} 签订协议 ${p.agreement}，不再作补偿决定。` },
  },
  G87: {
    title: '评估结果已确定',
    closed: {
      'recheck-open': (p) => `${p.askedOn} 申请的复核还没有答复。请等复核答复。`,
      'appraisal-open': (p) => `${p.askedOn} 申请的鉴定还没有结果。请等鉴定意见。`,
      'recheck-days-running': (p) => `报告 ${p.since} 送达，到 ${p.lastDay} 可以申请复核，期限没有届满。`,
      'appraisal-days-running': (p) =>
        `复核答复自 ${p.since} 起算，到 ${p.lastDay} 可以申请鉴定，期限没有届满。`,
    },
  },
  G88: {
    title: '签约比例已达到',
    closed: {
      'not-in-effect': () => '还没有宣布签约比例达到、协议生效。达不到比例的，征收决定终止，不作补偿决定。',
      'decision-lapsed': (p) => `征收决定已于 ${p.on} 终止，不再作补偿决定。`,
    },
  },
  G89: {
    title: '留有搬迁期限',
    closed: { 'moves-by-past': (p) => `搬迁期限 ${p.movesBy} 不晚于决定日 ${p.on}。请改填以后的日期。` },
  },
  G90: {
    title: '可更正的事实',
    closed: {
      'no-such-fact': (p) => `这一户没有第 ${p.fact} 号记录。请从经过里选。`,
      'legal-act': (p) =>
        p.reversedBy
          ? `${p.on} 的这件事是法律行为，不能更正或作废。要改，请用“${REVERSALS[p.reversedBy]?.[0] ?? p.reversedBy}”。`
          : `${p.on} 的这件事是法律行为，不能更正或作废。要改，请另行作出相应的行为。`,
    },
  },
  G91: {
    title: '其后没有依据它的事',
    closed: {
      'stands-on-it': (p) => `${p.on} 已有依据它办的事，不能再更正。请先撤销后面的事，或在后面的环节修正。`,
    },
  },
  G92: {
    title: '搬迁期限届满',
    closed: {
      'no-order': () => '没有有效的补偿决定。',
      'order-not-served': () => '补偿决定书还没有送达。送达并过了搬迁期限，才能催告。',
      'moving-period-running': (p) => `搬迁期限到 ${p.movesBy} 止，还没有届满。`,
    },
  },
  G93: {
    title: '申请材料齐全',
    closed: { 'papers-missing': (p) => `申请强制执行还缺：${p.papers}。` },
  },
  G94: {
    title: '法院准予执行',
    closed: {
      'no-ruling': () => '还没有法院的裁定。没有准予执行的裁定，不得强制搬迁。',
      'not-allowed': (p) => `法院裁定${p.ruling}，不得强制搬迁。`,
    },
  },
  G95: {
    title: '先补偿、后搬迁',
    closed: { 'not-paid': (p) => `应付 ${p.due} 元，已付或已提存 ${p.paid} 元。付清之后才能搬迁。` },
  },
  G96: { title: '已腾空', closed: { 'not-vacated': () => '还没有腾空验收。腾空之后才能移交和注销。' } },
  G98: {
    title: '更正的是同类事实',
    closed: { 'another-kind': (p) => `第 ${p.fact} 号记录不是这一类。请从经过里另选，或改用对应的更正。` },
  },
  O1: {
    title: '签约期限届满',
    closed: {
      'no-signing-period': () => '方案还没有写明签约期限。请先公布方案。',
      'ordered-in-period': (p) =>
        `签约期限到 ${p.endsOn} 止，没有届满。在此之前请继续协商；房屋所有权人不明确的，先登记权属争议。`,
    },
  },
  O2: {
    title: '分户评估报告已送达',
    closed: { 'report-missing': () => '分户评估报告还没有送达。请先送达，再办补偿决定。' },
  },
  O3: {
    title: '选择期限届满',
    closed: {
      'proposal-not-served': () => '补偿决定方案还没有送达。请写全两种补偿方式并送达，让被征收人选择。',
      'choice-days-running': (p) =>
        `补偿决定方案 ${p.servedOn} 送达，到 ${p.lastDay} 可以提意见、选方式，还没有届满。`,
    },
  },
  O4: {
    title: '按户的选择决定',
    closed: { 'choice-not-kept': (p) => `这一户在期限内选了${p.chosen}。请按其选择决定。` },
  },
  O5: {
    title: '在申请强制执行的期间内',
    closed: {
      'no-order-in-force': () => '没有已经送达的补偿决定。',
      'remedy-open': () => '复议或诉讼还没有结果，或者决定没有维持。不能申请强制执行。',
      'demand-not-served': (p) => `催告书还没有送达。请先催告；申请的最后一日是 ${p.lastDay}。`,
      'applied-too-early': (p) =>
        `最早 ${p.opensOn} 可以申请：起诉期限届满，催告送达后满十个工作日。最后一日是 ${p.lastDay}。`,
      'applied-too-late': (p) => `申请的最后一日是 ${p.lastDay}，已过期限。有正当理由的，请先与法院沟通。`,
    },
  },
  O6: {
    title: '白天、工作日',
    closed: {
      'moved-on-day-off': (p) => `${p.at} 是休息日或法定节假日，不得强制搬迁。请改在工作日白天。`,
      'moved-at-night': (p) => `${p.at} 不在 8:00—20:00，夜间不得强制搬迁。请改在工作日白天。`,
    },
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
  G64: {
    title: 'Ownership clear',
    closed: {
      'ownership-unclear': (p) =>
        `House ${p.house}: ${p.kind} since ${p.on} (no. ${p.dispute}). Settle it; else an order follows.`,
    },
  },
  G65: {
    title: 'Every owner signs',
    closed: {
      'owners-unrecorded': (p) => `No owners are recorded for house ${p.houses}.`,
      'owners-missing': (p) => `Still to sign: owner ${p.owners}, in person or by proxy.`,
      'proxy-without-authority': (p) => `No authority to sign on this day: ${p.proxies}.`,
    },
  },
  G68: {
    title: 'Approved by another',
    closed: {
      'approved-by-oneself': (p) => `${p.person} cannot approve their own act.`,
      'approver-not-on-roster': (p) => `${p.person} is not on the roster.`,
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
  G86: {
    title: 'Not agreed',
    closed: {
      'agreement-stands': (p) => `Agreement ${p.agreement} was signed on ${p.on}; no order follows.`,
    },
  },
  G87: {
    title: 'Valuation final',
    closed: {
      'recheck-open': (p) => `The recheck asked on ${p.askedOn} has no answer yet.`,
      'appraisal-open': (p) => `The appraisal asked on ${p.askedOn} has no result yet.`,
      'recheck-days-running': (p) => `Served on ${p.since}; a recheck may be asked until ${p.lastDay}.`,
      'appraisal-days-running': (p) =>
        `Answered as of ${p.since}; an appraisal may be asked until ${p.lastDay}.`,
    },
  },
  G88: {
    title: 'Share reached',
    closed: {
      'not-in-effect': () => 'The share of signatures has not been declared reached yet.',
      'decision-lapsed': (p) => `The decision lapsed on ${p.on}; no order follows.`,
    },
  },
  G89: {
    title: 'Time to move',
    closed: { 'moves-by-past': (p) => `The last day to move, ${p.movesBy}, is not after ${p.on}.` },
  },
  G90: {
    title: 'A fact that may be corrected',
    closed: {
      'no-such-fact': (p) => `This household has no record ${p.fact}.`,
      'legal-act': (p) =>
        p.reversedBy
          ? `A legal act of ${p.on} is not corrected. Instead: ${REVERSALS[p.reversedBy]?.[1] ?? p.reversedBy}.`
          : `A legal act of ${p.on} is not corrected. Another act follows it.`,
    },
  },
  G91: {
    title: 'Nothing stands on it',
    closed: { 'stands-on-it': (p) => `Something of ${p.on} rests on it. Undo that first.` },
  },
  G92: {
    title: 'Time to move over',
    closed: {
      'no-order': () => 'No order stands.',
      'order-not-served': () => 'The order has not been served yet.',
      'moving-period-running': (p) => `The time to move runs until ${p.movesBy}.`,
    },
  },
  G93: {
    title: 'Papers for the court complete',
    closed: { 'papers-missing': (p) => `Missing for the court: ${p.papers}.` },
  },
  G94: {
    title: 'The court allows',
    closed: {
      'no-ruling': () => 'There is no ruling of the court yet.',
      'not-allowed': (p) => `The court ruled ${p.ruling}. Nobody is moved.`,
    },
  },
  G95: {
    title: 'Paid before moving',
    closed: { 'not-paid': (p) => `${p.due} yuan due, ${p.paid} paid or lodged. Pay in full first.` },
  },
  G96: { title: 'Vacated', closed: { 'not-vacated': () => 'The home has not been vacated yet.' } },
  G98: {
    title: 'Of its kind',
    closed: { 'another-kind': (p) => `Record ${p.fact} is of another kind.` },
  },
  O1: {
    title: 'Signing period over',
    closed: {
      'no-signing-period': () => 'The plan states no signing period yet.',
      'ordered-in-period': (p) => `The signing period runs until ${p.endsOn}.`,
    },
  },
  O2: {
    title: 'Report served',
    closed: { 'report-missing': () => 'The valuation report has not been served yet.' },
  },
  O3: {
    title: 'Days to choose over',
    closed: {
      'proposal-not-served': () => 'The proposal with both ways has not been served yet.',
      'choice-days-running': (p) => `Served on ${p.servedOn}; the household may choose until ${p.lastDay}.`,
    },
  },
  O4: {
    title: 'As the household chose',
    closed: { 'choice-not-kept': (p) => `The household chose ${p.chosen} in time.` },
  },
  O5: {
    title: 'Within the time to apply',
    closed: {
      'no-order-in-force': () => 'No order has been served.',
      'remedy-open': () => 'A remedy is open, or the order was not upheld.',
      'demand-not-served': (p) => `The demand has not been served; the last day to apply is ${p.lastDay}.`,
      'applied-too-early': (p) => `The first day is ${p.opensOn}, the last ${p.lastDay}.`,
      'applied-too-late': (p) => `The last day was ${p.lastDay}.`,
    },
  },
  O6: {
    title: 'By day, on a workday',
    closed: {
      'moved-on-day-off': (p) => `${p.at} is a day off.`,
      'moved-at-night': (p) => `${p.at} lies outside 8:00–20:00.`,
    },
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

export const orderGates = { zh, en }
