/** G109 面积与协议一致 · Home fits: the area of the home is that of the agreement; another area is a supplement. */
import { homeStanding } from '../../home.ts'
import { countingAgreement } from '../../measures.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf, otherOf } from '../situation.ts'

export const homeFitsAgreement: Gate<{ readonly home: string }> = {
  id: 'G109',
  article: { 全国: '条例 §21，§25' },
  look(at, input) {
    if (!input) return null
    const agreed = countingAgreement(householdOf(at))?.body.homeM2 ?? ''
    const area = homeStanding(otherOf(at, 'home', input.home), at.now)?.listed.areaM2 ?? ''
    return Number(agreed) === Number(area) ? open() : closed('another-area', { agreed, area })
  },
}
