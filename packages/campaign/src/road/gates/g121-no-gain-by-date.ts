/**
 * G121 补记不增加金额 · No gain by the date: an agreement entered with an earlier day comes to no more than one signed
 * today. A reward that ended is nobody's to give; a paper signed in time is brought in by the ledger, with its file.
 */
import { fen, yuanText } from '../../money.ts'
import { closed, type Gate, open } from '../gate.ts'
import { type Chosen, quoteFor } from '../quote.ts'

export const noGainByDate: Gate<Chosen> = {
  id: 'G121',
  article: { 全国: '条例 §25' },
  look(at, input) {
    if (!input || at.on === at.today) return null
    const [before, today] = [quoteFor(at, input), quoteFor(at, input, at.today)]
    if (before.kind !== 'quoted') return null
    if (today.kind === 'quoted' && fen(before.totalFen) <= fen(today.totalFen)) return open()
    const totals = {
      before: yuanText(before.totalFen),
      now: today.kind === 'quoted' ? yuanText(today.totalFen) : '—',
    }
    return closed('earlier-pays-more', { on: at.on, today: at.today, ...totals })
  },
}
