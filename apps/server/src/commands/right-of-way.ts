/**
 * 先行 · Right of way: while an act that was overtaken decides again, nobody else of this server writes to its project.
 *
 * A busy window of signing moves the head several times a second: an act that counts every household would be
 * overtaken for ever. Overtaken once, it has the way; whoever else writes to the project waits for that moment.
 */
const held = new Map<string, Promise<unknown>>()

/** Waits until nobody has the way. */
export async function wayClear(projectId: string): Promise<void> {
  for (let holder = held.get(projectId); holder; holder = held.get(projectId)) await holder.catch(() => {})
}

/** Does the work with the way to oneself; one after another, in the order asked. */
export async function withWay<T>(projectId: string, work: () => Promise<T>): Promise<T> {
  const before = held.get(projectId) ?? Promise.resolve()
  const working = before.catch(() => {}).then(work)
  held.set(projectId, working)
  try {
    return await working
  } finally {
    if (held.get(projectId) === working) held.delete(projectId)
  }
}
