/** 表中的文件 · Named files: which files an act's form names, wherever in it they stand. */

import type { Json, JsonObject } from '../event.ts'
import type { EvidenceSort } from '../evidence.ts'
import type { Fields, HandedIn } from './field.ts'

export interface NamedFile extends HandedIn {
  readonly blank: string
  readonly takes: readonly EvidenceSort[]
}

/** Of a form as it was sent or as it was read; what is no file is left to the reading of the form. */
export function namedFiles(fields: Fields, input: JsonObject): NamedFile[] {
  return Object.entries(fields).flatMap(([blank, field]) => {
    const given = input[blank] ?? null
    if (field.form.form === 'rows') {
      const { fields: inner } = field.form
      return rowsOf(given).flatMap((row) => namedFiles(inner, row))
    }
    if (field.form.form !== 'files') return []
    const { takes } = field.form
    const read = field.read(given, blank)
    return 'value' in read ? (read.value as HandedIn[]).map((file) => ({ ...file, blank, takes })) : []
  })
}

const rowsOf = (given: Json): JsonObject[] =>
  Array.isArray(given) ? given.filter((row) => typeof row === 'object' && row !== null) : []
