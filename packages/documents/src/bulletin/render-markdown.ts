/**
 * 通报（Markdown）· Bulletin as Markdown.
 *
 * Its chart is a table with bars of █: every reader shows that, as text too, where an embedded picture would
 * be dropped by many.
 */
import type { Block, Bulletin, Chart, Column, Table } from './bulletin.ts'

const BAR_CELLS = 30
const RULES: Readonly<Record<Column['align'], string>> = { left: ':---', center: ':---:', right: '---:' }

export function renderBulletinMarkdown(bulletin: Bulletin): string {
  const parts = [
    `**${escaped(bulletin.masthead)}**`,
    `# ${escaped(bulletin.title.join(''))}（${bulletin.numberLine}）`,
    ...(bulletin.addressees === null ? [] : [escaped(bulletin.addressees)]),
    escaped(bulletin.opening),
    ...bulletin.sections.flatMap(({ heading, blocks }) => [
      `## ${escaped(heading)}`,
      ...blocks.flatMap(blockLines),
    ]),
    `${escaped(bulletin.issuer)}  \n${bulletin.dateLine}`,
    escaped(bulletin.annotation),
    ...bulletin.distribution.map(escaped),
  ]
  return `${parts.join('\n\n')}\n`
}

function blockLines(block: Block): string[] {
  if (block.kind === 'paragraph') return [escaped(block.text)]
  const table = block.kind === 'chart' ? barTable(block) : block
  return [
    `**${escaped(block.caption)}**`,
    tableText(table),
    ...(block.note === null ? [] : [escaped(block.note)]),
  ]
}

function tableText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`
  return [
    line(columns.map(({ title }) => title)),
    `| ${columns.map(({ align }) => RULES[align]).join(' | ')} |`,
    ...rows.map(line),
  ].join('\n')
}

/** A bar a day as long as the sum signed by then; the threshold is a row of its own, below. */
function barTable({ days, households, threshold, totalLabel }: Chart): Pick<Table, 'columns' | 'rows'> {
  const bar = (count: number) => {
    const filled = households === 0 ? 0 : Math.min(BAR_CELLS, Math.round((count * BAR_CELLS) / households))
    return '█'.repeat(filled) + '░'.repeat(BAR_CELLS - filled)
  }
  return {
    columns: [
      { title: '', align: 'left', width: 1 },
      { title: totalLabel, align: 'left', width: 3 },
    ],
    rows: [
      ...days.flatMap(({ day, total }) => (total === null ? [] : [[day, `${bar(total)} ${total}`]])),
      ...(threshold ? [[threshold.label, `${bar(threshold.households)} ${threshold.households}`]] : []),
    ],
  }
}

/** What Markdown would take for its own signs, and line ends: a group may be called anything. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
