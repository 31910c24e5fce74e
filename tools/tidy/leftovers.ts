/** Nothing half done, and nothing that is true on one machine only, stays in the tree. */
import type { Finding } from './finding.ts'
import type { Tree } from './tree.ts'

interface Leftover {
  readonly pattern: RegExp
  readonly what: string
  readonly why: string
}

const LEFTOVERS: readonly Leftover[] = [
  {
    // The brackets keep the patterns from finding themselves.
    pattern: /\b(TOD[O]|FIXM[E])\b/,
    what: 'an open promise',
    why: 'Promises in code are forgotten there. Do it, or file an issue.',
  },
  {
    pattern: /\b(it|test|describe)\s*\.(only|skip|todo|fails|skipIf|runIf)\b/,
    what: 'a test that does not run, or keeps others from running',
    why: 'A green run must mean that everything was tested. Make it pass or remove it.',
  },
  {
    pattern: /(?<![\w.@-])\/(work|root|home\/\w+|Users\/\w+)\//,
    what: 'a path of one machine',
    why: 'It exists nowhere else. Start from import.meta.dirname or an argument.',
  },
]

export function leftovers(tree: Tree): Finding[] {
  return [...tree.texts].flatMap(([path, text]) =>
    text.split('\n').flatMap((content, index) =>
      LEFTOVERS.filter(({ pattern }) => pattern.test(content)).map(({ what, why }) => ({
        severity: 'error' as const,
        path,
        line: index + 1,
        what: `${what}: ${content.trim().slice(0, 80)}`,
        why,
      })),
    ),
  )
}
