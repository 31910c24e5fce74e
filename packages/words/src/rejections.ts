/**
 * 退回 · Rejections: why a cell of the ledger was not taken, what a workbook lacks, why an import stays.
 *
 * The first keys are the codes of a refused cell (`PROBLEMS` of the campaign). Sheet, row and column stand
 * beside the message, so it says only what is wrong and what to do.
 */

/** A refused cell: its place, the value as it shows, and what its code adds. */
export interface RejectedCell {
  readonly sheet: string
  readonly column: string
  readonly value: string
  /** duplicate-key: Excel's number of the row that has the key already; household-rejected: of its row in 征收户. */
  readonly row?: string
  readonly most?: string
  readonly least?: string
  readonly decimals?: string
  readonly earliest?: string
  readonly latest?: string
  /** not-one-of: the words allowed, 货币补偿、产权调换 */
  readonly words?: string
}

/** A sheet of the ledger and the headers that its row 1 lacks. */
interface MissingColumns {
  readonly sheet: string
  readonly columns: readonly string[]
}

const zh = {
  required: (f: RejectedCell) => `“${f.column}”不能为空。请补填。`,
  'total-row': (f: RejectedCell) => `这是“${f.value}”行，不是一条记录，没有导入。请从表里删去这一行。`,
  'not-calculated': () => '公式还没有算出结果。请用 Excel 或 WPS 打开台账，保存后再导入，或直接填写数值。',
  'excel-error': (f: RejectedCell) => `单元格是 Excel 错误值 ${f.value}。请改正公式，或直接填写数值。`,
  'not-text': (f: RejectedCell) => `“${f.column}”应填文字或编号，现在是“${f.value}”。请改填文字。`,
  'illegible-text': () =>
    '这一格里有无法识别的字符（控制符、残缺的字，或只有看不见的符号）。请清空后重新填写。',
  'too-long': (f: RejectedCell) => `文字超过 ${f.most} 字。请缩短。`,
  'not-a-number': (f: RejectedCell) =>
    `“${f.value}”不是数字。请只填数字，不带单位和文字，如 86.40 或 1,234.50。`,
  'not-an-integer': (f: RejectedCell) => `“${f.value}”不是整数。请填整数。`,
  'too-many-decimals': (f: RejectedCell) =>
    `“${f.value}”的小数超过 ${f.decimals} 位。请核对原始凭证，填到 ${f.decimals} 位小数。`,
  'out-of-range': (f: RejectedCell) => `“${f.value}”超出范围。应在 ${f.least} 到 ${f.most} 之间，请核对。`,
  'not-a-day': (f: RejectedCell) => `“${f.value}”不是日期。请填 2018-08-26 这样的日期。`,
  'day-out-of-range': (f: RejectedCell) =>
    `“${f.value}”不在 ${f.earliest} 到 ${f.latest} 之间。请核对年份，并确认单元格是日期格式。`,
  'not-a-moment': (f: RejectedCell) => `“${f.value}”不是日期和时间。请填 2018-08-26 12:29 这样的时间。`,
  'not-yes-or-no': (f: RejectedCell) => `“${f.value}”不是“是”或“否”。请填“是”或“否”。`,
  'not-one-of': (f: RejectedCell) => `“${f.value}”不在可填的内容里。请填其中一个：${f.words}。`,
  'unknown-household': (f: RejectedCell) =>
    `“征收户”表里没有户号“${f.value}”。请改正户号，或先在“征收户”表登记这一户。`,
  'household-rejected': (f: RejectedCell) =>
    `户号“${f.value}”在“征收户”表第 ${f.row} 行，那一行被退回了。请先改好那一行，再一并导入。`,
  'duplicate-key': (f: RejectedCell) =>
    `与第 ${f.row} 行重复，本行没有导入。请核对两行：多余的删去，不是同一笔的改正“${f.column}”。`,

  'missing-sheet': (f: { sheet: string }) =>
    `工作簿缺少工作表“${f.sheet}”。请补上这张表（没有内容也要保留表头），再导入。`,
  'missing-columns': (f: MissingColumns) =>
    `工作表“${f.sheet}”缺少“${f.columns.join('”“')}”列。请在第 1 行补上表头，再导入。`,
  'headers-elsewhere': (f: MissingColumns) =>
    `工作表“${f.sheet}”的第 1 行不是表头。第 1 行应有“${f.columns.join('”“')}”；上面有标题行的，请先删去，再导入。`,
  'forbidden-column': (f: { sheet: string; column: string }) =>
    `工作表“${f.sheet}”的“${f.column}”列没有导入：征收台账不得记录亲属单位、就学、社保和公职身份。请从台账中删去这一列。`,

  'unknown-batch': (f: { batch: string }) => `没有编号为 ${f.batch} 的导入批次。请在导入记录里核对编号。`,
  'withdrawn-already': (f: { batch: string; day: string }) =>
    `批次 ${f.batch} 已在 ${f.day} 撤回，不必再撤。`,
  'rests-import': (f: { sheet: string; row: number; batch: string }) =>
    `后来的批次 ${f.batch} 依赖它：${f.sheet} 第 ${f.row} 行。请先撤回批次 ${f.batch}。`,
  'rests-plan': (f: { batch: string }) =>
    `后来的批次 ${f.batch} 换了补偿方案，依赖它。请先撤回批次 ${f.batch}。`,
  'rests-record': (f: { what: string; day: string }) =>
    `${f.day} 的“${f.what}”依赖它。请先更正或撤销该记录。`,
  'rests-bulletin': (f: { number: number; day: string }) =>
    `第 ${f.number} 期通报（截至 ${f.day}）已用了这批数字。请逐条更正，下期通报会列出更正。`,
}

