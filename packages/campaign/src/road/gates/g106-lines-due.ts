/**
 * G106 逐笔应付 · Lines due: every line pays what an agreement leaves due, once, and no agreement that does not bind
 * (条例 §12, §27).
 */

import { Dossier } from '../../campaign.ts'
import { dueItems } from '../../due.ts'
import { tookEffectOn } from '../../effect.ts'
import { closed, type Gate, open } from '../gate.ts'
import { otherOf } from '../situation.ts'

export interface PayLine {
  readonly household: string
  readonly item: string
}

export const linesDue: Gate<{ readonly lines: readonly PayLine[] }> = {
  id: 'G106',
  article: { 全国: '条例 §12，§27' },
  look(at, input) {
    if (!input) return null
    const seen = new Set<string>()
    for (const { household, item } of input.lines) {
      const key = `${household}/${item}`
      if (seen.has(key)) return closed('line-twice', { household, item })
      seen.add(key)
      const facts = otherOf(at, 'household', household)
      if (!(facts instanceof Dossier)) return closed('household-unknown', { household })
      if (!dueItems(facts, at.plan).some((due) => due.item === item))
        return closed('not-due', { household, item })
    }
    return open()
  },
}

/** In an old-town renewal with a share to reach, agreements bind only once it is declared (浙江条例 §31). */
export const agreementsBind: Gate = {
  id: 'G107',
  article: { 全国: '条例 §25', 浙江: '浙江条例 §31' },
  look({ project, terms }) {
    if (terms.kind !== '旧城区改建' || !terms.plan?.body.effectivePercent) return open()
    const on = tookEffectOn(project.facts)
    return on ? open(on) : closed('not-in-effect')
  },
}
