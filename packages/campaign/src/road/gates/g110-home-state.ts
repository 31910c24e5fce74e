/** G110 房源到这一步 · Home at this step: free, held, withheld, taken. */
import { type HomeState, homeStanding } from '../../home.ts'
import { closed, type Gate, open } from '../gate.ts'
import { subjectOf } from '../situation.ts'

export const homeIs = (...states: readonly HomeState[]): Gate => ({
  id: 'G110',
  article: { 全国: '内部规定' },
  look(at) {
    const standing = homeStanding(subjectOf(at), at.now)
    if (!standing) return closed('home-unknown', { home: at.target })
    return states.includes(standing.state) ? open() : closed(`home-${standing.state}`, { home: at.target })
  },
})
