/**
 * 次序 · Queue: which entry is sent next, and why another still waits. Within a household acts keep the order in which
 * they were done; households do not wait for each other.
 */
import type { Delay, Entry } from './entry.ts'

/** Not done with: what follows it in the household waits. An entry that was given up is not there any more. */
const isOpen = ({ state }: Entry): boolean => state === 'waiting' || state === 'refused'

const isBefore = (one: Entry, other: Entry): boolean =>
  one.project === other.project && one.target === other.target && one.place < other.place

/** The open entry that another waits for: the first of its household. */
export const waitsFor = (entry: Entry, entries: readonly Entry[]): Entry | null =>
  inPlace(entries).find((one) => isOpen(one) && isBefore(one, entry)) ?? null

/** Null where nothing of this account can be sent: all is done with, or waits for the person. */
export const nextToSend = (
  entries: readonly Entry[],
  account: string,
  passed: ReadonlySet<string> = new Set(),
): Entry | null =>
  inPlace(entries).find(
    (entry) =>
      entry.state === 'waiting' &&
      entry.account === account &&
      !passed.has(entry.id) &&
      waitsFor(entry, entries) === null,
  ) ?? null

/** What a person is told of an entry that waits. */
export type Waiting =
  | { readonly kind: 'tried'; readonly why: Delay }
  | { readonly kind: 'behind'; readonly entry: Entry }
  | { readonly kind: 'in turn' }

export function waitingOf(entry: Entry, entries: readonly Entry[]): Waiting {
  const first = waitsFor(entry, entries)
  if (first !== null) return { kind: 'behind', entry: first }
  return entry.delay === null ? { kind: 'in turn' } : { kind: 'tried', why: entry.delay }
}

/** Not at the server for all we know: what keeps a phone from being signed out or cleared. */
export const unsent = (entries: readonly Entry[]): Entry[] => inPlace(entries.filter(isOpen))

/** It may be thrown away by the person: it was never sent, or the server said that it was not done. */
export const mayBeGivenUp = ({ state, tries }: Entry): boolean =>
  state === 'refused' || state === 'kept' || (state === 'waiting' && tries === 0)

const inPlace = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.place - b.place)
