/**
 * 先行 · Right of way: while an act that was overtaken decides again, nobody else of this server writes to its project.
 *
 * A busy window of signing moves the head several times a second: an act that counts every household would be
 * overtaken for ever. Overtaken once, it has the way; whoever else writes to the project waits for that moment.
 */
const held = new Map<string, Promise<unknown>>()

/** Writes under way, which whoever takes the way waits for: they were begun before it was taken. */
const writing = new Map<string, Set<Promise<unknown>>>()

/** Waits until nobody has the way. */
export async function wayClear(projectId: string): Promise<void> {
  for (let holder = held.get(projectId); holder; holder = held.get(projectId)) await holder.catch(() => {})
}

/** Writes as soon as nobody has the way. */
export async function givingWay<T>(projectId: string, write: () => Promise<T>): Promise<T> {
  // No call of wayClear: between its last look and this line somebody could take the way.
  for (let holder = held.get(projectId); holder; holder = held.get(projectId)) await holder.catch(() => {})
  const begun = writing.get(projectId) ?? new Set()
  writing.set(projectId, begun)
  const written = write()
  begun.add(written)
  try {
    return await written
  } finally {
    begun.delete(written)
    if (begun.size === 0 && writing.get(projectId) === begun) writing.delete(projectId)
  }
}

/** Does the work with the way to oneself; one after another, in the order asked. */
export async function withWay<T>(projectId: string, work: () => Promise<T>): Promise<T> {
  const before = held.get(projectId) ?? Promise.resolve()
  const working = before
    .catch(() => {})
    .then(() => Promise.allSettled(writing.get(projectId) ?? []))
    .then(work)
  held.set(projectId, working)
  try {
    return await working
  } finally {
    if (held.get(projectId) === working) held.delete(projectId)
  }
}
