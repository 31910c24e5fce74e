/** O5 申请期间 · Court window: from the day after remedies and demand have run, to the last day of the three months. */
import { appliedInWindow } from '../../audit/o5-applied-in-window.ts'
import { enforcementWindow } from '../../enforcement.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const courtWindow: Gate = {
  id: 'O5',
  article: { 全国: '条例 §28，行政强制法 §53，§54', 山东: '山东条例 §33' },
  look(at) {
    const window = enforcementWindow(householdOf(at), at.place)
    const code = appliedInWindow(window, at.on)
    if (code === null) return open(window?.opensOn ?? null)
    const days = { opensOn: window?.opensOn ?? '', lastDay: window?.closes?.lastDay ?? '' }
    return closed(code, days, code === 'applied-too-early' ? (window?.opensOn ?? null) : null)
  },
}
