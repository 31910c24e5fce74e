/**
 * 公布文书 · Public papers: how far signing has come, and what each signed household was given (条例 §29).
 *
 * Nothing in them points at who has not signed: progress by group only, compensation by the number of its record,
 * without household numbers and door numbers; homes under 60 ㎡ show their total alone, so that hardship is not told.
 */
import { CHOICES } from '@oneruler/campaign/agreement'
import type { BulletinFigures } from '@oneruler/campaign/bulletin-figures'
import type { Campaign } from '@oneruler/campaign/campaign'
import { maskedName } from '@oneruler/campaign/privacy/masked'
import { type Completed, completePaper } from '@oneruler/documents/papers/complete-paper'
import { compensationPosting, progressPosting } from '@oneruler/documents/papers/kinds/posting'
import { paperSentences } from '@oneruler/words/paper-sentences'
import { effectivePercent } from '../pages/threshold.ts'
import { type AgreedHousehold, grouped, resultOf, sumOf } from './agreed-household.ts'
import { type PaperOffice, statedTerm } from './paper-office.ts'

const sentences = paperSentences.zh

/** 签约进度公示 of a day. @param number 文书编号 */
export function progressPaper(
  campaign: Campaign,
  figures: BulletinFigures,
  number: string,
  office: PaperOffice,
): Completed {
  const { 权证: certificates } = figures
  const percent = effectivePercent(campaign.terms)
  const needed = percent === null ? null : Math.ceil((percent * certificates.总数) / 100)
  return completePaper(progressPosting, number, {
    项目名称: campaign.terms.name,
    截至日期: figures.截至,
    总户数: figures.征收户,
    签约户数: figures.签约,
    签约率: `${figures.签约率.toFixed(1)}%`,
    权证总数: certificates.总数,
    已签权证: certificates.签约,
    生效说明:
      percent === null || needed === null
        ? sentences.noThreshold()
        : sentences.threshold({ percent, needed, past: certificates.签约 - needed }),
    小组: figures.小组排名.map(({ 小组, 户数, 签约, 签约率 }) => ({
      名称: 小组,
      户数,
      签约,
      比例: `${签约率.toFixed(2)}%`,
    })),
    公示部门: office.department,
    监督电话: statedTerm(campaign.terms, '监督电话') || office.phone,
  })
}

/** Below this recognised area a home shows its total alone. */
const SMALL_M2 = 60

/** 分户补偿情况公布 of signed households. @param number 文书编号 */
export function compensationPaper(
  agreed: readonly AgreedHousehold[],
  number: string,
  office: PaperOffice,
  days: { readonly postedOn: string; readonly removedOn: string },
): Completed {
  const inOrder = [...agreed].sort((a, b) => a.agreement.seq - b.agreement.seq)
  const first = inOrder[0]
  return completePaper(compensationPosting, number, {
    项目名称: first?.campaign.terms.name ?? '',
    方案版本: first?.outcome.version ?? '',
    公布户: inOrder.map(postedRow),
    公布部门: office.department,
    公布日期: days.postedOn,
    撤下日期: days.removedOn,
    疑问电话: office.phone,
  })
}

/** Which lines of a plan stand in which column; what fits none is a subsidy. */
const COLUMNS = {
  房屋价值: /房屋价值/,
  装修附属: /装修|附属物/,
  搬迁安置: /搬迁费|临时安置费/,
  停产停业: /停产停业/,
  签约奖励: /奖/,
} as const
type Column = keyof typeof COLUMNS | '补助'

function postedRow(agreed: AgreedHousehold) {
  const { household, agreement, houses } = agreed
  const areaM2 =
    houses.reduce((sum, { recognisedM2 }) => sum + Math.round(Number(recognisedM2) * 100), 0) / 100
  const uses = [...new Set(houses.map(({ use }) => use))].join('、')
  const isSmall = areaM2 < SMALL_M2 && uses === sentences.home()
  const exchanges = Number(agreement.body.homeM2 ?? 0) > 0
  const common = {
    编号: String(agreement.seq),
    户: maskedName(household.registered.private?.owner ?? ''),
    坐落: streetOf(household.registered.private?.address ?? ''),
    用途: uses,
    认定面积: isSmall ? sentences.small({ area: SMALL_M2 }) : areaM2.toFixed(2),
    方式: agreement.body.choice === CHOICES[1] ? sentences.exchange() : sentences.cash(),
    协议总额: resultOf(agreed, '协议总额'),
  }
  if (isSmall) return common
  return {
    ...common,
    ...amountsByColumn(agreed),
    ...(exchanges
      ? { 安置面积: agreement.body.homeM2 ?? '', 安置房款: grouped(resultOf(agreed, '安置房款')) }
      : {}),
  }
}

function amountsByColumn(agreed: AgreedHousehold): Partial<Record<Column, string>> {
  const lines = agreed.outcome.lines.filter(({ role }) => role === '补偿项')
  const columnOf = (name: string): Column =>
    (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).find((column) => COLUMNS[column].test(name)) ?? '补助'
  const byColumn = Object.groupBy(lines, ({ name }) => columnOf(name))
  return Object.fromEntries(
    Object.entries(byColumn).map(([column, some]) => [column, dashed(sumOf(some ?? []))]),
  )
}

const dashed = (yuan: string): string => (Number(yuan) === 0 ? '—' : grouped(yuan))

/** 解放路85号3室 → 解放路: the door is left out. */
const streetOf = (address: string): string =>
  address.replace(/[\d０-９一二三四五六七八九十百]*[号弄幢栋单元室].*$|\d.*$/, '')
