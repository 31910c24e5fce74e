/**
 * 拟稿 · Compose a bulletin: from the figures of a day to a document, every sentence computed.
 *
 * Pure: the same facts give the same document. It writes no plans for the days ahead; the office adds those.
 */
import type { BulletinWords } from '@oneruler/words/bulletin'
import { bulletinWords } from '@oneruler/words/bulletin'
import { type Block, type Bulletin, paragraph, type Section } from './bulletin.ts'
import type { BulletinFacts } from './bulletin-facts.ts'
import { signingChart, signingTable } from './daily-signing.ts'
import { errataBlocks, errataOf } from './errata-section.ts'
import { groupSentences, groupTable } from './group-results.ts'
import { overallProgress, sentence } from './overall-progress.ts'
import { dayOfFigures, rate } from './shown-numbers.ts'

export function composeBulletin(facts: BulletinFacts, words: BulletinWords = bulletinWords.zh): Bulletin {
  const project = nameParts(facts.terms.name)
  const county = nameParts(facts.terms.county).name
  const notes = [words.provenance(facts.knownTo, facts.definitions), project.remark].filter(
    (note) => note !== '',
  )
  const issuer = facts.issuer ?? words.department(county)
  return {
    number: facts.number,
    day: dayOfFigures(facts.figures),
    issuedOn: facts.issuedOn,
    masthead: words.masthead(county),
    numberLine: words.number(facts.number),
    title: words.title(project.name, facts.order.kind),
    addressees: addressees(facts, words),
    opening: words.opening(facts.figures.截至),
    sections: sections(facts, words),
    issuer,
    dateLine: words.date(facts.issuedOn),
    annotation: words.annotation(notes.join(words.join)),
    distribution: distributionOf(facts, words),
    printedLine: words.printed(facts.issuedOn),
    errata: errataOf(facts.previous),
  }
}

function sections(facts: BulletinFacts, words: BulletinWords): Section[] {
  const captions = { tables: 0, charts: 0 }
  const tableCaption = (text: string) => words.table(++captions.tables, text)
  const chart = signingChart(facts, words, words.chart(1, words.daily.chart))
  const parts: [string, readonly Block[]][] = [
    [
      words.overall.heading,
      [
        ...overallProgress(facts, words),
        ...(chart ? [chart, signingTable(facts, words, tableCaption(words.daily.table))] : []),
      ],
    ],
    [words.groups.heading, groupBlocks(facts, words, tableCaption)],
    [words.work.heading, workSentences(facts, words).map(paragraph)],
    [words.errata.heading, facts.previous ? errataBlocks(facts.previous, facts, words, tableCaption) : []],
  ]
  return parts
    .filter(([, blocks]) => blocks.length > 0)
    .map(([text, blocks], index) => ({
      heading: words.heading(words.headings[index] as string, text),
      blocks,
    }))
}

function groupBlocks(
  facts: BulletinFacts,
  words: BulletinWords,
  captionOf: (caption: string) => string,
): Block[] {
  if (facts.figures.小组排名.length === 0) return []
  return [
    ...groupSentences(facts, words).map(paragraph),
    groupTable(facts, words, captionOf(words.groups.table)),
  ]
}

function workSentences({ figures, findings }: BulletinFacts, words: BulletinWords): string[] {
  const { work } = words
  const done = [
    ...(figures.协调解决问题 > 0 ? [work.solved(figures.协调解决问题)] : []),
    ...(figures.难户 > 0 ? [work.hardCases(figures.难户, figures.难户化解)] : []),
    ...(figures.满意度均分 === null ? [] : [work.satisfaction(rate(figures.满意度均分, 2))]),
  ]
  const audited =
    findings === null
      ? ''
      : findings.errors + findings.warnings === 0
        ? work.findingsNone
        : work.findings(findings.errors, findings.warnings)
  return [sentence(done, words), audited].filter((text) => text !== '')
}

function distributionOf({ order }: BulletinFacts, { distribution }: BulletinWords): string[] {
  const { sent, given, copies } = order
  return [
    ...(sent === null ? [] : [distribution.sent(sent)]),
    ...(given === null ? [] : [distribution.given(given)]),
    ...(copies === null ? [] : [distribution.copies(copies)]),
  ]
}

function addressees({ figures }: BulletinFacts, { addressees: to, between }: BulletinWords): string | null {
  const names = [...(figures.小组数 > 0 ? [to.groups] : []), ...(figures.包干单位 > 0 ? [to.partners] : [])]
  return names.length === 0 ? null : names.join(between) + to.end
}

/** `小桥头片区征收项目（示例数据）` → its name, and the remark in brackets at its end. */
function nameParts(text: string): { name: string; remark: string } {
  const match = /^(.*?)(?:（([^（）]*)）)?$/s.exec(text)
  return { name: match?.[1] ?? text, remark: match?.[2] ?? '' }
}
