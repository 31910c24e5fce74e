/** 改过的模板 · A shipped template as somebody saved it after editing: parts replaced, added, or changed. */
import type { Paper } from '@oneruler/documents/papers/paper'
import { zipPapers } from '@oneruler/documents/papers/paper-zip'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { wordParts } from './word-text.ts'

type Edit = (document: string) => string
type Added = Readonly<Record<string, string>>

export async function editedTemplate(paper: Paper, edit: Edit, added: Added = {}): Promise<Uint8Array> {
  return editedFile(await wordTemplate(paper), edit, added)
}

/** @param docx as it was downloaded */
export async function editedFile(docx: Uint8Array, edit: Edit, added: Added = {}): Promise<Uint8Array> {
  const parts = await wordParts(docx)
  parts.set('word/document.xml', edit(parts.get('word/document.xml') as string))
  for (const [name, content] of Object.entries(added)) parts.set(name, content)
  return zipPapers([...parts].map(([name, content]) => ({ name, bytes: Buffer.from(content) })))
}
