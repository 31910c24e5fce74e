/**
 * Another program opens what was written: LibreOffice, where it is installed and the run is a long one.
 *
 * Everywhere else the documents' own structure is what is checked (`papers-word`).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAPERS } from '@oneruler/documents/papers/catalogue'
import { completeRaw } from '@oneruler/documents/papers/complete-paper'
import { sampleFields } from '@oneruler/documents/papers/sample-fields'
import { shown } from '@oneruler/documents/papers/shown-values'
import { wordPaper } from '@oneruler/documents/papers/word-paper'
import { wordTemplate } from '@oneruler/documents/papers/word-template'
import { expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'
import { scratchFolder } from '../../../tools/scratch-folder.ts'

const isThere = process.env.ONERULER_LONG !== undefined && spawnSync('soffice', ['--version']).status === 0
const opened = isThere ? PAPERS : PAPERS.slice(0, 0)

test('every paper and its template is written as a Word document', async () => {
  const scratch = scratchFolder()
  try {
    const written: string[] = []
    for (const paper of PAPERS) {
      const template = await wordTemplate(paper)
      const completed = completeRaw(paper, 'W1', sampleFields(paper))
      if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
      const path = join(scratch.path, `${paper.id}.docx`)
      writeFileSync(path, await wordPaper(completed.complete, template))
      written.push(path)
    }
    expect(written).toHaveLength(PAPERS.length)
    if (opened.length === 0) return
    const into = join(scratch.path, 'opened')
    mkdirSync(into)
    const profile = `-env:UserInstallation=file://${join(scratch.path, 'profile')}`
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', into, ...written])
    for (const paper of opened) {
      const { text } = await pdfText(readFileSync(join(into, `${paper.id}.pdf`)))
      for (const [name, { kind }] of Object.entries(paper.elements))
        if (kind === 'yuan') expect(text).toContain(shown(kind, sampleFields(paper)[name]))
      expect(text).toContain('文书编号W1')
      expect(text).not.toMatch(/[{}]/)
    }
  } finally {
    scratch.discard()
  }
}, 300_000)
