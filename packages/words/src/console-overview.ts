/** 总览 · Overview: the words of the console's first room. */

/** 08-26 → 8月26日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** 4345 → 4,345 */
const grouped = (count: number): string => count.toLocaleString('en-US')

const zh = {
  sentence: {
    pastThreshold: (certificates: number) =>
      certificates === 0 ? '刚好达到生效比例' : `已过生效比例 ${grouped(certificates)} 证`,
    shortOfThreshold: (certificates: number) => `还差 ${grouped(certificates)} 证达到生效比例`,
    signed: (households: number) => `已签约 ${grouped(households)} 户`,
    unsigned: (households: number) => `还有 ${grouped(households)} 户未签`,
    allSigned: (households: number) => `全部 ${grouped(households)} 户已签约`,
    noneSigned: '还没有签约',
    prepared: (surveyed: number, households: number, noticed: number) =>
      `已调查 ${grouped(surveyed)} / ${grouped(households)} 户，告知书已送达 ${grouped(noticed)} 户`,
    registered: (households: number) => `已登记 ${grouped(households)} 户`,
    beforeWindow: (days: number, day: string) => `距签约期还有 ${days} 日（${sentenceDay(day)}开始）`,
    untilLastDay: (days: number, day: string) => `签约期还剩 ${days} 日（${sentenceDay(day)}届满）`,
    lastDay: '签约期今日 24:00 届满',
    afterWindow: (day: string) => `签约期已于${sentenceDay(day)}届满`,
    noWindow: '签约期未定',
    end: '。',
  },
  findings: (errors: number, warnings: number) =>
    errors > 0
      ? `稽核：${grouped(errors)} 处错误，${grouped(warnings)} 处提醒`
      : `稽核：${grouped(warnings)} 处提醒`,
  findingsNone: '稽核：没有发现',
  figures: {
    title: '数字',
    sinceYesterday: '较昨日',
    households: '户',
    ofHouseholds: (households: string) => `/ ${households} 户`,
    ofPartners: (partners: string) => `/ ${partners} 个`,
    ofFive: '/ 5 分',
    signed: '签约',
    signedMeaning:
      '截至当日至少有一份有效补偿协议的征收户。征收户是征收户表的一行，签约率按户计；法定的生效比例另按权属证书或认定书计户。',
    certificates: (signed: string, total: string) => `权属证书 ${signed} / ${total} 证`,
    unsigned: '未签约',
    unsignedMeaning: '截至当日没有有效补偿协议的征收户。',
    hardCases: (households: number) => `其中难户 ${grouped(households)} 户`,
    total: '协议总额',
    totalMeaning: '已签约各户协议总额之和，一户只计一份有效协议，金额取自台账。',
    exactTotal: (yuan: string) => `${yuan} 元`,
    vacated: '腾空',
    vacatedMeaning: '截至当日腾空验收的征收户；分母是已签约户。',
    withoutPayment: (vacated: number, unpaid: number) => {
      if (vacated === 0) return '还没有腾空'
      return unpaid === 0 ? '都有补偿款支付记录' : `其中 ${grouped(unpaid)} 户台账中没有支付`
    },
    partners: '完成的包干单位',
    partnersMeaning: '名下各户全部签约的包干单位。',
    partnersNote: '名下各户全部签约',
    satisfaction: '群众满意度',
    satisfactionMeaning: '截至当日各次评分的平均数，1 至 5 分。',
    ratings: (count: number) => `${grouped(count)} 份评分`,
  },
  curve: {
    title: '签约进度',
    about: '累计户数；下为当日签约',
    noWindow: '签约期还没有定，定了以后这里画出签约进度。',
    threshold: (percent: number, households: number, reachedOn: string | null) =>
      `${percent} % 线 · ${grouped(households)} 户${reachedOn === null ? '' : `；按权属证书${sentenceDay(reachedOn)}达到生效比例`}`,
    added: '当日',
    total: '累计',
    rate: '签约率',
    day: '日期',
    household: '户',
  },
  today: {
    title: '今日变化',
    allDay: '全日',
    nothing: '这一天台账里没有变化。',
    more: (households: number) => `另有 ${grouped(households)} 户签约`,
    kinds: {
      signed: '签约',
      vacated: '腾空',
      paid: '支付',
      surveyed: '调查',
      served: '送达',
      visited: '走访',
      hardCases: '难户',
      issues: '问题',
      appeals: '诉求',
      rank: '名次',
    },
    vacated: (count: number, total: number) => `验收 ${grouped(count)} 户，累计 ${grouped(total)} 户`,
    paid: (count: number, total: number) => `支付 ${grouped(count)} 笔，累计 ${grouped(total)} 笔`,
    surveyed: (count: number, total: number) => `入户调查 ${grouped(count)} 户，累计 ${grouped(total)} 户`,
    served: (count: number, total: number) => `送达 ${grouped(count)} 件，累计 ${grouped(total)} 件`,
    visited: (count: number, total: number) => `走访 ${grouped(count)} 次，累计 ${grouped(total)} 次`,
    hardCases: (count: number, total: number) => `列入 ${grouped(count)} 户，累计 ${grouped(total)} 户`,
    issues: (solved: number, raised: number, open: number) =>
      `${raised > 0 ? `提出 ${grouped(raised)} 件，` : ''}办结 ${grouped(solved)} 件，在办 ${grouped(open)} 件`,
    appeals: (received: number, answered: number, open: number) =>
      `收到 ${grouped(received)} 件，答复 ${grouped(answered)} 件，待答复 ${grouped(open)} 件`,
    rank: (group: string, from: number, to: number) => `${group}由第 ${from} 到第 ${to}`,
    compare: '比拼',
    names: '名单',
    list: '清单',
  },
  issues: {
    title: '问题',
    about: (raised: number, solved: number) => `分级办理，${grouped(raised)} 件办结 ${grouped(solved)} 件`,
    none: '没有提出问题。',
    level: '层级',
    solved: '已办结',
    open: '在办',
    oldest: '最久',
    cases: (count: number) => `${grouped(count)} 件`,
    days: (count: number) => `${grouped(count)} 日`,
  },
  hardCases: {
    title: '难户',
    listed: (households: number) => `列入 ${grouped(households)} 户`,
    resolved: (households: number) => `化解 ${grouped(households)} 户`,
    none: '没有列入难户。',
    household: '户',
    standstill: (days: number) => `${days} 日没有化解`,
    curve: (day: string, households: number) => `截至 ${day} 未化解 ${grouped(households)} 户`,
    day: '日期',
    open: '未化解',
    reasons: '难在哪里',
    openNow: (households: number) => `在办 ${grouped(households)} 户`,
    households: (count: number) => `${grouped(count)} 户`,
  },
}

