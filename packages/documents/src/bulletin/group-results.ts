/** 各组情况 · Group results: who carries the work, and the groups ranked by signing rate. */
import { type Figures, type GroupStanding, percent } from '@oneruler/campaign/figures'
import type { BulletinWords } from '@oneruler/words/bulletin'
import type { Column, Table } from './bulletin.ts'
import type { BulletinFacts } from './bulletin-facts.ts'
import { sentence } from './overall-progress.ts'
import { rate } from './shown-numbers.ts'

export function groupSentences({ figures, unranked }: BulletinFacts, words: BulletinWords): string[] {
  const { groups } = words
  const partners = figures.包干单位 === 0 ? '' : groups.partners(figures.包干单位, figures.完成包干单位)
  const work = sentence(
    [
      ...(figures.小组人员 > 0 ? [groups.staff(figures.小组数, figures.小组人员)] : []),
      ...(figures.承诺书 > 0 ? [groups.pledges(figures.承诺书)] : []),
    ],
    words,
  )
  return [work + partners, unranked === null ? rankSentence(figures, words) : ''].filter(
    (text) => text !== '',
  )
}

function rankSentence({ 小组排名: ranked }: Figures, words: BulletinWords): string {
  const { groups } = words
  if (ranked.length === 1) return groups.single
  if (!isRanked(ranked)) return groups.noneSigned
  const first = ranked.filter(({ 名次 }) => 名次 === 1)
  const others = ranked.filter(({ 名次, 户数 }) => 名次 > 1 && 户数 > 0).map(({ 签约率 }) => rate(签约率, 2))
  const names = first.map(({ 小组 }) => 小组).join(words.between)
  const highest = rate(first[0]?.签约率 ?? 0, 2)
  return (
    sentence(
      [
        first.length > 1 ? groups.firstShared(names, highest) : groups.first(names, highest),
        ...(others.length > 0 ? [groups.others(others.at(-1) ?? '', others[0] ?? '')] : []),
      ],
      words,
    ) + groups.caution
  )
}

/** Ranks mean something where there are groups to compare and one of them has signed. */
const isRanked = (ranked: readonly GroupStanding[]): boolean =>
  ranked.length > 1 && ranked.some(({ 签约 }) => 签约 > 0)

export function groupTable(
  { figures, previous, unranked }: BulletinFacts,
  words: BulletinWords,
  caption: string,
): Table {
  const { groups } = words
  const before =
    previous && previous.now.截至 < figures.截至
      ? new Map(previous.now.小组排名.map((row) => [row.小组, row]))
      : null
  const rankOf = (ranked: readonly GroupStanding[], row: GroupStanding | undefined) =>
    row && unranked === null && isRanked(ranked) ? String(row.名次) : groups.noRank
  const rowOf = (row: GroupStanding): string[] => {
    const was = before?.get(row.小组)
    return [
      rankOf(figures.小组排名, row),
      row.小组,
      String(row.户数),
      String(row.签约),
      rate(row.签约率, 2),
      ...(before ? [signed(row.签约 - (was?.签约 ?? 0)), rankOf(previous?.now.小组排名 ?? [], was)] : []),
    ]
  }
  const totalRow = (name: string, households: number, done: number, doneBefore: number): string[] => [
    '',
    name,
    String(households),
    String(done),
    rate(percent(done, households, 2), 2),
    ...(before ? [signed(done - doneBefore), ''] : []),
  ]
  const inGroups = groupSums(figures)
  const inGroupsBefore = previous ? groupSums(previous.now) : { 户数: 0, 签约: 0 }
  const outside = figures.征收户 - inGroups.户数
  const signedBefore = previous?.now.签约 ?? 0
  return {
    kind: 'table',
    caption,
    columns: columns(before !== null, words),
    rows: [
      ...inOrder(figures.小组排名, unranked).map(rowOf),
      ...(outside > 0
        ? [
            totalRow(
              groups.noGroup,
              outside,
              figures.签约 - inGroups.签约,
              signedBefore - inGroupsBefore.签约,
            ),
          ]
        : []),
      totalRow(groups.total, figures.征收户, figures.签约, signedBefore),
    ],
    whole: true,
    note: groups.note + (before ? groups.restatedNote : ''),
  }
}

/** By rank, or in the groups' own order where nobody is ranked. */
const inOrder = (
  ranked: readonly GroupStanding[],
  own: readonly string[] | null,
): readonly GroupStanding[] =>
  own === null ? ranked : own.flatMap((group) => ranked.filter((row) => row.小组 === group))

function columns(compared: boolean, { groups }: BulletinWords): Column[] {
  const titles = [
    groups.rank,
    groups.group,
    groups.households,
    groups.signed,
    groups.rate,
    ...(compared ? [groups.since, groups.previousRank] : []),
  ]
  const widths = [14, 22, 23, 20, 23, 23, 27]
  return titles.map((title, index) => ({ title, align: 'center', width: widths[index] as number }))
}

const groupSums = ({ 小组排名 }: Figures): { 户数: number; 签约: number } => ({
  户数: 小组排名.reduce((sum, row) => sum + row.户数, 0),
  签约: 小组排名.reduce((sum, row) => sum + row.签约, 0),
})

/** +18, 0, −3 */
const signed = (change: number): string =>
  change > 0 ? `+${change}` : change < 0 ? `−${Math.abs(change)}` : '0'
