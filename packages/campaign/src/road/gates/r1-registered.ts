/**
 * R1 在册 · Registered: an act is done on what is there, and begins only what is not there yet (条例 §15).
 *
 * Every command has it by itself: where it is closed, nothing else can be asked.
 */
import { closed, type Gate, open } from '../gate.ts'
import type { Situation } from '../situation.ts'

const article = { 全国: '条例 §15' }

/** A project is always there: without it there is nothing to act upon. */
export const isThere = ({ household, subject }: Situation): boolean =>
  household !== null || (subject !== null && subject.facts.length > 0)

export const registered: Gate = {
  id: 'R1',
  article,
  look: (at) => (isThere(at) ? open() : closed('not-registered')),
}

export const notRegisteredYet: Gate = {
  id: 'R1',
  article,
  look: (at) => (isThere(at) ? closed('registered-already', { number: at.target }) : open()),
}
