/** 决定与救济 · Orders: the list of households on the way of an order. */
const zh = {
  title: '决定与救济',
  sentence: (all: number, due: string | null) =>
    due === null ? `共 ${all} 户` : `共 ${all} 户，最近的期限 ${due}`,
  none: '没有在办的补偿决定。',
  waiting: (n: number) => `签约期已届满，还有 ${n} 户没有协议，也没有决定方案。`,
  toWaiting: '看这些户',
  columns: {
    household: '户',
    order: '文号',
    choice: '补偿方式与总额（元）',
    last: '最近一步',
    clock: '最近的期限',
    others: '其他期限',
  },
  nothingRuns: '没有正在走的期限',
  group: '小组',
  anyGroup: '全部小组',
}

const en: typeof zh = {
  title: 'Orders and remedies',
  sentence: (all, due) =>
    due === null ? `${all} households` : `${all} households, the next deadline ${due}`,
  none: 'No order is under way.',
  waiting: (n) => `The signing period is over; ${n} households have neither an agreement nor a proposal.`,
  toWaiting: 'See them',
  columns: {
    household: 'Household',
    order: 'Number',
    choice: 'Choice and total (yuan)',
    last: 'Last step',
    clock: 'Next deadline',
    others: 'Other clocks',
  },
  nothingRuns: 'Nothing runs',
  group: 'Group',
  anyGroup: 'All groups',
}

export const orderWords = { zh, en }
