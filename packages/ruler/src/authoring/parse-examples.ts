/**
 * 算例 · Examples: a household with its figures, one line an entity's row.
 *
 * Values stay as written here; they are read by the facts' types when the plan is resolved.
 */
import type { Report } from '../diagnostic.ts'
import type { Place } from '../place.ts'
import type { Fence } from './blocks.ts'
import { groupDefinitions } from './definition-lines.ts'
import { fold } from './fold.ts'
import { placeOf, type SourceLine, sliceLine, splitLine, trimLine } from './source-line.ts'

export interface DeclaredExample {
  readonly name: string
  readonly rows: readonly {
    readonly entity: string
    readonly place: Place
    readonly values: readonly Written[]
  }[]
  readonly expected: readonly Written[]
  readonly clause: string
  readonly place: Place
}

export interface Written {
  readonly name: string
  readonly place: Place
  readonly value: SourceLine
}

export function parseExample(fence: Fence, report: Report): DeclaredExample | undefined {
  let name: string | undefined
  const rows: { entity: string; place: Place; values: Written[] }[] = []
  const expected: Written[] = []
  for (const lines of groupDefinitions(fence.lines, report)) {
    const folded = lines.map((line) => ({ ...line, text: fold(line.text) }))
    const [head, ...more] = splitLine(folded[0] as SourceLine, ':')
    const key = trimLine(head as SourceLine)
    if (more[0] === undefined) {
      report('E104', placeOf(key), { want: 'example', got: key.text })
      continue
    }
    const body = sliceLine(folded[0] as SourceLine, (folded[0] as SourceLine).text.indexOf(':') + 1)
    if (key.text === '名称')
      name = trimLine(sliceLine(lines[0] as SourceLine, (folded[0] as SourceLine).text.indexOf(':') + 1)).text
    else {
      const values = [body, ...folded.slice(1)].flatMap((line) => readValues(line, report))
      if (key.text === '得') expected.push(...values)
      else rows.push({ entity: key.text, place: placeOf(key), values })
    }
  }
  if (name === undefined) {
    report('E104', fence.place, { want: 'example-name', got: '' })
    return undefined
  }
  if (expected.length === 0) report('E104', fence.place, { want: 'example-figures', got: '' })
  return { name, rows, expected, clause: fence.clause, place: fence.place }
}

function readValues(line: SourceLine, report: Report): Written[] {
  return splitLine(line, ';').flatMap((part) => {
    const source = trimLine(part)
    if (source.text === '') return []
    const space = source.text.indexOf(' ')
    if (space < 0) {
      report('E104', placeOf(source), { want: 'example-value', got: source.text })
      return []
    }
    const name = sliceLine(source, 0, space)
    return { name: name.text, place: placeOf(name), value: trimLine(sliceLine(source, space)) }
  })
}
