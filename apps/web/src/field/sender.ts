/**
 * 上传 · Sender: when a round of sending runs: after each act, when the network is back, when the page is looked at again,
 * and now and then. One at a time, whatever tabs are open.
 */
import type { Delay } from '@oneruler/sync/entry'
import { sendRound } from '@oneruler/sync/send'
import { line } from './line.ts'
import { kept, phoneUser } from './phone.ts'

/** Between rounds while something stopped them; doubled each time, up to the longest. */
const SHORTEST_MS = 5_000
const LONGEST_MS = 300_000
const LOCK = 'oneruler-field-sender'

/** What the page shows of it. */
export interface Sending {
  readonly underWay: boolean
  /** Why the last round ended early; null where it did not. */
  readonly stopped: Delay | null
}

let told: Sending = { underWay: false, stopped: null }
const listeners = new Set<() => void>()
let pause = SHORTEST_MS
let timer: ReturnType<typeof setTimeout> | undefined

const tell = (next: Sending): void => {
  told = next
  for (const listener of listeners) listener()
}

export const sending = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  now: (): Sending => told,
}

/** A round, unless another tab is at it. */
export async function send(): Promise<void> {
  clearTimeout(timer)
  await alone(async () => {
    const user = phoneUser()
    if (user === null) return
    tell({ ...told, underWay: true })
    try {
      const { stopped } = await sendRound(kept, line, user.account)
      tell({ underWay: false, stopped })
      pause = stopped === null ? SHORTEST_MS : Math.min(pause * 2, LONGEST_MS)
    } catch (error) {
      tell({ ...told, underWay: false })
      throw error
    }
  })
  timer = setTimeout(send, pause)
}

/** An old kernel without locks may send twice; the id makes it one act. */
const alone = async (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator
    ? navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock ? work() : undefined))
    : work()

/** From now on, as long as the page is open. */
export function keepSending(): void {
  addEventListener('online', () => void send())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void send()
  })
  void send()
}
