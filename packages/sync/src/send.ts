/**
 * 送出 · Sending: one round over the queue, through ports, so that it runs against a real phone and a made-up one alike.
 *
 * It holds nothing between two steps that is not in the store: killed anywhere, the next round goes on.
 */
import { type Answer, type Delay, type Entry, type EntryFile, type NoAnswer, sentInput } from './entry.ts'
import { nextToSend } from './queue.ts'

/** The phone's store. Each change is durable when it returns, and all of it or nothing happened. */
export interface Kept {
  entries(): Promise<readonly Entry[]>
  /** False where the entry is not there any more, or is answered already. */
  begin(id: string): Promise<boolean>
  /** A file of it is whole at the server. */
  handedIn(id: string, file: EntryFile, keptAs: string): Promise<void>
  settle(id: string, answer: Answer): Promise<void>
  delay(id: string, why: Delay): Promise<void>
}

/** The way to the server. An answer may be lost after the act was done. */
export interface Line {
  /** Goes on where a former attempt broke off. */
  handIn(
    entry: Entry,
    file: EntryFile,
  ): Promise<{ readonly kind: 'kept'; readonly sha256: string } | NotHandedIn>
  send(entry: Entry, input: NonNullable<ReturnType<typeof sentInput>>): Promise<Answer | NoAnswer>
}
export type NotHandedIn = NoAnswer | Extract<Answer, { kind: 'refused' }>

/** What the line is like for everything after it: one entry says it for all. */
const STOPS: readonly Delay[] = ['no-network', 'not-the-server', 'signed-out', 'another-account']

export interface Round {
  readonly sent: number
  /** Why it ended before the queue did; null where nothing more can be sent. */
  readonly stopped: Delay | null
}

/** Sends what may be sent, in order; only one round at a time runs on a phone. */
export async function sendRound(kept: Kept, line: Line, account: string): Promise<Round> {
  const passed = new Set<string>()
  let sent = 0
  for (;;) {
    const entry = nextToSend(await kept.entries(), account, passed)
    if (entry === null) return { sent, stopped: null }
    if (!(await kept.begin(entry.id))) continue
    const answer = await sendOne(kept, line, entry)
    if (answer.kind !== 'no-answer') {
      await kept.settle(entry.id, answer)
      sent++
      continue
    }
    await kept.delay(entry.id, answer.why)
    if (STOPS.includes(answer.why)) return { sent, stopped: answer.why }
    passed.add(entry.id)
  }
}

async function sendOne(kept: Kept, line: Line, entry: Entry): Promise<Answer | NoAnswer> {
  const files: EntryFile[] = []
  for (const file of entry.files) {
    if (file.keptAs !== null) {
      files.push(file)
      continue
    }
    const taken = await line.handIn(entry, file)
    if (taken.kind !== 'kept') return taken
    await kept.handedIn(entry.id, file, taken.sha256)
    files.push({ ...file, keptAs: taken.sha256 })
  }
  const input = sentInput({ ...entry, files })
  if (input === null) throw new Error('a file was passed over')
  return line.send(entry, input)
}
