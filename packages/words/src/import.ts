/** 导入 · Import: why a ledger was not taken as a whole, and what is worth knowing about one that was. */
const zh = {
  noWorkbook: (f: { path: string }) =>
    `“${f.path}”里没有“台账.xlsx”。请选择台账所在的文件夹，或直接选择 .xlsx 文件。`,
  projectUnnamed: () => '“项目”表没有填“项目名称”或“区县”，无法确定是哪个项目。请补填后再导入。',
  noPlan: () => '文件夹里没有“补偿方案.md”，签约期等以“项目”表为准。请把公布的方案一并放进来。',
  planUnread: (f: { detail: string }) =>
    `“补偿方案.md”开头的要素读不出来：${f.detail}。请检查开头两行“---”之间的内容，再导入。`,
  logMoved: () => '导入期间别人一直在写入，没有写成。数据没有改动，请稍后再导入一次。',
}

const en: typeof zh = {
  noWorkbook: (f) =>
    `There is no 台账.xlsx in "${f.path}". Choose the folder that holds the ledger, or an .xlsx file.`,
  projectUnnamed: () =>
    'Sheet 项目 lacks 项目名称 or 区县, so the project is not known. Fill them in and import again.',
  noPlan: () =>
    'The folder has no 补偿方案.md, so sheet 项目 says the signing period. Put the published plan beside it.',
  planUnread: (f) =>
    `The head of 补偿方案.md cannot be read: ${f.detail}. Check what stands between the two lines of "---".`,
  logMoved: () =>
    'Others kept writing during the import, so it was not written. Nothing changed; import again later.',
}

export const importWords = { zh, en }
