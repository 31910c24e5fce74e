/** G184 专家具名 · Panel named: where its members are named, all of them are (评估办法 §24). */
import { closed, type Gate, open } from '../gate.ts'

export const panelNamed: Gate<{ readonly experts: number; readonly members: readonly unknown[] }> = {
  id: 'G184',
  article: { 全国: '评估办法 §24' },
  look(_at, input) {
    if (!input || input.members.length === 0) return null
    const { experts, members } = input
    return members.length === experts
      ? open()
      : closed('not-all-named', { named: String(members.length), experts: String(experts) })
  },
}
