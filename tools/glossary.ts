/**
 * 词汇表 · Glossary: writes GLOSSARY.md from the terms in packages/words.
 *
 *     node tools/glossary.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossary } from '@oneruler/words/glossary'
import type { GlossaryRow, GlossarySection } from '@oneruler/words/glossary/section'
import { ROOT } from './checks.ts'

export const GLOSSARY_PATH = join(ROOT, 'GLOSSARY.md')

const HEAD = `# 词汇表 · Glossary

One Chinese term, one English identifier, everywhere: type, event, route, table, test. Where the statute has a term, it
wins. Written by \`node tools/glossary.ts\` from \`packages/words/src/glossary\`; change it there.

Anchors: 条例 is 国令第590号 (2011), 浙江条例 of 2020, 评估办法 is 建房〔2011〕77号, 民诉法 of 2023, 强制执行规定 is 法释〔2012〕4号;
内部 is a word of the office itself. LADM is ISO 19152, where a term has a class there.
`

/** The whole page. */
export const glossaryPage = (sections: readonly GlossarySection[]): string =>
  [HEAD, ...sections.map(sectionText)].join('\n')

function sectionText({ title, about, rows }: GlossarySection): string {
  const mapped = rows.some(([, , , , ladm]) => ladm !== undefined)
  const head = ['中文', 'identifier', 'anchor', 'note', ...(mapped ? ['LADM'] : [])]
  return [
    `## ${title}\n\n${about}\n`,
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(cells(row, mapped))),
    '',
  ].join('\n')
}

const cells = ([term, identifier, anchor, note = '', ladm = '']: GlossaryRow, mapped: boolean): string[] => [
  term,
  `\`${identifier}\``,
  anchor,
  note,
  ...(mapped ? [ladm] : []),
]

const line = (columns: readonly string[]): string => `| ${columns.join(' | ')} |`

if (import.meta.main) writeFileSync(GLOSSARY_PATH, glossaryPage(glossary))
