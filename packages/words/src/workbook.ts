/**
 * 工作簿 · Workbook: why an uploaded workbook could not be read, and the words put into those written.
 *
 * The keys of the first part are the codes of a workbook's refusal. Each text says where, what, and what
 * to do.
 */
const zh = {
  'empty-file': () => '这个文件是空的（0 字节）。请重新导出台账，再上传。',
  'text-file': () =>
    '这是文本文件（如 .csv），不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再上传。',
  'web-page': () => '这是网页或 XML 文件，不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 再上传。',
  'old-excel': () => '这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx 再上传。',
  password: () => '这个工作簿设了打开密码。请在 Excel 或 WPS 里取消密码，保存后再上传。',
  damaged: () => '这个文件不完整或已损坏。请用 Excel 或 WPS 打开检查，另存为 .xlsx 再上传。',
  'part-twice': (f: { part: string }) =>
    `这个文件里有两个叫“${f.part}”的部件，看不出用哪一个，没有读取。请用 Excel 或 WPS 另存为 .xlsx 再上传。`,
  'part-broken': (f: { part: string; at: number }) =>
    `这个文件的部件“${f.part}”从第 ${f.at} 个字起断开或者损坏。请用 Excel 或 WPS 打开检查，另存为 .xlsx 再上传。`,
  'not-a-workbook': () => '这个文件不是 .xlsx 工作簿。请选择台账，或用 Excel、WPS 另存为 .xlsx 再上传。',
  'too-large': (f: { measure: string; limit: number }) => {
    const limit = f.limit.toLocaleString('zh-CN')
    const most =
      {
        bytes: `文件最大 ${limit} 字节`,
        parts: `压缩包里最多 ${limit} 个部件`,
        inflatedBytes: `解压后最大 ${limit} 字节`,
        cells: `最多 ${limit} 个单元格`,
        characters: `文字最多 ${limit} 个字符`,
      }[f.measure] ?? limit
    return `这个工作簿太大：${most}。请删去无关的工作表、图片和空白行列，或分成几个工作簿上传。`
  },
  'false-size': () =>
    '这个文件解压后比它写明的大，可能是恶意文件，没有读取。请用 Excel 或 WPS 另存为 .xlsx 再上传。',
  entities: () =>
    '这个文件带有工作簿不允许的 DOCTYPE 声明，没有读取。请用 Excel 或 WPS 另存为 .xlsx 再上传。',
  'no-sheet': () => '这个工作簿里没有工作表。请检查是否选错了文件。',
  'no-header': (f: { sheet: string }) => `工作表“${f.sheet}”第 1 行没有表头。请把表头放在第 1 行，再上传。`,
  'duplicate-header': (f: { sheet: string; header: string }) =>
    `工作表“${f.sheet}”有两列表头都是“${f.header}”。请删去或改名其中一列，再上传。`,

  reason: (f: { column: string; message: string }) => `${f.column}：${f.message}`,
  reasonBetween: () => '；',
  notesSheet: () => '说明',
}

/** Every key with the facts its text needs. */
export type WorkbookWords = typeof zh
export type WorkbookWord = keyof WorkbookWords

const en: WorkbookWords = {
  'empty-file': () => 'This file is empty (0 bytes). Export the ledger again and upload it.',
  'text-file': () =>
    'This is a text file (such as .csv), not an Excel workbook. Open it in Excel or WPS, save it as .xlsx and upload that.',
  'web-page': () =>
    'This is a web page or XML file, not an Excel workbook. Open it in Excel or WPS, save it as .xlsx and upload that.',
  'old-excel': () =>
    'This is an old Excel file (.xls). Open it in Excel or WPS, save it as .xlsx and upload that.',
  password: () => 'This workbook opens with a password. Remove it in Excel or WPS, save and upload again.',
  damaged: () =>
    'This file is incomplete or damaged. Open it in Excel or WPS, save it as .xlsx and upload that.',
  'part-twice': (f) =>
    `This file has two parts called “${f.part}”; which one counts is not known, and nothing was read. Save it as .xlsx in Excel or WPS and upload that.`,
  'part-broken': (f) =>
    `Part “${f.part}” of this file is cut off or damaged from sign ${f.at} on. Open it in Excel or WPS, save it as .xlsx and upload that.`,
  'not-a-workbook': () =>
    'This file is not an .xlsx workbook. Choose the ledger, or save it as .xlsx in Excel or WPS.',
  'too-large': (f) => {
    const limit = f.limit.toLocaleString('en')
    const most =
      {
        bytes: `a file may have ${limit} bytes`,
        parts: `the archive may have ${limit} parts`,
        inflatedBytes: `it may unpack to ${limit} bytes`,
        cells: `it may have ${limit} cells`,
        characters: `its text may have ${limit} characters`,
      }[f.measure] ?? limit
    return `This workbook is too large: ${most}. Remove unrelated sheets, pictures and blank rows and columns, or split it.`
  },
  'false-size': () =>
    'This file unpacks to more than it declares, so it may be hostile and was not read. Save it as .xlsx in Excel or WPS and upload that.',
  entities: () =>
    'This file carries a DOCTYPE, which a workbook may not have, and was not read. Save it as .xlsx in Excel or WPS and upload that.',
  'no-sheet': () => 'This workbook has no sheet. Check whether it is the right file.',
  'no-header': (f) =>
    `Sheet “${f.sheet}” has no header in row 1. Put the headers into row 1 and upload again.`,
  'duplicate-header': (f) =>
    `Sheet “${f.sheet}” has two columns headed “${f.header}”. Remove or rename one of them and upload again.`,

  reason: (f) => `${f.column}: ${f.message}`,
  reasonBetween: () => '; ',
  notesSheet: () => 'Notes',
}

export const workbookWords = { zh, en }
