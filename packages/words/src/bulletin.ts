/** 通报 · Bulletin: the sentences, headings and columns of a bulletin on the progress of signing. */

import { errataWords } from './errata.ts'

/** 2018-09-04 → 9月4日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`
/** 2018-09-04 → 2018年9月4日 */
const fullDay = (day: string): string => `${Number(day.slice(0, 4))}年${sentenceDay(day)}`

/** As `campaign` names them. */
type BulletinKindName = '周通报' | '月总结' | '战役总结'

const zh = {
  masthead: (county: string) => `${county}房屋征收通报`,
  /** The office that the statute names; the issuer where no other is given. */
  department: (county: string) => `${county}房屋征收部门`,
  number: (number: number) => `第${number}期`,
  date: fullDay,
  /** In two lines, as a long title is broken. */
  title: (project: string, kind: BulletinKindName): readonly [string, string] => [
    project === '' ? '关于房屋征收' : `关于${project}`,
    { 周通报: '签约进展情况的通报', 月总结: '本月工作情况的总结', 战役总结: '工作情况的总结' }[kind],
  ],
  distribution: {
    sent: (to: string) => `送：${to}`,
    given: (to: string) => `发：${to}`,
    copies: (n: number) => `共印${n}份`,
  },
  join: '，',
  between: '、',
  end: '。',
  addressees: { groups: '各工作组', partners: '各包干单位', end: '：' },
  opening: (day: string) =>
    `现将截至${fullDay(day)}24时的签约进展情况通报如下。数字汇总自征收台账，签发时固定；签发后补记或者更正的，在下一期列明。`,
  headings: ['一', '二', '三', '四'],
  heading: (number: string, text: string) => `${number}、${text}`,
  window: {
    none: '集中签约期还没有确定。',
    period: (first: string, last: string, days: number) =>
      `集中签约期为${sentenceDay(first)}至${sentenceDay(last)}，共${days}日`,
    before: (days: number) => `距开始还有${days}日`,
    within: (dayNumber: number, left: number) => `本期为第${dayNumber}日，还剩${left}日`,
    lastDay: '本期为最后一日',
    after: '已经届满',
  },
  overall: {
    heading: '总体进度',
    noHouseholds: '台账中还没有征收户。',
    noneSigned: (day: string, households: number) =>
      `截至${sentenceDay(day)}24时，征收户${households}户，还没有签约。`,
    allSigned: (day: string, households: number) =>
      `截至${sentenceDay(day)}24时，征收户${households}户已经全部签约。`,
    signed: (day: string, signed: number, households: number, rate: string) =>
      `截至${sentenceDay(day)}24时，签约${signed}户，占征收户${households}户的${rate}%`,
    unsigned: (households: number) => `还有${households}户没有签约。`,
    more: (number: number, day: string, households: number) =>
      `比第${number}期（截至${sentenceDay(day)}）增加${households}户`,
    fewer: (number: number, day: string, households: number) =>
      `比第${number}期（截至${sentenceDay(day)}）减少${households}户`,
    unchanged: (number: number, day: string) => `与第${number}期（截至${sentenceDay(day)}）持平`,
    rateUp: (points: string) => `签约率提高${points}个百分点`,
    rateDown: (points: string) => `签约率降低${points}个百分点`,
    restated: (number: number) => `第${number}期的数按更正后计`,
    outside: (within: number, outside: number) => `其中签约期内${within}户，签约期外${outside}户。`,
    threshold: (percent: number, signed: number, total: number, rate: string) =>
      `生效比例为${percent}%，按权属证书或者认定书计：已签约${signed}本，占${total}本的${rate}%`,
    reached: (certificates: number, beyond: number) =>
      beyond === 0 ? `生效需${certificates}本，刚好达到。` : `生效需${certificates}本，已超过${beyond}本。`,
    short: (certificates: number, short: number) => `生效需${certificates}本，还差${short}本。`,
    money: (total: string, homes: string) => `协议总额合计${total}万元，安置房款合计${homes}万元。`,
    surveyed: (households: number, days: number) => `入户调查${households}户，用时${days}日`,
    served: (households: number, days: number) => `限期评估告知书送达${households}户，用时${days}日`,
  },
  daily: {
    chart: '逐日签约户数和累计户数',
    table: '逐日签约情况',
    day: '日期',
    signed: '当日签约（户）',
    total: '累计签约（户）',
    rate: '累计签约率（%）',
    threshold: (percent: number, households: number) => `征收户的${percent}%（${households}户）`,
    note: (percent: number) => `注：征收户的${percent}%按户计；生效比例按权属证书或者认定书计，见正文。`,
    tableNote: '注：只计签约期内的签约。',
    sentenceDay,
    /** On the chart's axis, where the days before it say which month it is. */
    axisDay: (day: string, isFirst: boolean) =>
      isFirst || day.endsWith('-01') ? sentenceDay(day) : String(Number(day.slice(8))),
    described: (first: string, last: string, days: string) =>
      `柱形为当日签约户数，折线为累计签约户数，${sentenceDay(first)}至${sentenceDay(last)}。${days}`,
    describedDay: (day: string, signed: number, total: number) =>
      `${sentenceDay(day)}当日${signed}户，累计${total}户；`,
  },
  groups: {
    heading: '各组情况',
    staff: (groups: number, staff: number) => `${groups}个小组${staff}人承担签约工作`,
    pledges: (pledges: number) => `签订承诺书${pledges}份`,
    partners: (partners: number, complete: number) =>
      `${partners}个包干单位中，${complete}个单位包干的户全部签约。`,
    noneSigned: '各组还没有签约，不分名次。',
    single: '只有一个小组，不分名次。',
    first: (groups: string, rate: string) => `签约率最高的是${groups}，为${rate}%`,
    firstShared: (groups: string, rate: string) => `${groups}签约率同为${rate}%，并列第一`,
    others: (lowest: string, highest: string) =>
      lowest === highest ? `其余各组为${lowest}%` : `其余各组在${lowest}%至${highest}%之间`,
    caution: '各组户数、难易不同，下表只列结果。',
    table: '各组签约情况',
    rank: '名次',
    group: '小组',
    households: '责任户（户）',
    signed: '签约（户）',
    rate: '签约率（%）',
    since: '比上期（户）',
    previousRank: '上期名次',
    noGroup: '未编组',
    total: '合计',
    noRank: '—',
    note: '注：签约率＝签约户数÷责任户数，按户计；签约率相同的名次相同。',
    restatedNote: '上期数按更正后计。',
  },
  work: {
    heading: '协调和稽核',
    solved: (issues: number) => `协调解决问题${issues}个`,
    hardCases: (listed: number, resolved: number) => `列入难户${listed}户，化解${resolved}户`,
    satisfaction: (score: string) => `群众满意度均分${score}分（满分5分）`,
    findings: (errors: number, warnings: number) =>
      `稽核发现错误${errors}处、提醒${warnings}处，由有关单位核实更正。`,
    findingsNone: '稽核没有发现错误和提醒。',
  },
  errata: errataWords.zh,
  table: (number: number, caption: string) => `表${number}　${caption}`,
  chart: (number: number, caption: string) => `图${number}　${caption}`,
  annotation: (text: string) => `（${text}）`,
  provenance: (knownTo: number, definitions: number) =>
    `数字汇总至第${knownTo}号记录，口径第${definitions}版`,
  printed: (day: string) => `${fullDay(day)}印发`,
  pageNumber: { before: '— ', after: ' —' },
}

