/** G22 征询进行中 · Poll open: from the boundary to the announcement of the result (浙江条例 §8). */
import { closed, type Gate, open } from '../gate.ts'

export const pollOpen: Gate = {
  id: 'G22',
  article: { 全国: '条例 §8', 浙江: '浙江条例 §8' },
  look({ terms }) {
    const boundary = terms.steps.get('征收范围公布')
    if (!boundary) return closed('boundary-missing')
    const announced = terms.steps.get('改建意愿征询')
    return announced ? closed('poll-over', { on: announced.onDay }) : open(boundary.onDay)
  },
}
