/**
 * Tidy: holds the tree to the rules of ARCHITECTURE.md and STYLE.md that no other tool knows.
 *
 * Each check is a file in `tidy/`; `test/tidy.test.ts` plants a breach of each and sees it bite.
 */
import { join } from 'node:path'
import { boundaries } from './tidy/boundaries.ts'
import { type Finding, showFinding } from './tidy/finding.ts'
import { leftovers } from './tidy/leftovers.ts'
import { length } from './tidy/length.ts'
import { names } from './tidy/names.ts'
import { orphans } from './tidy/orphans.ts'
import { purity } from './tidy/purity.ts'
import { readTree, type Tree } from './tidy/tree.ts'
import { words } from './tidy/words.ts'

const CHECKS = [purity, boundaries, orphans, length, names, words, leftovers]

/** Everything the checks find in a tree, in the order of its paths. */
export const tidy = (tree: Tree): Finding[] =>
  [...tree.unparsed, ...CHECKS.flatMap((check) => check(tree))].sort((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line,
  )

if (import.meta.main) {
  const tree = readTree(join(import.meta.dirname, '..'))
  const findings = tidy(tree)
  for (const finding of findings) console.log(showFinding(finding))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  console.log(`tidy: ${tree.texts.size} texts, ${errors} errors, ${findings.length - errors} warnings`)
  process.exitCode = errors > 0 ? 1 : 0
}
