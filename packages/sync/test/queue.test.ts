/** 次序: within a household in the order of the door, between households none waits for another. */
import { DELAYS, type Entry, sentInput } from '@oneruler/sync/entry'
import { mayBeGivenUp, nextToSend, unsent, waitingOf } from '@oneruler/sync/queue'
import { expect, test } from 'vitest'

const entry = (place: number, target: string, changed: Partial<Entry> = {}): Entry => ({
  id: `entry ${place}`,
  place,
  ...{ account: 'A', project: 'P', act: 'recordVisit', target, input: {}, files: [] },
  seen: null,
  madeAt: '2018-08-28T02:06:00.000Z',
  ...{ state: 'waiting', answer: null, tries: 0, delay: null },
  ...changed,
})

test('given two acts at one door · then the second waits for the first, and another household for neither', () => {
  const all = [entry(2, 'H1'), entry(1, 'H1'), entry(3, 'H2')]
  expect(nextToSend(all, 'A')?.place).toBe(1)
  expect(nextToSend(all, 'A', new Set(['entry 1']))?.place).toBe(3)
  expect(waitingOf(all[0] as Entry, all)).toMatchObject({ kind: 'behind', entry: { place: 1 } })
})

test('given an act that came back · then what follows it at that door waits until the person has decided', () => {
  const all = [entry(1, 'H1', { state: 'refused', tries: 1 }), entry(2, 'H1')]
  expect(nextToSend(all, 'A')).toBe(null)
  expect(nextToSend(all.slice(1), 'A')?.place).toBe(2)
})

test('given the phone in the hands of another account · then nothing of the first is sent', () => {
  expect(nextToSend([entry(1, 'H1')], 'B')).toBe(null)
})

test('given an act that was sent once without an answer · then it is not thrown away: nobody knows whether it was done', () => {
  expect(mayBeGivenUp(entry(1, 'H1'))).toBe(true)
  for (const delay of DELAYS) expect(mayBeGivenUp(entry(1, 'H1', { tries: 1, delay }))).toBe(false)
  expect(mayBeGivenUp(entry(1, 'H1', { tries: 1, state: 'refused' }))).toBe(true)
})

test('given acts done with and not · then those that wait or came back keep a phone from being cleared', () => {
  const states = ['accepted', 'refused', 'waiting', 'kept'] as const
  const all = states.map((state, at) => entry(at, 'H1', { state }))
  expect(unsent(all).map(({ state }) => state)).toEqual(['refused', 'waiting'])
})

test('given photographs that are not handed in whole · then the act has no input to be sent yet', () => {
  const file = { blank: 'photos', name: '门.jpg', sha256: 'a', bytes: 1, keptAs: null }
  expect(sentInput(entry(1, 'H1', { files: [file] }))).toBe(null)
  expect(sentInput(entry(1, 'H1', { input: { minutes: '5' }, files: [{ ...file, keptAs: 'b' }] }))).toEqual({
    minutes: '5',
    photos: [{ sha256: 'b', name: '门.jpg' }],
  })
})
