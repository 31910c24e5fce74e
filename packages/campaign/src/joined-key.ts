/**
 * 合成的键 · Joined key: several texts as one, `H0001/1`. A slash of their own is marked, so that no two lists of
 * the same length give the same key: A/1 and 2 is `A\/1/2`, A and 1/2 is `A/1\/2`.
 */
export function joinedKey(parts: readonly string[]): string {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  return parts.map((part) => part.replace(/[\\/]/g, '\\$&')).join('/')
}