export type BulletinWords = typeof zh

const en: BulletinWords = {
  masthead: (county) => `${county} Bulletin on House Expropriation`,
  department: (county) => `House Expropriation Department of ${county}`,
  number: (number) => `No. ${number}`,
  date: (day) => day,
  title: (project, kind) => [
    {
      周通报: 'Bulletin on the progress of signing',
      月总结: 'Summary of the month',
      战役总结: 'Report on the campaign',
    }[kind],
    project,
  ],
  distribution: {
    sent: (to) => `To: ${to}`,
    given: (to) => `Copies to: ${to}`,
    copies: (n) => `${n} copies printed`,
  },
  join: ', ',
  between: ', ',
  end: '. ',
  addressees: { groups: 'To all groups', partners: 'all partner offices', end: ':' },
  opening: (day) =>
    `This is the progress of signing as of the end of ${day}. The figures are counted from the ledger and fixed on issue; what is recorded or corrected later is listed in the next bulletin.`,
  headings: ['1', '2', '3', '4'],
  heading: (number, text) => `${number}. ${text}`,
  window: {
    none: 'The signing period is not yet set.',
    period: (first, last, days) => `The signing period runs from ${first} to ${last}, ${days} days`,
    before: (days) => `and begins in ${days} days`,
    within: (dayNumber, left) => `this is day ${dayNumber}, ${left} days are left`,
    lastDay: 'this is its last day',
    after: 'and has ended',
  },
  overall: {
    heading: 'Progress',
    noHouseholds: 'There are no households in the ledger yet. ',
    noneSigned: (day, households) =>
      `As of the end of ${day}, none of the ${households} households has signed. `,
    allSigned: (day, households) => `As of the end of ${day}, all ${households} households have signed. `,
    signed: (day, signed, households, rate) =>
      `As of the end of ${day}, ${signed} of ${households} households have signed (${rate} %)`,
    unsigned: (households) => `${households} have not signed. `,
    more: (number, day, households) => `${households} more than in No. ${number} (as of ${day})`,
    fewer: (number, day, households) => `${households} fewer than in No. ${number} (as of ${day})`,
    unchanged: (number, day) => `as many as in No. ${number} (as of ${day})`,
    rateUp: (points) => `the rate rose by ${points} points`,
    rateDown: (points) => `the rate fell by ${points} points`,
    restated: (number) => `counting No. ${number} as corrected`,
    outside: (within, outside) =>
      `Of these, ${within} signed within the signing period and ${outside} outside it. `,
    threshold: (percent, signed, total, rate) =>
      `The effect threshold is ${percent} %, counted by title or recognition certificate: ${signed} of ${total} are signed (${rate} %)`,
    reached: (certificates, beyond) =>
      beyond === 0 ? `just the ${certificates} needed. ` : `${beyond} beyond the ${certificates} needed. `,
    short: (certificates, short) => `${short} short of the ${certificates} needed. `,
    money: (total, homes) =>
      `Agreements total ${total} × 10,000 yuan, of which replacement homes ${homes} × 10,000 yuan. `,
    surveyed: (households, days) => `${households} households were surveyed in ${days} days`,
    served: (households, days) => `${households} valuation notices were served in ${days} days`,
  },
  daily: {
    chart: 'Signed by day, and in all',
    table: 'Signing by day',
    day: 'Day',
    signed: 'Signed that day',
    total: 'Signed in all',
    rate: 'Rate in all (%)',
    threshold: (percent, households) => `${percent} % of households (${households})`,
    note: (percent) =>
      `${percent} % of households is counted by household; the effect threshold by certificate, see the text.`,
    tableNote: 'Only what was signed within the signing period.',
    sentenceDay: (day) => day,
    axisDay: (day) => day.slice(5),
    described: (first, last, days) =>
      `Bars: signed that day; line: signed in all, from ${first} to ${last}. ${days}`,
    describedDay: (day, signed, total) => `${day}: ${signed}, ${total} in all; `,
  },
  groups: {
    heading: 'Groups',
    staff: (groups, staff) => `${groups} groups with ${staff} people do the work`,
    pledges: (pledges) => `${pledges} pledges were signed`,
    partners: (partners, complete) =>
      `All households of ${complete} of the ${partners} partner offices have signed. `,
    noneSigned: 'No group has a signed household yet, so there are no ranks. ',
    single: 'There is one group only, so there are no ranks. ',
    first: (groups, rate) => `${groups} has the highest rate, ${rate} %`,
    firstShared: (groups, rate) => `${groups} share the first rank at ${rate} %`,
    others: (lowest, highest) =>
      lowest === highest
        ? `the others are at ${lowest} %`
        : `the others are between ${lowest} % and ${highest} %`,
    caution: 'Groups differ in size and difficulty; the table gives results only. ',
    table: 'Signing by group',
    rank: 'Rank',
    group: 'Group',
    households: 'Households',
    signed: 'Signed',
    rate: 'Rate (%)',
    since: 'Since last',
    previousRank: 'Last rank',
    noGroup: 'No group',
    total: 'Total',
    noRank: '—',
    note: 'Rate = signed ÷ households; equal rates share a rank.',
    restatedNote: ' Last figures as corrected.',
  },
  work: {
    heading: 'Issues and audit',
    solved: (issues) => `${issues} issues were solved`,
    hardCases: (listed, resolved) => `${listed} hard cases were listed, ${resolved} resolved`,
    satisfaction: (score) => `satisfaction averages ${score} of 5`,
    findings: (errors, warnings) =>
      `The audit found ${errors} errors and ${warnings} warnings, for the offices concerned to check and correct. `,
    findingsNone: 'The audit found no errors or warnings. ',
  },
  errata: errataWords.en,
  table: (number, caption) => `Table ${number}. ${caption}`,
  chart: (number, caption) => `Figure ${number}. ${caption}`,
  annotation: (text) => `(${text})`,
  provenance: (knownTo, definitions) => `counted to record ${knownTo}, definitions version ${definitions}`,
  printed: (day) => `printed ${day}`,
  pageNumber: { before: '— ', after: ' —' },
}

export const bulletinWords = { zh, en }
