/**
 * 表头 · Header: the name of a column as its cell in row 1 gives it.
 */
import { type RawCell, showCell } from '@oneruler/campaign/cell'

/** Without white space: in a narrow column 协议编号 is broken over two lines, and 户主 is spaced out to 户　主. */
export const headerOf = (cell: RawCell): string => showCell(cell).replace(/\s+/g, '')
