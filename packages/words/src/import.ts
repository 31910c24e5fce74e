/** 导入 · Import: why a ledger was not taken as a whole, and what is worth knowing about one that was. */

/** Names on the map or in the register that the other lacks; `first` holds the first few of `count`. */
interface Unmatched {
  readonly count: number
  readonly first: readonly string[]
}

/** A term of the plan's head, and what is wrong with it. */
interface WrongTerm {
  readonly term: string
  readonly message: string
}

const listed = ({ count, first }: Unmatched): string =>
  `${first.map((name) => name || '（未填）').join('、')}${count > first.length ? ' 等' : ''}`
const listedEn = ({ count, first }: Unmatched): string =>
  `${first.map((name) => name || '(blank)').join(', ')}${count > first.length ? ' …' : ''}`

const zh = {
  noWorkbook: (f: { path: string }) =>
    `“${f.path}”里没有“台账.xlsx”。请选择台账所在的文件夹，或直接选择 .xlsx 文件。`,
  projectUnnamed: () => '“项目”表没有填“项目名称”或“区县”，无法确定是哪个项目。请补填后再导入。',
  noPlan: () => '文件夹里没有“补偿方案.md”，签约期等以“项目”表为准。请把公布的方案一并放进来。',
  planLeft: (f: { version: string }) =>
    `文件夹里的 ${f.version} 版方案没有采用：本项目的方案由一人申请、另一人批准公布。要换方案，请到“方案”里起草、申请公布。`,
  planUnread: (f: { detail: string }) =>
    `“补偿方案.md”开头的要素读不出来：${f.detail}。请检查开头两行“---”之间的内容，再导入。`,
  planNotUtf8: () => '“补偿方案.md”不是 UTF-8 编码，读不出来。请用记事本另存为 UTF-8 编码，再导入。',
  planHeadForm: () => '应一行一项，写成“版本: 2018-08-10”这样（冒号用半角，后面空一格）',
  planLine: (f: { line: number }) => `第 ${f.line} 行写法不对，或与别的行重复`,
  planNotText: () => '应填文字',
  planNotADay: () => '不是日期',
  planPeriodForm: () => '应写成“2018-08-26 至 2018-09-04”',
  planPeriodReversed: () => '结束日早于开始日',
  planPercentForm: () => '应写成“80%”',
  planTerms: (f: { wrong: readonly WrongTerm[] }) =>
    f.wrong.map(({ term, message }) => `${term}：${message}`).join('；'),
  mapUnread: () =>
    '“红线图.geojson”读不出来：它不是 UTF-8 编码的 JSON。请用制图软件重新导出 GeoJSON，再导入。',
  mapNotGeoJson: () =>
    '“红线图.geojson”不是 GeoJSON 要素集合（FeatureCollection），地图画不出来。请重新导出，再导入一次；台账不受影响。',
  mapUnknownHouseholds: (f: Unmatched) =>
    `“红线图.geojson”里有 ${f.count} 个户号不在“征收户”表：${listed(f)}。请核对图上“房屋”的户号。`,
  mapLacksHouseholds: (f: Unmatched) =>
    `“征收户”表里有 ${f.count} 户在“红线图.geojson”上没有房屋：${listed(f)}。请在图上补画。`,
  mapUnknownBlocks: (f: Unmatched) =>
    `“红线图.geojson”里有 ${f.count} 个责任区块不在“小组”表：${listed(f)}。请核对图上责任区块的编号。`,
  mapLacksBlocks: (f: Unmatched) =>
    `“小组”表里有 ${f.count} 个责任区块在“红线图.geojson”上没有：${listed(f)}。请在图上补画。`,
  mapFeature: (f: { feature: number; number: string }) =>
    `第 ${f.feature} 个要素（${f.number || '未填编号'}）`,
  logMoved: () => '导入期间别人一直在写入，没有写成。数据没有改动，请稍后再导入一次。',
}

const en: typeof zh = {
  noWorkbook: (f) =>
    `There is no 台账.xlsx in "${f.path}". Choose the folder that holds the ledger, or an .xlsx file.`,
  projectUnnamed: () =>
    'Sheet 项目 lacks 项目名称 or 区县, so the project is not known. Fill them in and import again.',
  noPlan: () =>
    'The folder has no 补偿方案.md, so sheet 项目 says the signing period. Put the published plan beside it.',
  planLeft: (f) =>
    `Version ${f.version} of the plan in the folder was left aside: plans of this project are proposed by one and approved by another. To change the plan, draft it in the ruler's room and propose it.`,
  planUnread: (f) =>
    `The head of 补偿方案.md cannot be read: ${f.detail}. Check what stands between the two lines of "---".`,
  planNotUtf8: () => '补偿方案.md is not UTF-8, so it cannot be read. Save it as UTF-8 and import again.',
  planHeadForm: () => 'one term a line, written like “版本: 2018-08-10” (a half-width colon, then a space)',
  planLine: (f) => `line ${f.line} is ill-written or repeats another`,
  planNotText: () => 'not a text',
  planNotADay: () => 'not a day',
  planPeriodForm: () => 'write it like “2018-08-26 至 2018-09-04”',
  planPeriodReversed: () => 'it ends before it starts',
  planPercentForm: () => 'write it like “80%”',
  planTerms: (f) => f.wrong.map(({ term, message }) => `${term}: ${message}`).join('; '),
  mapUnread: () =>
    '红线图.geojson cannot be read: it is not JSON in UTF-8. Export it as GeoJSON again and import again.',
  mapNotGeoJson: () =>
    '红线图.geojson is no GeoJSON FeatureCollection, so no map can be drawn. Export and import it again; the ledger is not affected.',
  mapUnknownHouseholds: (f) =>
    `红线图.geojson has ${f.count} households that sheet 征收户 lacks: ${listedEn(f)}. Check 户号 of its 房屋.`,
  mapLacksHouseholds: (f) =>
    `Sheet 征收户 has ${f.count} households without a 房屋 in 红线图.geojson: ${listedEn(f)}. Draw them.`,
  mapUnknownBlocks: (f) =>
    `红线图.geojson has ${f.count} blocks that sheet 小组 lacks: ${listedEn(f)}. Check 编号 of its 责任区块.`,
  mapLacksBlocks: (f) =>
    `Sheet 小组 has ${f.count} blocks that 红线图.geojson lacks: ${listedEn(f)}. Draw them.`,
  mapFeature: (f) => `feature ${f.feature} (${f.number || 'no number'})`,
  logMoved: () =>
    'Others kept writing during the import, so it was not written. Nothing changed; import again later.',
}

export const importWords = { zh, en }
