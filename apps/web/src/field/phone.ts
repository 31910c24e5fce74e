/**
 * 手机上的 · On this phone: what was taken along and what was done, in IndexedDB, one account's apart from another's.
 *
 * Whoever builds a page at the door needs two of these: `households` for what was taken along, `queueAct` for what was
 * done. What `queueAct` has returned is safe on the phone: the network, the server and the tab may go.
 */
import type { FieldDayPage, FieldHousehold } from '@oneruler/server/field-pages'
import type { Entry, Input } from '@oneruler/sync/entry'
import { mayBeGivenUp, unsent } from '@oneruler/sync/queue'
import type { Kept } from '@oneruler/sync/send'
import { Dexie, type EntityTable, liveQuery, type Table } from 'dexie'
import { v7 } from 'uuid'
import { lookForLoss, markUnsent } from './cleared.ts'
import type { Copied } from './copy.ts'

/** An entry as a person knows it. */
export interface QueuedEntry extends Entry {
  /** What the act is called. */
  readonly name: string
  /** The household, also when it is not on the phone any more: 户主 (masked) and address. */
  readonly owner: string
  readonly address: string
}

/** Who used this phone last; null before anybody did. */
export interface PhoneUser {
  readonly account: string
  readonly name: string
}

/** The day as it was taken along. */
export interface TakenDay extends Omit<FieldDayPage, 'households'> {
  readonly account: string
  readonly projectId: string
  /** By the phone's clock. */
  readonly takenAt: string
}

interface TakenHousehold extends FieldHousehold {
  readonly account: string
  readonly projectId: string
  readonly order: number
}

class PhoneStore extends Dexie {
  entries!: EntityTable<QueuedEntry, 'id'>
  /** Content of files, by SHA-256. */
  contents!: EntityTable<{ readonly sha256: string; readonly content: Blob }, 'sha256'>
  days!: Table<TakenDay, [string, string]>
  households!: Table<TakenHousehold, [string, string, string]>
  users!: EntityTable<PhoneUser & { readonly is: 'last' }, 'is'>

  constructor() {
    // A phone that runs out of power must still hold what it said was safe.
    super('oneruler-field', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      entries: 'id, account, place',
      contents: 'sha256',
      days: '[account+projectId]',
      households: '[account+projectId+number], [account+projectId]',
      users: 'is',
    })
  }
}

const store = new PhoneStore()

let user: PhoneUser | null = null

/** Before anything is shown: whose phone this is. Signed in as another in another tab, this one begins anew. */
export async function openPhone(): Promise<void> {
  user = (await store.users.get('last')) ?? null
  lookForLoss(await store.entries.count())
  liveQuery(() => store.entries.toArray()).subscribe((all) => markUnsent(unsent(all).length))
  liveQuery(() => store.users.get('last')).subscribe((last) => {
    if ((last?.account ?? '') !== (user?.account ?? '')) location.reload()
  })
}

export const phoneUser = (): PhoneUser | null => user

/** What another account left unsent stays, and is not shown to this one. */
export async function signedInAs({ account, name }: PhoneUser): Promise<void> {
  user = { account, name }
  await store.users.put({ account, name, is: 'last' })
}

/** Clears what was taken along. False where something is not sent yet: then all stays. */
export const leavePhone = (): Promise<boolean> =>
  store.transaction('rw', store.entries, store.days, store.households, store.users, async () => {
    const mine = account()
    const own = await store.entries.where('account').equals(mine).toArray()
    if (unsent(own).length > 0) return false
    await store.entries.bulkDelete(own.map(({ id }) => id))
    await store.days.filter((day) => day.account === mine).delete()
    await store.households.filter((household) => household.account === mine).delete()
    await store.users.delete('last')
    user = null
    return true
  })

const account = (): string => user?.account ?? ''

/** Replaces what was taken along before, whole or not at all. */
export async function keepDay(projectId: string, page: FieldDayPage, takenAt: string): Promise<void> {
  const of = { account: account(), projectId }
  const { households, ...day } = page
  await store.transaction('rw', store.days, store.households, async () => {
    await store.households.where('[account+projectId]').equals([of.account, projectId]).delete()
    await store.households.bulkPut(households.map((household, order) => ({ ...household, ...of, order })))
    await store.days.put({ ...day, ...of, takenAt })
  })
}

/** Null where nothing was taken along of this project by whoever uses the phone. */
export const takenDay = async (projectId: string): Promise<TakenDay | null> =>
  (await store.days.get([account(), projectId])) ?? null

/** Of all projects, the last taken along first. */
export const takenDays = async (): Promise<readonly TakenDay[]> => {
  const days = await store.days.filter((day) => day.account === account()).toArray()
  return days.sort((a, b) => b.takenAt.localeCompare(a.takenAt))
}

/** My households of a project as they were taken along, in walking order. */
export const households = async (projectId: string): Promise<readonly FieldHousehold[]> =>
  store.households.where('[account+projectId]').equals([account(), projectId]).sortBy('order')

export const householdTaken = async (projectId: string, number: string): Promise<FieldHousehold | null> =>
  (await store.households.get([account(), projectId, number])) ?? null

/** An act as it is done on this phone. */
export interface ActDone {
  readonly project: string
  /** The name of the command, and what people call it. */
  readonly act: string
  readonly name: string
  readonly household: Pick<FieldHousehold, 'number' | 'owner' | 'address'>
  /** The id of a refused entry that this one replaces: it takes its place in the order. */
  readonly instead?: string | undefined
}

