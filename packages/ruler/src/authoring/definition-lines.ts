/**
 * 定义的起止 · Definition lines: a definition starts in column 1 of its block, indented lines continue it.
 */
import type { Report } from '../diagnostic.ts'
import { placeOf, type SourceLine } from './source-line.ts'

const INDENTED = /^[\s\u3000]/

/** The lines of each definition; blank lines end nothing. An indented first line is reported. */
export function groupDefinitions(lines: readonly SourceLine[], report: Report): SourceLine[][] {
  const groups: SourceLine[][] = []
  for (const line of lines) {
    if (line.text.trim() === '') continue
    const last = groups[groups.length - 1]
    if (last && INDENTED.test(line.text)) last.push(line)
    else {
      if (INDENTED.test(line.text)) report('E104', placeOf(line), { want: 'column-1', got: line.text.trim() })
      groups.push([line])
    }
  }
  return groups
}
