/**
 * 表上点名 · Named: what else a form names, read through the same door as its blanks; nothing where the blank cannot be
 * read, since the form is then refused.
 */
import type { Json, StreamKind } from '../event.ts'
import type { StreamNamed } from './command.ts'
import { textField } from './field.ts'

/** Each once, of one kind. */
export function streamsNamed(kind: StreamKind, ...written: readonly (Json | undefined)[]): StreamNamed[] {
  const keys = written.flatMap((one) => {
    const read = textField.read(one ?? null, kind)
    return 'value' in read ? [read.value] : []
  })
  return [...new Set(keys)].map((key) => ({ kind, key }))
}
