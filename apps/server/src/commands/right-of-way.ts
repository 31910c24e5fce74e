/**
 * 先行 · Right of way: while an act that looks at the whole project decides again, nobody of this server writes to it.
 *
 * A busy window of signing moves the head several times a second: an act that counts every household would be
 * overtaken for ever. Overtaken once, it has the way; whoever else writes to the project waits for that moment.
 */
const held = new Map<string, Promise<unknown>>()

/** Waits until nobody has the way. */
export async function wayClear(projectId: string): Promise<void> {
  for (let holder = held.get(projectId); holder; holder = held.get(projectId)) await holder.catch(() => {})
}

/** Does the work with the way to oneself; one after another. */
export async function withWay<T>(projectId: string, work: () => Promise<T>): Promise<T> {
  await wayClear(projectId)
  const working = work().finally(() => held.delete(projectId))
  held.set(projectId, working)
  return working
}
