/** G73 已实地查勘 · Inspected: the valuer has been there before the valuation is posted (评估办法 §12). */
import { houseInspected } from '../../inspection.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const inspectedFirst: Gate = {
  id: 'G73',
  article: { 全国: '评估办法 §12' },
  look(at) {
    const inspected = householdOf(at).of(houseInspected)[0]
    return inspected ? open(inspected.onDay) : closed('inspection-missing')
  },
}
