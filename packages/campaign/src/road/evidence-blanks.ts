/** 材料栏 · Evidence blanks: the two ways in which an act asks for files that show what was done. */
import { type Field, filesField } from './field.ts'

/** What can be seen: a house, a sketch of it, a notice left behind, empty rooms. */
export const pictured = { pictures: filesField(['photograph', 'scan']) }

/** What was written and signed: an agreement, a receipt, an order, a power of attorney. */
export const documented = { documents: filesField(['scan', 'photograph', 'office']) }

/** Drawn as needed; where it is left empty it is the act's gate that refuses, by its article. */
const gated = <T>(field: Field<T>): Field<T> => ({ ...field, isRequired: true })

/** 实地查勘 (G164): the house inside and out as it was seen, and the record as it was signed. */
export const inspected = {
  pictures: gated(filesField(['photograph'])),
  inspectionRecord: gated(filesField(['scan', 'photograph'])),
}

/** 送达 (G165): the receipt that was signed, or what shows that the document was left, or posted. */
export const served = { proof: filesField(['photograph', 'scan']) }

/** 复核、鉴定 (G166): the answer as it was written. */
export const answered = { writtenAnswer: gated(filesField(['scan', 'photograph'])) }

/** 电子送达 (G173): the 送达地址确认书, as it was signed. */
export const consented = { addressConfirmation: filesField(['scan', 'photograph']) }

/** 强制搬迁 (G174): the record of the fittings, and the notary's certificate. */
export const preserved = { preserved: filesField(['scan', 'photograph']) }
