/**
 * G174 勘察与证据保全在卷 · Fittings preserved: in 浙江, from a house that the valuer was never let into, nobody is moved by
 * force without a record of its fittings and a notary's preservation, since they are valued afterwards (浙江条例 §33).
 */
import { FITTINGS_SHOWN } from '../../evidence-wanted.ts'
import { wasSeenFromOutside } from '../../inspection.ts'
import { heldIn } from '../../law/place.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'
import { missingIn } from './on-file.ts'

export const fittingsPreserved: Gate = {
  id: 'G174',
  article: FITTINGS_SHOWN.article,
  look(at, input) {
    const isWanted = heldIn(at.place, FITTINGS_SHOWN.article) !== null
    if (!input || !isWanted || !wasSeenFromOutside(householdOf(at))) return null
    return missingIn(FITTINGS_SHOWN, input).length === 0 ? open() : closed('files-missing')
  },
}
