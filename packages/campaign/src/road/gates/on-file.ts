/** 材料在卷 · On file: of the files that the law wants of an act, the blanks in which its form names none. */
import type { Json } from '../../event.ts'
import { missingOf, type Wanted } from '../../evidence-wanted.ts'

export const missingIn = (wanted: Wanted, form: object): readonly string[] =>
  missingOf(wanted, (blank) => {
    const files = (form as Readonly<Record<string, Json>>)[blank]
    return Array.isArray(files) && files.length > 0
  })
