/** 文书语句 · Paper sentences: what papers say that is computed and stands in no field of the ledger. */
const zh = {
  pending: () => '待腾空后定',
  officePays: (f: { amount: string }) => `甲方应付乙方 ${f.amount} 元`,
  householdPays: (f: { amount: string }) => `乙方应付甲方 ${f.amount} 元`,
  noThreshold: () => '本项目没有生效比例的要求',
  threshold: (f: { percent: number; needed: number; past: number }) =>
    `生效比例${f.percent}%，需${f.needed}本，${f.past < 0 ? `距生效还差${-f.past}本` : `已经达到，超过${f.past}本`}`,
  /** The use that a register calls a home. */
  home: () => '住宅',
  cash: () => '货币',
  exchange: () => '调换',
  small: (f: { area: number }) => `不足${f.area}`,
  refusedEntry: (f: { day: string; time: number; witness: string }) =>
    `${f.day}第${f.time}次入户未果${f.witness === '' ? '' : `，见证人${f.witness}`}`,
  government: (f: { county: string }) => `${f.county}人民政府`,
  cashPaid: (f: { amount: string }) => `选择货币补偿的，支付${f.amount}元`,
  homeOffered: (f: { place: string; area: string }) => `${f.place}，建筑面积${f.area}㎡`,
  exchangeSettled: (f: { home: string; settled: string }) => `调换房屋房款${f.home}元，${f.settled}`,
  ownerPays: (f: { amount: string }) => `您应付差价${f.amount}元`,
  ownerGets: (f: { amount: string }) => `您应得差价${f.amount}元`,
  ground: (f: { ground: string }) => `${f.ground}。`,
  reportServed: (f: { day: string }) => `分户评估报告已于${f.day}送达。`,
  chosen: (f: { choice: string | null; by: string }) =>
    f.choice === null
      ? `补偿决定方案送达后，在选择期限内没有选择补偿方式，按${f.by}决定。`
      : `补偿决定方案送达后，选择了${f.choice}。`,
  noExchange: () => '不适用（货币补偿）',
  interim: (f: { amount: string }) => `临时安置费￥${f.amount}`,
  until: (f: { day: string }) => `${f.day}前`,
  dutyToMove: (f: { address: string }) => `腾空并交付坐落于${f.address}的房屋`,
  withinDemand: () => '自收到本催告书之日起10个工作日内',
  movesByItself: () => '自行搬迁，由房屋征收部门当面验收',
  paidAs: (f: { amount: string; within: string }) =>
    `补偿金额${f.amount}元，${f.within === '' ? '已经专户存储' : `支付期限：${f.within}`}`,
  heardBy: (f: { department: string }) => `可以书面或者口头向${f.department}提出，由其记录在案`,
  frozen: () =>
    '新建、扩建、改建房屋，改变房屋用途，房屋析产、分户、转让、抵押，以及以被征收房屋办理工商登记',
  asTitled: () => '按登记认定',
  valuedFor: () => '为确定房屋征收补偿提供依据',
  valued: (f: { households: number }) => `征收范围内 ${f.households} 户被征收房屋的价值`,
  marketValue: () => '市场价值',
  keptFiles: (f: { count: number }) => `共 ${f.count} 件，存本户材料`,
  rented: (f: { house: string; tenancy: string }) => `幢号 ${f.house} 由承租人使用（${f.tenancy}）`,
  recognised: (f: { houses: readonly { house: string; area: string; conclusion: string }[] }) =>
    `${f.houses.map(({ house, area, conclusion }) => `幢号 ${house} 未登记面积 ${area} ㎡，认定为${conclusion}`).join('；')}。`,
  seenInside: () => '估价师入户查勘，核对了房屋内外状况',
  seenOutside: () => '没有入户，从外观查勘',
  recomputed: (f: { version: string; from: string; to: string }) =>
    `按补偿方案 ${f.version} 版和变更后的事实重新计算，协议总额由 ${f.from} 元变更为 ${f.to} 元`,
  drawnOrder: () => '按公开抽取的顺序',
  signedOrder: () => '按签约选房的先后',
  meters: () => '水、电、燃气',
  tickSettled: () => '□ 已结清　□ 未结清',
  toWrite: () => '＿＿＿＿',
  nothingLeft: () => '没有遗留物品',
  tickInPlace: () => '□ 在位　□ 缺损：',
  keys: (f: { returned: boolean }): string => (f.returned ? '已交回' : '没有交回'),
  draftedBy: (f: { name: string }) => `${f.name}编制`,
  submittedBy: (f: { name: string }) => `${f.name}提交`,
  approvedBy: (f: { name: string; day: string }) => `${f.name}于${f.day}批准`,
}

