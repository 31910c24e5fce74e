/**
 * 假想的世界 · A made-up world for the model: phones that die in the middle of a step, a network that loses, doubles, delays and
 * reorders, a server that falls over, hours that pass; the code that sends is the phone's own.
 */
import type { Answer, Entry, NoAnswer } from '@oneruler/sync/entry'
import { type Carrier, fateOf } from '@oneruler/sync/hold'
import { mayBeGivenUp } from '@oneruler/sync/queue'
import { type Kept, type Line, sendRound } from '@oneruler/sync/send'

export const FAULTS = [
  'none',
  'request lost',
  'answer lost',
  'doubled',
  'delayed',
  'captive portal',
  'busy',
  'server dies before',
  'server dies after',
  'phone dies before',
  'phone dies after',
] as const
export type Fault = (typeof FAULTS)[number]

class Died extends Error {}

/** What took effect, in the order of the server. */
export interface Effect {
  readonly id: string
  readonly deed: number
  readonly phone: number
  readonly household: string
  readonly place: number
  readonly made: string
  readonly recorded: string
  /** Taken along, and given to somebody else between that and its effect. */
  readonly isOthers: boolean
}

export interface ModelEntry extends Entry {
  /** What the person did, once; a changed entry is the same deed. */
  readonly deed: number
}

interface Sent {
  readonly phone: number
  readonly session: string
  readonly entry: ModelEntry
  /** Every seventh deed is refused until it was changed. */
  readonly isWrong: boolean
}

export interface Phone {
  readonly number: number
  session: string
  entries: ModelEntry[]
  /** Households taken along, each with the last event known then. */
  taken: Map<string, number>
  places: number
  clockSkewMs: number
}

const HOUR_MS = 3_600_000

export class World {
  readonly effects: Effect[] = []
  readonly outcomes = new Map<string, Answer>()
  readonly keptActs: { readonly id: string; readonly deed: number }[] = []
  readonly givenUp = new Set<number>()
  readonly carriers = new Map<string, Carrier[]>()
  readonly phones: Phone[]
  readonly deeds: { readonly phone: number; readonly account: string }[] = []
  private readonly late: Sent[] = []
  private ms = Date.parse('2018-08-28T00:00:00Z')
  private ids = 0
  private head = 0
  private readonly turn: () => Promise<void>

  constructor(phones: number, turn: () => Promise<void>) {
    this.turn = turn
    this.phones = Array.from({ length: phones }, (_, number) => ({
      ...{ number, session: `account ${number}`, entries: [], taken: new Map(), places: 0, clockSkewMs: 0 },
    }))
  }

  now = (): string => new Date(this.ms).toISOString()

  pass(hours: number): void {
    this.ms += Math.max(1, hours * HOUR_MS)
  }

  assign(household: string, account: string): void {
    const known = this.carriers.get(household) ?? []
    this.carriers.set(household, [...known, { seq: ++this.head, person: account }])
  }

  take(phone: Phone): void {
    this.pass(0)
    // As the phone does: what took effect stands in the day that is taken along.
    phone.entries = phone.entries.filter(({ state }) => state !== 'accepted')
    const mine = [...this.carriers].filter(([, carriers]) => carriers.at(-1)?.person === phone.session)
    phone.taken = new Map(mine.map(([household]) => [household, this.head]))
  }

  act(phone: Phone, household: string): void {
    const deed = this.deeds.push({ phone: phone.number, account: phone.session }) - 1
    phone.places++
    phone.entries.push({
      ...{ id: `entry ${this.ids++}`, place: phone.places, account: phone.session, project: 'P' },
      ...{ act: 'recordVisit', target: household, input: {}, files: [], deed },
      madeAt: new Date(this.ms + phone.clockSkewMs).toISOString(),
      seen: phone.taken.get(household) ?? null,
      ...{ state: 'waiting', answer: null, tries: 0, delay: null },
    })
  }