const en: typeof zh = {
  sentence: {
    pastThreshold: (households) =>
      households === 0
        ? 'The threshold is just reached'
        : `${grouped(households)} certificates past the threshold`,
    shortOfThreshold: (certificates) => `${grouped(certificates)} certificates short of the threshold`,
    signed: (households) => `${grouped(households)} households signed`,
    unsigned: (households) => `${grouped(households)} not signed yet`,
    allSigned: (households) => `All ${grouped(households)} households signed`,
    noneSigned: 'Nobody has signed yet',
    prepared: (surveyed, households, noticed) =>
      `${grouped(surveyed)} of ${grouped(households)} households surveyed, ${grouped(noticed)} notices served`,
    registered: (households) => `${grouped(households)} households registered`,
    beforeWindow: (days, day) => `${days} days until signing begins (${day})`,
    untilLastDay: (days, day) => `${days} days of signing left (to ${day})`,
    lastDay: 'the signing period ends today at 24:00',
    afterWindow: (day) => `The signing period ended on ${day}`,
    noWindow: 'the signing period is not set',
    end: '.',
  },
  findings: (errors, warnings) =>
    errors > 0
      ? `Audit: ${grouped(errors)} errors, ${grouped(warnings)} warnings`
      : `Audit: ${grouped(warnings)} warnings`,
  findingsNone: 'Audit: nothing found',
  figures: {
    title: 'Figures',
    sinceYesterday: 'since yesterday',
    households: 'households',
    ofHouseholds: (households) => `/ ${households}`,
    ofPartners: (partners) => `/ ${partners}`,
    ofFive: '/ 5',
    signed: 'Signed',
    signedMeaning:
      'Households with at least one agreement that stands on this day. A household is a row of the register; the statutory threshold is counted apart, by title certificate.',
    certificates: (signed, total) => `${signed} of ${total} certificates`,
    unsigned: 'Not signed',
    unsignedMeaning: 'Households without an agreement that stands on this day.',
    hardCases: (households) => `${grouped(households)} of them hard cases`,
    total: 'Agreed total',
    totalMeaning: 'The sum of the agreements, one that stands for each household, as the ledger has them.',
    exactTotal: (yuan) => `${yuan} yuan`,
    vacated: 'Vacated',
    vacatedMeaning: 'Households whose vacating was accepted by this day, of those signed.',
    withoutPayment: (vacated, unpaid) => {
      if (vacated === 0) return 'none vacated yet'
      return unpaid === 0 ? 'all with a payment' : `${grouped(unpaid)} without a payment`
    },
    partners: 'Partners complete',
    partnersMeaning: 'Partner offices all of whose households have signed.',
    partnersNote: 'all their households signed',
    satisfaction: 'Satisfaction',
    satisfactionMeaning: 'The mean of all ratings by this day, from 1 to 5.',
    ratings: (count) => `${grouped(count)} ratings`,
  },
  curve: {
    title: 'Signing',
    about: 'households so far; below, signed on the day',
    noWindow: 'The signing period is not set; once it is, signing is drawn here.',
    threshold: (percent, households, reachedOn) =>
      `${percent} % line · ${grouped(households)}${reachedOn === null ? '' : `; threshold by certificate reached on ${reachedOn}`}`,
    added: 'new',
    total: 'so far',
    rate: 'rate',
    day: 'day',
    household: 'households',
  },
  today: {
    title: 'Today',
    allDay: 'all day',
    nothing: 'The ledger shows no change on this day.',
    more: (households) => `${grouped(households)} more signed`,
    kinds: {
      signed: 'signed',
      vacated: 'vacated',
      paid: 'paid',
      surveyed: 'surveyed',
      served: 'served',
      visited: 'visits',
      hardCases: 'hard',
      issues: 'issues',
      appeals: 'appeals',
      rank: 'rank',
    },
    vacated: (count, total) => `${grouped(count)} accepted, ${grouped(total)} so far`,
    paid: (count, total) => `${grouped(count)} payments, ${grouped(total)} so far`,
    surveyed: (count, total) => `${grouped(count)} surveyed, ${grouped(total)} so far`,
    served: (count, total) => `${grouped(count)} papers served, ${grouped(total)} so far`,
    visited: (count, total) => `${grouped(count)} visits, ${grouped(total)} so far`,
    hardCases: (count, total) => `${grouped(count)} listed, ${grouped(total)} so far`,
    issues: (solved, raised, open) =>
      `${grouped(raised)} raised, ${grouped(solved)} solved, ${grouped(open)} open`,
    appeals: (received, answered, open) =>
      `${grouped(received)} received, ${grouped(answered)} answered, ${grouped(open)} open`,
    rank: (group, from, to) => `${group} from ${from} to ${to}`,
    compare: 'ranking',
    names: 'names',
    list: 'list',
  },
  issues: {
    title: 'Issues',
    about: (raised, solved) => `${grouped(solved)} of ${grouped(raised)} solved, by level`,
    none: 'No issues were raised.',
    level: 'level',
    solved: 'solved',
    open: 'open',
    oldest: 'oldest',
    cases: (count) => `${grouped(count)}`,
    days: (count) => `${grouped(count)} days`,
  },
  hardCases: {
    title: 'Hard cases',
    listed: (households) => `${grouped(households)} listed`,
    resolved: (households) => `${grouped(households)} resolved`,
    none: 'No hard cases are listed.',
    household: '',
    standstill: (days) => `none resolved for ${days} days`,
    curve: (day, households) => `${grouped(households)} open as of ${day}`,
    day: 'day',
    open: 'open',
    reasons: 'What makes them hard',
    openNow: (households) => `${grouped(households)} open`,
    households: (count) => `${grouped(count)}`,
  },
}

export const overviewWords = { zh, en }
