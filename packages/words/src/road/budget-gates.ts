/** 预算的闸门 · Gates of the budget: what it must hold, what funds it, what it lets be paid; and of what comes back. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G167: {
    title: '预算逐项编列',
    closed: {
      'no-plan': () => '还没有公布的补偿方案。预算按方案的款项编列，请先公布方案。',
      'item-missing': (p) => `预算还缺：${p.items}。方案可能支付的每个款项都要编列，没有的填 0。`,
      'item-twice': (p) => `“${p.item}”出现两次。每个款项只列一行，请合并。`,
      'item-unknown': (p) => `方案没有款项“${p.item}”。请从这些里选：${p.items}。`,
      'item-spent': (p) => `“${p.item}”已批准 ${p.spent} 元，预算不能低于这个数。`,
    },
  },
  G168: {
    title: '预算有资金',
    closed: {
      'budget-unfunded': (p) =>
        `预算合计 ${p.budget} 元，专户到账 ${p.deposited} 元。请先补足专户资金，或压减预算。`,
    },
  },
  G169: {
    title: '在预算之内',
    closed: {
      'paid-outside-budget': (p) => `预算没有“${p.item}”这一项，不能支付。请先调整预算。`,
      'paid-beyond-budget': (p) =>
        `“${p.item}”预算 ${p.budgeted} 元，已批准 ${p.spent} 元，本批次 ${p.batch} 元，超出预算。请减少本批次，或先调整预算。`,
    },
  },
  G176: {
    title: '确曾支付',
    closed: {
      'never-paid': (p) => `没有已付而未退回的“${p.item}”。请核对款项和批次。`,
      'more-than-paid': (p) => `“${p.item}”未退回的只有 ${p.left} 元。请核对银行凭证。`,
    },
  },
  G178: {
    title: '凭证未入账',
    closed: {
      'voucher-entered': (p) => `凭证“${p.voucher}”已在 ${p.on} 入账，一笔资金只记一次。请核对银行回单。`,
    },
  },
} satisfies GateTexts

const en = {
  G167: {
    title: 'Budget whole',
    closed: {
      'no-plan': () => 'No plan is published; a budget has the items that the plan pays.',
      'item-missing': (p) => `The budget lacks ${p.items}. Every item the plan may pay has a line, if of 0.`,
      'item-twice': (p) => `${p.item} stands twice. Give each item one line.`,
      'item-unknown': (p) => `The plan has no item ${p.item}. It has: ${p.items}.`,
      'item-spent': (p) => `${p.spent} yuan of ${p.item} are approved; the budget may not be less.`,
    },
  },
  G168: {
    title: 'Budget funded',
    closed: {
      'budget-unfunded': (p) =>
        `The budget is ${p.budget} yuan, the account was paid ${p.deposited}. Add funds, or plan for less.`,
    },
  },
  G169: {
    title: 'Within the budget',
    closed: {
      'paid-outside-budget': (p) => `The budget has no item ${p.item}. Change the budget first.`,
      'paid-beyond-budget': (p) =>
        `${p.item}: ${p.budgeted} yuan in the budget, ${p.spent} approved, ${p.batch} in this batch. Take lines out, or change the budget.`,
    },
  },
  G176: {
    title: 'Was paid',
    closed: {
      'never-paid': (p) => `No ${p.item} is paid and still out. Check the item and the batch.`,
      'more-than-paid': (p) => `Of ${p.item} ${p.left} yuan are still out. Check the bank's slip.`,
    },
  },
  G178: {
    title: 'Voucher is new',
    closed: {
      'voucher-entered': (p) =>
        `Voucher ${p.voucher} was entered on ${p.on}; a deposit counts once. Check the bank's slip.`,
    },
  },
} satisfies GateTexts

export const budgetGates = { zh, en }