  /** What a person does about the first that came back, or about one never sent. */
  decide(phone: Phone, how: 'change' | 'give up'): void {
    const entry = phone.entries.find((one) =>
      how === 'change' ? one.state === 'refused' : mayBeGivenUp(one),
    )
    if (!entry) return
    phone.entries = phone.entries.filter((one) => one !== entry)
    if (how === 'give up') {
      if (entry.state !== 'kept') this.givenUp.add(entry.deed)
      return
    }
    phone.entries.push({
      ...entry,
      ...{ id: `entry ${this.ids++}`, input: { changed: true } },
      ...{ state: 'waiting', answer: null, tries: 0, delay: null },
    })
  }

  /** Whatever the network still holds arrives, the last first. */
  deliverLate(): void {
    for (let sent = this.late.pop(); sent; sent = this.late.pop()) this.serve(sent)
  }

  async round(phone: Phone, faults: readonly Fault[]): Promise<void> {
    const left = [...faults]
    await sendRound(this.keptOf(phone), this.lineOf(phone, left), phone.session).catch((error: unknown) => {
      if (!(error instanceof Died)) throw error
    })
  }

  private keptOf(phone: Phone): Kept {
    const change = async (id: string, to: (entry: ModelEntry) => ModelEntry): Promise<boolean> => {
      await this.turn()
      const known = phone.entries.find((entry) => entry.id === id)
      phone.entries = phone.entries.map((entry) => (entry.id === id ? to(entry) : entry))
      return known !== undefined
    }
    return {
      entries: async () => phone.entries,
      begin: async (id) => {
        await this.turn()
        if (phone.entries.find((entry) => entry.id === id)?.state !== 'waiting') return false
        return change(id, (entry) => ({ ...entry, tries: entry.tries + 1 }))
      },
      handedIn: async () => {},
      settle: async (id, answer) => {
        await change(id, (entry) => ({ ...entry, answer, state: answer.kind, delay: null }))
      },
      delay: async (id, why) => {
        await change(id, (entry) => (entry.state === 'waiting' ? { ...entry, delay: why } : entry))
      },
    }
  }

  private lineOf(phone: Phone, faults: Fault[]): Line {
    const lost: NoAnswer = { kind: 'no-answer', why: 'no-network' }
    return {
      handIn: async () => lost,
      send: async (entry, input) => {
        const fault = faults.shift() ?? 'none'
        const isWrong = (entry as ModelEntry).deed % 7 === 3 && input.changed !== true
        const sent = { phone: phone.number, session: phone.session, entry: entry as ModelEntry, isWrong }
        await this.turn()
        switch (fault) {
          case 'request lost':
          case 'server dies before':
            return lost
          case 'phone dies before':
            throw new Died()
          case 'captive portal':
            return { kind: 'no-answer', why: 'not-the-server' }
          case 'busy':
            return { kind: 'no-answer', why: 'busy' }
          case 'delayed':
            this.late.push(sent)
            return lost
          default:
        }
        const answer = this.serve(sent)
        await this.turn()
        if (fault === 'doubled') this.late.push(sent)
        if (fault === 'phone dies after') throw new Died()
        return fault === 'answer lost' || fault === 'server dies after' ? lost : answer
      },
    }
  }

  /** One transaction: the outcome under its id and the effect, or neither. */
  private serve({ phone, session, entry, isWrong }: Sent): Answer | NoAnswer {
    const { id, account, target: household, seen, place, deed } = entry
    if (session !== account) return { kind: 'no-answer', why: 'another-account' }
    const known = this.outcomes.get(id)
    if (known) return known
    const carriers = this.carriers.get(household) ?? []
    const fate = fateOf({ person: account, seen }, carriers)
    const answer: Answer =
      fate === 'kept'
        ? { kind: 'kept', message: '' }
        : isWrong
          ? { kind: 'refused', message: '', closed: [], problems: [] }
          : { kind: 'accepted', message: '' }
    this.outcomes.set(id, answer)
    if (answer.kind === 'kept') this.keptActs.push({ id, deed })
    if (answer.kind === 'accepted') {
      const others = carriers.filter(({ person }) => person !== account)
      const isOthers = seen !== null && others.some(({ seq }) => seq > seen)
      this.effects.push({ id, deed, phone, household, place, made: account, recorded: session, isOthers })
    }
    return answer
  }
}
