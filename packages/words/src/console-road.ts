/** 法定程序 · The statutory road: the words of its ruler on the overview. */

const zh = {
  title: '法定程序',
  about: (law: string | null) => `每一步落在真实日期上${law === null ? '' : `；只写 § 的，指${law}`}`,
  missing: (steps: string) => `台账中没有：${steps}`,
  month: (month: number) => `${month} 月`,
  consultation: (days: number) => `征求意见 ${days} 日，不少于 30 日`,
  consultationShort: (days: number) => `征求意见 ${days} 日，少于 30 日`,
  window: (days: number) => `签约期 ${days} 日`,
  states: { done: '已完成', today: '今日', ahead: '未到', missing: '台账中没有' },
  /** A step in two short lines above its day. */
  labels: {
    征收范围公布: ['征收范围', '公布'],
    改建意愿征询: ['改建意愿', '征询'],
    入户调查登记: ['入户调查', '登记'],
    调查结果公布: ['调查结果', '公布'],
    未登记建筑认定: ['未登记', '建筑认定'],
    补偿方案论证: ['补偿方案', '论证'],
    补偿方案公开征求意见: ['公开征求', '意见'],
    征求意见及修改情况公布: ['意见及修改', '情况公布'],
    听证: ['听证', ''],
    社会稳定风险评估: ['社会稳定', '风险评估'],
    补偿费用足额到位: ['补偿费用', '足额到位'],
    政府常务会议: ['政府', '常务会议'],
    征收决定公告: ['征收决定', '公告'],
    评估机构选定: ['评估机构', '选定'],
    分户初步评估结果公示: ['分户初评', '结果公示'],
    集中签约开始: ['集中签约', '开始'],
    集中签约结束: ['集中签约', '届满'],
    可报请补偿决定: ['可报请', '补偿决定'],
  } as Readonly<Record<string, readonly [string, string]>>,
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const en: typeof zh = {
  title: 'Statutory road',
  about: (law) => `every step on its real day${law === null ? '' : `; § alone is of ${law}`}`,
  missing: (steps) => `not in the ledger: ${steps}`,
  month: (month) => MONTHS[month - 1] ?? '',
  consultation: (days) => `consultation ${days} days, not under 30`,
  consultationShort: (days) => `consultation ${days} days, under 30`,
  window: (days) => `signing ${days} days`,
  states: { done: 'done', today: 'today', ahead: 'ahead', missing: 'not in the ledger' },
  labels: {
    征收范围公布: ['boundary', 'published'],
    改建意愿征询: ['renewal', 'poll'],
    入户调查登记: ['survey', ''],
    调查结果公布: ['survey', 'posted'],
    未登记建筑认定: ['recognition', ''],
    补偿方案论证: ['plan', 'examined'],
    补偿方案公开征求意见: ['consultation', ''],
    征求意见及修改情况公布: ['comments', 'published'],
    听证: ['hearing', ''],
    社会稳定风险评估: ['risk', 'assessment'],
    补偿费用足额到位: ['fund', 'in place'],
    政府常务会议: ['executive', 'meeting'],
    征收决定公告: ['decision', 'announced'],
    评估机构选定: ['valuer', 'chosen'],
    分户初步评估结果公示: ['valuation', 'posted'],
    集中签约开始: ['signing', 'begins'],
    集中签约结束: ['signing', 'ends'],
    可报请补偿决定: ['order', 'possible'],
  },
}

export const roadWords = { zh, en }
