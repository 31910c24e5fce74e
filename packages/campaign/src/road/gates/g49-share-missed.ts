/** G49 未达到生效比例 · Share missed: agreements lapse only where too few signed (浙江条例 §31). */
import { lapseOnShare } from '../../audit/p11-effect-declared.ts'
import { closed, type Gate, open } from '../gate.ts'
import { shareSoFar } from './g47-share-reached.ts'

export const shareIsMissed: Gate = {
  id: 'G49',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look(at) {
    const share = shareSoFar(at)
    if (!share) return null
    const code = lapseOnShare(share.counted)
    return code === null ? open() : closed(code, share.params)
  },
}
