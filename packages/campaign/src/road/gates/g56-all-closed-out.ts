/** G56 各户已销号 · All closed out: the file of the project is closed after those of its households (条例 §29). */
import { standingClosing } from '../../closing.ts'
import { lapsedOn } from '../../effect.ts'
import { closed, type Gate, open } from '../gate.ts'
import { campaignOf } from '../situation.ts'
import { named } from './named.ts'

export const allClosedOut: Gate = {
  id: 'G56',
  article: { 全国: '条例 §29' },
  look(at) {
    // Where agreements and decision lapsed, nobody moves and nothing is left to close out.
    if (lapsedOn(at.project.facts)) return null
    const left = [...campaignOf(at).households.values()].filter((household) => !standingClosing(household))
    return left.length > 0 ? closed('households-open', named(left.map(({ number }) => number))) : open()
  },
}
