/** 协议以后的闸门 · Gates after the agreement: homes, changes, payments, vacating. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G100: {
    title: '房源可选',
    closed: {
      'home-unknown': (p) => `房源里没有 ${p.home}。请从房源表里选。`,
      'home-held': (p) => `${p.home} 正由另一户在签约台保留，半小时内有效。请另选，或稍后再看。`,
      'home-withheld': (p) => `${p.home} 暂不供选。请另选。`,
      'home-taken': (p) => `${p.home} 已由另一户选定。请另选。`,
    },
  },
  G101: {
    title: '轮到本户选房',
    closed: { 'not-your-turn': (p) => `现在轮到 ${p.turn} 选房。请按公布的顺序选。` },
  },
  G102: {
    title: '由另一人批准',
    closed: { 'by-oneself': (p) => `${p.person} 是经办人，不能自己批准。请由另一人用本人账号批准。` },
  },
  G103: {
    title: '尚未付款',
    closed: { 'paid-on': (p) => `已付 ${p.paid} 元，不能撤销。请先依法退回款项。` },
  },
  G104: { title: '有现行协议', closed: { 'no-agreement': () => '这一户没有现行的协议。请先签约。' } },
  G105: {
    title: '申请待批',
    closed: {
      'nothing-proposed': () => '没有待批的申请。',
      'already-proposed': (p) => `${p.on} 提出的申请还没有批。请先批准或退回。`,
    },
  },
  G106: {
    title: '逐笔应付',
    closed: {
      'line-twice': (p) => `${p.household} 的${p.item}在本批次里出现两次。请删去一笔。`,
      'household-unknown': (p) => `名册里没有 ${p.household}。请核对户号。`,
      'not-due': (p) =>
        `${p.household} 没有应付的${p.item}：没有现行协议，已经付清，或者还没有到期。请从应付清单里选。`,
    },
  },
  G107: {
    title: '协议已生效',
    closed: { 'not-in-effect': () => '协议附生效条件，还没有宣告生效。生效之后才能付款和腾空。' },
  },
  G108: {
    title: '批次到这一步',
    closed: {
      'batch-drafted': () => '批次还在编制，没有提交。',
      'batch-submitted': () => '批次已提交，等待批准。',
      'batch-approved': () => '批次已批准，等待银行回盘。',
      'batch-returned': () => '批次已全部回盘。',
      'batch-dropped': () => '批次已作废。',
    },
  },
  G109: {
    title: '面积与协议一致',
    closed: {
      'another-area': (p) => `协议的安置面积是 ${p.agreed} ㎡，这套是 ${p.area} ㎡。请另选，或先签补充协议。`,
    },
  },
  G110: {
    title: '房源到这一步',
    closed: {
      'home-unknown': (p) => `房源里没有 ${p.home}。`,
      'home-free': (p) => `${p.home} 现在可选，没有保留或停选。`,
      'home-held': (p) => `${p.home} 正由一户保留。`,
      'home-withheld': (p) => `${p.home} 暂不供选。`,
      'home-taken': (p) => `${p.home} 已选定。`,
    },
  },
  G111: {
    title: '在册且不重复',
    closed: {
      'household-unknown': (p) => `名册里没有 ${p.household}。请核对户号。`,
      'household-twice': (p) => `${p.household} 在顺序里出现两次。请核对。`,
    },
  },
  G112: {
    title: '补充有依据',
    closed: {
      'another-plan': (p) =>
        `现行方案是 ${p.version} 版，不是这份协议的方案。方案的调整对所有户公布适用，不单独改一户的协议。`,
      'no-plan': () => '没有可用的补偿方案。',
      'premise-broken': (p) => `方案不允许：${p.why}`,
      'facts-short': (p) => `计算补偿还缺：${p.facts}。请先登记。`,
      'nothing-changed': () => '按现在登记的事实重算，金额没有变化，不需要补充协议。请先更正有误的事实。',
    },
  },
  G113: {
    title: '提示已逐项确认',
    closed: {
      'flags-open': (p) => `付款前须确认：${p.flags}（如 ${p.household}）。请核实后勾选并写明理由。`,
      'reason-missing': () => '有提示的批次须写明核实的情况。',
    },
  },
  G114: {
    title: '专户余额足够',
    closed: {
      'funds-short': (p) =>
        `专户到账 ${p.deposited} 元，连同本批次要付 ${p.committed} 元，余额不足。请先补足专户资金。`,
    },
  },
  G115: {
    title: '回盘逐笔对上',
    closed: {
      'not-in-batch': (p) =>
        `${p.household} 的${p.item}不在本批次待回盘的清单里，或者出现两次。请核对回盘文件。`,
    },
  },
  G116: {
    title: '两人验收，确已腾空',
    closed: {
      'same-inspector': (p) => `验收须两人。第二人不能也是 ${p.person}。`,
      'inspector-not-on-roster': (p) => `${p.person} 不在专班名册上。`,
      'not-empty': () => '房屋还没有腾空，不能验收。请约定日期再来。',
      'keys-missing': () => '钥匙还没有交回。交回之后再验收。',
    },
  },
  G117: {
    title: '当日办理',
    closed: {
      'dated-back': (p) => `付款批次和预算按当日办理，不能填 ${p.on}。请把日期改为 ${p.today}，或留空。`,
    },
  },
  G118: {
    title: '应付款没有变',
    closed: {
      'no-longer-due': (p) =>
        `${p.household} 的${p.item}编入批次以后，协议、决定或已付金额有了变化。请退回本批次，重新编制。`,
    },
  },
  G119: {
    title: '没有在途款项',
    closed: {
      'at-the-bank': (p) => `${p.item}已批准支付，银行还没有回盘，协议暂不能变更。请先登记回盘结果。`,
    },
  },
  M4: {
    title: '补偿款已付清',
    closed: { 'not-paid': (p) => `应付 ${p.due} 元，已付 ${p.paid} 元。先补偿、后搬迁，请先付清。` },
  },
} satisfies GateTexts

const en = {
  G100: {
    title: 'Home free',
    closed: {
      'home-unknown': (p) => `There is no home ${p.home} in the stock.`,
      'home-held': (p) => `${p.home} is held by another household, for half an hour.`,
      'home-withheld': (p) => `${p.home} is withheld. Choose another.`,
      'home-taken': (p) => `${p.home} is taken by another household. Choose another.`,
    },
  },
  G101: { title: 'Turn to choose', closed: { 'not-your-turn': (p) => `It is ${p.turn}'s turn to choose.` } },
  G102: {
    title: 'By another',
    closed: {
      'by-oneself': (p) => `${p.person} did the work and does not approve it. Let another person do so.`,
    },
  },
  G103: {
    title: 'Nothing paid',
    closed: { 'paid-on': (p) => `${p.paid} yuan were paid. Let them be returned first.` },
  },
  G104: {
    title: 'An agreement stands',
    closed: { 'no-agreement': () => 'No agreement stands. Sign first.' },
  },
  G105: {
    title: 'A proposal waits',
    closed: {
      'nothing-proposed': () => 'Nothing waits for approval.',
      'already-proposed': (p) => `The proposal of ${p.on} waits. Approve or decline it first.`,
    },
  },
  G106: {
    title: 'Lines due',
    closed: {
      'line-twice': (p) => `${p.household}: ${p.item} stands twice in this batch.`,
      'household-unknown': (p) => `${p.household} is not on the register.`,
      'not-due': (p) => `${p.household}: no ${p.item} is due. Choose from what is due.`,
    },
  },
  G107: {
    title: 'Agreements in effect',
    closed: { 'not-in-effect': () => 'The agreements are conditional and not in effect yet.' },
  },
  G108: {
    title: 'Batch at this step',
    closed: {
      'batch-drafted': () => 'The batch is being drafted.',
      'batch-submitted': () => 'The batch waits for approval.',
      'batch-approved': () => 'The batch waits for the bank.',
      'batch-returned': () => 'Every line has come back.',
      'batch-dropped': () => 'The batch was dropped.',
    },
  },
  G109: {
    title: 'Area as agreed',
    closed: { 'another-area': (p) => `The agreement has ${p.agreed} ㎡, this home ${p.area} ㎡.` },
  },
  G110: {
    title: 'Home at this step',
    closed: {
      'home-unknown': (p) => `There is no home ${p.home}.`,
      'home-free': (p) => `${p.home} is free.`,
      'home-held': (p) => `${p.home} is held.`,
      'home-withheld': (p) => `${p.home} is withheld.`,
      'home-taken': (p) => `${p.home} is taken.`,
    },
  },
  G111: {
    title: 'On the register, once',
    closed: {
      'household-unknown': (p) => `${p.household} is not on the register.`,
      'household-twice': (p) => `${p.household} stands twice.`,
    },
  },
  G112: {
    title: 'Supplement grounded',
    closed: {
      'another-plan': (p) =>
        `The plan in force is ${p.version}, not the agreement's. A changed plan is for all, never for one household.`,
      'no-plan': () => 'There is no plan that can be used.',
      'premise-broken': (p) => `The plan does not allow it: ${p.why}`,
      'facts-short': (p) => `Still missing: ${p.facts}.`,
      'nothing-changed': () => 'The amounts have not changed. Correct the facts first.',
    },
  },
  G113: {
    title: 'Flags acknowledged',
    closed: {
      'flags-open': (p) => `To be looked at before money leaves: ${p.flags} (${p.household}).`,
      'reason-missing': () => 'A flagged batch needs a reason.',
    },
  },
  G114: {
    title: 'Funds cover',
    closed: { 'funds-short': (p) => `${p.deposited} yuan in the account, ${p.committed} to be paid.` },
  },
  G115: {
    title: 'Lines of the batch',
    closed: { 'not-in-batch': (p) => `${p.household}: ${p.item} is not waited for, or stands twice.` },
  },
  G116: {
    title: 'Inspected by two, empty',
    closed: {
      'same-inspector': (p) => `Two inspect; the second cannot be ${p.person} too.`,
      'inspector-not-on-roster': (p) => `${p.person} is not on the roster.`,
      'not-empty': () => 'The home is not empty yet.',
      'keys-missing': () => 'The keys have not been returned.',
    },
  },
  G117: {
    title: 'On its own day',
    closed: {
      'dated-back': (p) => `A batch or a budget is dated ${p.today}, the day it is done, not ${p.on}.`,
    },
  },
  G118: {
    title: 'Still due',
    closed: {
      'no-longer-due': (p) =>
        `${p.household}: ${p.item} is no longer due as it was drafted. Drop the batch and draft it anew.`,
    },
  },
  G119: {
    title: 'None at the bank',
    closed: {
      'at-the-bank': (p) => `${p.item} was approved and the bank has not answered. Record its answer first.`,
    },
  },
  M4: {
    title: 'Paid in full',
    closed: { 'not-paid': (p) => `${p.due} yuan are due, ${p.paid} paid. Pay first, move after.` },
  },
} satisfies GateTexts

export const moneyGates = { zh, en }
