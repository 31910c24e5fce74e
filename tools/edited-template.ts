/** 改过的模板 · A shipped template as somebody saved it after editing: parts replaced, added, or changed. */
import type { Paper } from '@oneruler/documents/papers/paper'
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { wordParts } from './word-text.ts'

export async function editedTemplate(
  paper: Paper,
  edit: (document: string) => string,
  added: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const parts = await wordParts(await wordTemplate(paper))
  parts.set('word/document.xml', edit(parts.get('word/document.xml') as string))
  for (const [name, content] of Object.entries(added)) parts.set(name, content)
  return zipPapers([...parts].map(([name, content]) => ({ name, bytes: Buffer.from(content) })))
}
