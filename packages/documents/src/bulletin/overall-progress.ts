/** 总体进度 · Overall progress: the state of signing in sentences, and what changed since the last bulletin. */
import { daysBetween } from '@oneruler/campaign/day'
import { percent } from '@oneruler/campaign/figures'
import type { BulletinWords } from '@oneruler/words/bulletin'
import { type Block, paragraph } from './bulletin.ts'
import type { BulletinFacts } from './bulletin-facts.ts'
import { dayOfFigures, inTenThousands, needed, points, rate } from './shown-numbers.ts'

export function overallProgress(facts: BulletinFacts, words: BulletinWords): Block[] {
  const { figures } = facts
  return [
    windowSentence(facts, words),
    signedSentences(facts, words),
    thresholdSentence(facts, words),
    figures.签约 === 0
      ? ''
      : words.overall.money(inTenThousands(figures.协议总额合计), inTenThousands(figures.安置房款合计)),
    groundworkSentence(facts, words),
  ]
    .filter((text) => text !== '')
    .map(paragraph)
}

function windowSentence({ terms, figures }: BulletinFacts, words: BulletinWords): string {
  if (!terms.signingPeriod) return words.window.none
  const { startsOn, endsOn } = terms.signingPeriod
  const day = dayOfFigures(figures)
  const length = daysBetween(startsOn, endsOn) + 1
  const place =
    day < startsOn
      ? words.window.before(daysBetween(day, startsOn))
      : day < endsOn
        ? words.window.within(daysBetween(startsOn, day) + 1, daysBetween(day, endsOn))
        : day === endsOn
          ? words.window.lastDay
          : words.window.after
  return words.window.period(startsOn, endsOn, length) + words.join + place + words.end
}

function signedSentences(facts: BulletinFacts, words: BulletinWords): string {
  const { 截至: day, 征收户: households, 签约: signed, 签约率 } = facts.figures
  if (households === 0) return words.overall.noHouseholds
  if (signed === 0) return words.overall.noneSigned(day, households)
  const change = changeSincePrevious(facts, words)
  if (signed === households)
    return words.overall.allSigned(day, households) + sentence(change, words) + outsideSentence(facts, words)
  const state = words.overall.signed(day, signed, households, rate(签约率, 1))
  return (
    sentence([state, ...change], words) +
    outsideSentence(facts, words) +
    words.overall.unsigned(households - signed)
  )
}

/** Compared with the previous day as known now, so that an increase is what was signed, not what was entered late. */
function changeSincePrevious({ figures, previous }: BulletinFacts, words: BulletinWords): string[] {
  if (!previous || previous.now.截至 >= figures.截至) return []
  const { number, frozen, now } = previous
  const more = figures.签约 - now.签约
  const rise = points(now.签约率, figures.签约率)
  const restated = frozen.签约 !== now.签约 || frozen.签约率 !== now.签约率
  return [
    more === 0
      ? words.overall.unchanged(number, now.截至)
      : more > 0
        ? words.overall.more(number, now.截至, more)
        : words.overall.fewer(number, now.截至, -more),
    ...(rise > 0 ? [words.overall.rateUp(rate(rise, 1))] : []),
    ...(rise < 0 ? [words.overall.rateDown(rate(-rise, 1))] : []),
    ...(restated ? [words.overall.restated(number)] : []),
  ]
}

function outsideSentence({ figures, terms }: BulletinFacts, words: BulletinWords): string {
  const within = figures.逐日.reduce((sum, { 当日签约 }) => sum + 当日签约, 0)
  if (!terms.signingPeriod || within === figures.签约) return ''
  return words.overall.outside(within, figures.签约 - within)
}

function thresholdSentence({ figures, effectivePercent }: BulletinFacts, words: BulletinWords): string {
  const { 总数: total, 签约: signed } = figures.权证
  if (effectivePercent === null || total === 0) return ''
  const enough = needed(effectivePercent, total)
  const state = words.overall.threshold(effectivePercent, signed, total, rate(percent(signed, total, 1), 1))
  const distance =
    signed >= enough
      ? words.overall.reached(enough, signed - enough)
      : words.overall.short(enough, enough - signed)
  return state + words.end + distance
}

function groundworkSentence({ figures }: BulletinFacts, words: BulletinWords): string {
  return sentence(
    [
      ...(figures.入户调查 > 0 ? [words.overall.surveyed(figures.入户调查, figures.入户调查天数)] : []),
      ...(figures.告知书送达 > 0 ? [words.overall.served(figures.告知书送达, figures.送达天数)] : []),
    ],
    words,
  )
}

/** Parts joined to one sentence; empty where there are none. */
export const sentence = (parts: readonly string[], words: BulletinWords): string =>
  parts.length === 0 ? '' : parts.join(words.join) + words.end