/** A photograph or paper, for the blank that names it. */
export interface FileDone {
  readonly blank: string
  readonly name: string
  readonly content: Blob
}

/**
 * Puts an act into the queue; safe on the phone when it returns. It is sent by itself, once in effect.
 *
 * @param fields as the form of the command sends them; give `on` or `at`, since the day it arrives is another
 * @throws the browser's error where the phone cannot hold it; nothing of it is kept then
 */
export async function queueAct(
  { project, act, name, household, instead }: ActDone,
  fields: Input,
  files: readonly FileDone[] = [],
): Promise<QueuedEntry> {
  const hashed = await Promise.all(
    files.map(async (file) => ({ ...file, sha256: await sha256Of(file.content) })),
  )
  const mine = account()
  const taken = await householdTaken(project, household.number)
  const seen = taken === null ? null : ((await takenDay(project))?.headSeq ?? null)
  return store.transaction('rw', store.entries, store.contents, async () => {
    const replaced = instead === undefined ? undefined : await store.entries.get(instead)
    const last = await store.entries.orderBy('place').last()
    const entry: QueuedEntry = {
      id: v7(),
      place: replaced?.place ?? (last?.place ?? 0) + 1,
      ...{ account: mine, project, act, name, target: household.number },
      ...{ owner: household.owner, address: household.address },
      input: fields,
      files: hashed.map(({ content, ...file }) => ({ ...file, bytes: content.size, keptAs: null })),
      seen: replaced === undefined ? seen : replaced.seen,
      madeAt: new Date().toISOString(),
      ...{ state: 'waiting', answer: null, tries: 0, delay: null },
    }
    await store.contents.bulkPut(hashed.map(({ sha256, content }) => ({ sha256, content })))
    if (replaced !== undefined) await store.entries.delete(replaced.id)
    await store.entries.add(entry)
    return entry
  })
}

async function sha256Of(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** All of whoever uses the phone, in the order in which they were done. */
export const entries = async (): Promise<readonly QueuedEntry[]> =>
  store.entries.where('account').equals(account()).sortBy('place')

export const entryOf = async (id: string): Promise<QueuedEntry | null> =>
  (await store.entries.get(id)) ?? null

/** The person's own act, and the only way an entry goes before it took effect. */
export async function giveUp(id: string): Promise<void> {
  await store.transaction('rw', store.entries, store.contents, async () => {
    const entry = await store.entries.get(id)
    if (entry === undefined || !mayBeGivenUp(entry)) return
    await store.entries.delete(id)
    await dropUnnamed(entry)
  })
}

/** Content of its files that nothing else still has to send. */
async function dropUnnamed({ files }: Entry): Promise<void> {
  const others = await store.entries.filter(({ state }) => state !== 'accepted').toArray()
  const named = new Set(others.flatMap((other) => other.files.map(({ sha256 }) => sha256)))
  await store.contents.bulkDelete(files.map(({ sha256 }) => sha256).filter((sha256) => !named.has(sha256)))
}

/** What took effect before this moment has been seen, and goes. */
export const clearAccepted = async (before: string): Promise<void> => {
  await store.entries.filter(({ state, madeAt }) => state === 'accepted' && madeAt < before).delete()
}

export const contentOf = async (sha256: string): Promise<Blob | null> =>
  (await store.contents.get(sha256))?.content ?? null

/** What is not sent, with the content of its files. */
export async function copied(): Promise<Copied> {
  const open = unsent(await entries()) as QueuedEntry[]
  const named = [...new Set(open.flatMap(({ files }) => files.map(({ sha256 }) => sha256)))]
  const contents = await store.contents.bulkGet(named)
  return { entries: open, files: contents.flatMap((one) => one ?? []) }
}

/** Puts back what is not here, behind what is; whatever another account did is left out, and counted. */
export const putBack = ({ entries: all, files }: Copied) =>
  store.transaction('rw', store.entries, store.contents, async () => {
    const mine = all.filter((entry) => entry.account === account())
    const known = await store.entries.bulkGet(mine.map(({ id }) => id))
    const back = mine.filter((_, at) => known[at] === undefined)
    const last = (await store.entries.orderBy('place').last())?.place ?? 0
    await store.contents.bulkPut(files.map((file) => ({ ...file })))
    await store.entries.bulkAdd(back.map((entry, at) => ({ ...entry, place: last + 1 + at })))
    return { back: back.length, known: mine.length - back.length, others: all.length - mine.length }
  })

/** The store as the sender sees it. */
export const kept: Kept = {
  entries,
  begin: (id) =>
    store.transaction('rw', store.entries, async () => {
      const entry = await store.entries.get(id)
      if (entry?.state !== 'waiting') return false
      await store.entries.update(id, { tries: entry.tries + 1 })
      return true
    }),
  handedIn: (id, file, keptAs) =>
    store.transaction('rw', store.entries, async () => {
      const entry = await store.entries.get(id)
      const files = entry?.files.map((one) =>
        one.blank === file.blank && one.sha256 === file.sha256 ? { ...one, keptAs } : one,
      )
      if (files) await store.entries.update(id, { files })
    }),
  settle: (id, answer) =>
    store.transaction('rw', store.entries, store.contents, async () => {
      const entry = await store.entries.get(id)
      if (entry === undefined) return
      const state = answer.kind
      await store.entries.put({ ...entry, answer, state, delay: null })
      if (state === 'accepted') await dropUnnamed(entry)
    }),
  delay: async (id, why) => {
    await store.entries.update(id, { delay: why })
  },
}
