/** 补偿决定、救济与强制执行的闸门 · Gates of orders, remedies and enforcement. */
import type { GateTexts } from './gate-text.ts'

const zh = {
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
} satisfies GateTexts

const en = {
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
} satisfies GateTexts

export const orderGates = { zh, en }
