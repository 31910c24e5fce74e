/**
 * 退回原因 · Reason column: the column that a workbook handed back carries; it is never read as the county's.
 */

export const REASON_HEADER = '退回原因'
