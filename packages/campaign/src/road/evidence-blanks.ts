/** 材料栏 · Evidence blanks: the two ways in which an act asks for files that show what was done. */
import { filesField } from './field.ts'

/** What can be seen: a house, a sketch of it, a notice left behind, empty rooms. */
export const pictured = { pictures: filesField(['photograph', 'scan']) }

/** What was written and signed: an agreement, a receipt, an order, a power of attorney. */
export const documented = { documents: filesField(['scan', 'photograph', 'office']) }
