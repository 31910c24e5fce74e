/** A source says one thing, so it stays short: over 300 lines look hard, over 500 split it. */
import type { Finding } from './finding.ts'
import type { Tree } from './tree.ts'

const WHY = 'One concept, one file: a reader holds 40–150 lines at once. Find the second concept and move it.'
const WARN_ABOVE = 300
const FAIL_ABOVE = 500

export function length(tree: Tree): Finding[] {
  return [...tree.texts].flatMap(([path, text]) => {
    const lines = text.split('\n').length - 1
    if (!/\.(ts|tsx|js|css|sql)$/.test(path) || lines <= WARN_ABOVE) return []
    const severity = lines > FAIL_ABOVE ? 'error' : 'warning'
    return { severity, path, line: lines, what: `${lines} lines`, why: WHY }
  })
}
