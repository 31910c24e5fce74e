/** 公布征收范围 · Announce the boundary, and from when to when building and the like are suspended (条例 §8, §16). */
import { boundaryAnnounced, PUBLIC_INTERESTS } from '../../boundary.ts'
import { state } from '../command.ts'
import { dayField, oneOfField } from '../field.ts'
import { freezeOfAYear } from '../gates/p5-within-freeze.ts'
import { stepCommand } from './step-command.ts'

export const announceBoundary = stepCommand({
  name: 'announceBoundary',
  step: '征收范围公布',
  fields: { publicInterest: oneOfField(PUBLIC_INTERESTS), freezeUntil: dayField },
  gates: [freezeOfAYear],
  states: (_at, { publicInterest, freezeUntil }) => [
    state(boundaryAnnounced, { publicInterest, freezeUntil }),
  ],
})