const en: typeof zh = {
  pending: () => 'known once vacated',
  officePays: (f) => `Party A owes party B ${f.amount} yuan`,
  householdPays: (f) => `Party B owes party A ${f.amount} yuan`,
  noThreshold: () => 'No share must sign for this project to take effect',
  threshold: (f) =>
    `${f.percent}% must sign, ${f.needed} certificates: ${f.past < 0 ? `${-f.past} short` : `reached, ${f.past} beyond`}`,
  home: () => '住宅',
  cash: () => 'cash',
  exchange: () => 'exchange',
  small: (f) => `under ${f.area}`,
  refusedEntry: (f) =>
    `entry refused on ${f.day}, the ${f.time}. time${f.witness === '' ? '' : `, seen by ${f.witness}`}`,
  government: (f) => `the people's government of ${f.county}`,
  cashPaid: (f) => `in money, ${f.amount} yuan are paid`,
  homeOffered: (f) => `${f.place}, ${f.area} ㎡`,
  exchangeSettled: (f) => `the home costs ${f.home} yuan; ${f.settled}`,
  ownerPays: (f) => `you pay a difference of ${f.amount} yuan`,
  ownerGets: (f) => `you are paid a difference of ${f.amount} yuan`,
  ground: (f) => `${f.ground}.`,
  reportServed: (f) => `The valuation report was served on ${f.day}.`,
  chosen: (f) =>
    f.choice === null
      ? `Served with the proposal, the household chose nothing in time; decided as ${f.by}.`
      : `Served with the proposal, the household chose ${f.choice}.`,
  noExchange: () => 'none (compensated in money)',
  interim: (f) => `interim allowance ¥${f.amount}`,
  until: (f) => `by ${f.day}`,
  dutyToMove: (f) => `to vacate and hand over the house at ${f.address}`,
  withinDemand: () => 'within 10 workdays of receipt',
  movesByItself: () => 'by moving out, accepted by the department on the spot',
  paidAs: (f) => `${f.amount} yuan, ${f.within === '' ? 'kept in the account' : f.within}`,
  heardBy: (f) => `in writing or by word to ${f.department}, which records it`,
  frozen: () => 'new building, change of use, division, transfer, mortgage and business registration',
  asTitled: () => 'as titled',
  valuedFor: () => 'as the ground of compensation',
  valued: (f) => `the houses of ${f.households} households within the boundary`,
  marketValue: () => 'market value',
  keptFiles: (f) => `${f.count} kept with the household's files`,
  rented: (f) => `house ${f.house} is rented (${f.tenancy})`,
  recognised: (f) =>
    `${f.houses.map(({ house, area, conclusion }) => `${area} ㎡ of house ${house}: ${conclusion}`).join('; ')}.`,
  seenInside: () => 'the valuer went in and looked at the house',
  seenOutside: () => 'seen from outside; nobody was let in',
  recomputed: (f) => `computed anew by plan ${f.version}: the total changes from ${f.from} to ${f.to} yuan`,
  drawnOrder: () => 'by the order drawn in public',
  signedOrder: () => 'in the order of choosing',
  meters: () => 'water, power, gas',
  tickSettled: () => '□ settled □ not settled',
  toWrite: () => '____',
  nothingLeft: () => 'nothing left behind',
  tickInPlace: () => '□ in place □ missing:',
  keys: (f) => (f.returned ? 'returned' : 'not returned'),
  draftedBy: (f) => `drafted by ${f.name}`,
  submittedBy: (f) => `submitted by ${f.name}`,
  approvedBy: (f) => `approved by ${f.name} on ${f.day}`,
}

export const paperSentences = { zh, en }