/** Every key with what its text needs. */
export type RejectionWords = typeof zh
export type RejectionWord = keyof RejectionWords

const en: RejectionWords = {
  required: (f) => `“${f.column}” must not be blank. Fill it in.`,
  'total-row': (f) => `This is a row of totals (“${f.value}”), not a record, so it was left out. Delete it.`,
  'not-calculated': () =>
    'The formula was never calculated. Open and save the ledger in Excel or WPS, or type the value.',
  'excel-error': (f) => `The cell holds the Excel error ${f.value}. Correct the formula or type the value.`,
  'not-text': (f) => `“${f.column}” takes text or a number; it holds “${f.value}”. Type text.`,
  'illegible-text': () =>
    'The cell holds control characters, halves of characters or unseen marks. Empty it and type it again.',
  'too-long': (f) => `The text is longer than ${f.most} characters. Shorten it.`,
  'not-a-number': (f) =>
    `“${f.value}” is not a number. Type digits only, without a unit, such as 86.40 or 1,234.50.`,
  'not-an-integer': (f) => `“${f.value}” is not a whole number. Type a whole number.`,
  'too-many-decimals': (f) =>
    `“${f.value}” has more than ${f.decimals} decimals. Check the original and give ${f.decimals}.`,
  'out-of-range': (f) => `“${f.value}” is out of range. It must be from ${f.least} to ${f.most}; check it.`,
  'not-a-day': (f) => `“${f.value}” is not a day. Write it like 2018-08-26.`,
  'day-out-of-range': (f) =>
    `“${f.value}” is not between ${f.earliest} and ${f.latest}. Check the year and that the cell is a date.`,
  'not-a-moment': (f) => `“${f.value}” is not a day and time. Write it like 2018-08-26 12:29.`,
  'not-yes-or-no': (f) => `“${f.value}” is neither 是 nor 否. Write 是 or 否.`,
  'not-one-of': (f) => `“${f.value}” is not allowed here. Write one of: ${f.words}.`,
  'unknown-household': (f) =>
    `Sheet 征收户 has no household “${f.value}”. Correct the number or register the household first.`,
  'household-rejected': (f) =>
    `Household “${f.value}” stands in row ${f.row} of sheet 征收户, which was rejected. Correct that row first.`,
  'duplicate-key': (f) =>
    `It repeats row ${f.row}, so it was left out. Delete it, or correct “${f.column}” if it is another one.`,

  'missing-sheet': (f) =>
    `The workbook has no sheet “${f.sheet}”. Add it (with its headers, even if it is empty) and import again.`,
  'missing-columns': (f) =>
    `Sheet “${f.sheet}” has no column ${f.columns.join(', ')}. Add the header to row 1 and import again.`,
  'headers-elsewhere': (f) =>
    `Row 1 of sheet “${f.sheet}” holds no headers (${f.columns.join(', ')}). Delete a title above them and import again.`,
  'forbidden-column': (f) =>
    `Column “${f.column}” of sheet “${f.sheet}” was dropped: a ledger must not record relatives' employers, schools, benefits or public employment. Delete the column.`,

  'unknown-batch': (f) => `There is no import ${f.batch}. Check its id in the list of imports.`,
  'withdrawn-already': (f) => `Import ${f.batch} was withdrawn on ${f.day} already.`,
  'rests-import': (f) =>
    `The later import ${f.batch} rests on it: ${f.sheet} row ${f.row}. Withdraw ${f.batch} first.`,
  'rests-plan': (f) =>
    `The later import ${f.batch} brought another plan and rests on it. Withdraw ${f.batch} first.`,
  'rests-record': (f) => `“${f.what}” of ${f.day} rests on it. Correct or void that record first.`,
  'rests-bulletin': (f) =>
    `Bulletin ${f.number} (as of ${f.day}) used its figures. Correct row by row; the next bulletin lists the errata.`,
}

export const rejectionWords = { zh, en }
