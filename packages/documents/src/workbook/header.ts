/**
 * 表头 · Header: the name of a column as its cell in row 1 gives it.
 */
import { type RawCell, showCell } from '@oneruler/campaign/cell'

const BETWEEN_CHARACTERS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** Without the space around it and inside it: in narrow columns 协议编号 breaks over two lines, 户主 becomes 户　主. */
export const headerOf = (cell: RawCell): string => showCell(cell).trim().replace(BETWEEN_CHARACTERS, '')
