/** V2 评估机构已选定 · Valuer chosen: only the valuer the owners chose values their houses (条例 §20). */
import { postedAfterChoice } from '../../audit/v2-valuer-chosen.ts'
import { closed, type Gate, open } from '../gate.ts'

export const valuerChosenFirst: Gate = {
  id: 'V2',
  article: { 全国: '条例 §20', 浙江: '浙江条例 §18', 山东: '山东条例 §38', 青岛: '青岛条例 §44' },
  look({ terms, on }) {
    const chosenOn = terms.steps.get('评估机构选定')?.onDay ?? null
    return chosenOn === null || postedAfterChoice(on, chosenOn) ? closed('valuer-missing') : open(chosenOn)
  },
}
