/** G72 查勘记录签字 · Inspection signed: by valuer, household and department, or by an uninvolved witness (评估办法 §12). */
import { closed, type Gate, open } from '../gate.ts'

export const inspectionSigned: Gate<{
  readonly householdSigner: string | null
  readonly witness: string | null
  readonly refusal: string | null
}> = {
  id: 'G72',
  article: { 全国: '评估办法 §12' },
  look(_at, input) {
    if (!input || input.householdSigner !== null) return input ? open() : null
    if (input.witness === null) return closed('neither-signed-nor-witnessed')
    return input.refusal === null ? closed('refusal-unexplained') : open()
  },
}
