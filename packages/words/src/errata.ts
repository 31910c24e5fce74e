/** 更正 · Errata: how a bulletin names the figures that it corrects in the one before. */

/** 2018-09-04 → 9月4日 */
const sentenceDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const zh = {
  heading: '上期更正',
  none: (number: number) => `第${number}期所列各数没有变化，无需更正。`,
  found: (number: number, day: string, count: number) =>
    `第${number}期（截至${Number(day.slice(0, 4))}年${sentenceDay(day)}）签发后，台账有补记或者更正。按现在所知，第${number}期有${count}个数改动如下。`,
  definitions: (before: number, now: number) =>
    `其间计数口径由第${before}版改为第${now}版，部分改动由此产生。`,
  table: (number: number) => `第${number}期数字更正`,
  figure: '数字',
  from: '原值',
  to: '现值',
  noValue: '无',
  ofGroup: (group: string, label: string) => `${group}${label}`,
  ofDay: (day: string, label: string) => `${sentenceDay(day)}${label}`,
  labels: {
    征收户: '征收户（户）',
    签约: '签约（户）',
    签约率: '签约率（%）',
    签约天数: '签约天数（日）',
    小组数: '小组（个）',
    小组人员: '小组人员（人）',
    承诺书: '承诺书（份）',
    包干单位: '包干单位（个）',
    完成包干单位: '完成的包干单位（个）',
    协调解决问题: '协调解决问题（个）',
    入户调查: '入户调查（户）',
    入户调查天数: '入户调查用时（日）',
    告知书送达: '告知书送达（户）',
    送达天数: '送达用时（日）',
    难户: '难户（户）',
    难户化解: '难户化解（户）',
    协议总额合计: '协议总额合计（元）',
    安置房款合计: '安置房款合计（元）',
    满意度均分: '群众满意度均分（分）',
    户数: '责任户（户）',
    名次: '名次',
    当日签约: '当日签约（户）',
  } as Readonly<Record<string, string>>,
  certificates: { 总数: '权属证书（本）', 签约: '已签约权属证书（本）' } as Readonly<Record<string, string>>,
}

const en: typeof zh = {
  heading: 'Errata',
  none: (number) => `Nothing printed in No. ${number} has changed.`,
  found: (number, day, count) =>
    `After No. ${number} (as of ${day}) was issued, the ledger was added to or corrected. As known now, ${count} of its figures change. `,
  definitions: (before, now) =>
    `Meanwhile the definitions went from version ${before} to ${now}, which may account for some changes. `,
  table: (number) => `Errata to No. ${number}`,
  figure: 'Figure',
  from: 'Was',
  to: 'Is',
  noValue: 'none',
  ofGroup: (group, label) => `${group}: ${label}`,
  ofDay: (day, label) => `${day}: ${label}`,
  labels: {
    征收户: 'households',
    签约: 'signed',
    签约率: 'signing rate (%)',
    签约天数: 'days of signing',
    小组数: 'groups',
    小组人员: 'staff of groups',
    承诺书: 'pledges',
    包干单位: 'partner offices',
    完成包干单位: 'complete partner offices',
    协调解决问题: 'issues solved',
    入户调查: 'surveyed',
    入户调查天数: 'days of survey',
    告知书送达: 'notices served',
    送达天数: 'days of service',
    难户: 'hard cases',
    难户化解: 'hard cases resolved',
    协议总额合计: 'agreements (yuan)',
    安置房款合计: 'replacement homes (yuan)',
    满意度均分: 'satisfaction',
    户数: 'households',
    名次: 'rank',
    当日签约: 'signed that day',
  },
  certificates: { 总数: 'certificates', 签约: 'certificates signed' },
}

export const errataWords = { zh, en }
