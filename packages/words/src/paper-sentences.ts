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
}

export const paperSentences = { zh, en }
