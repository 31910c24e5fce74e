/** 签约曲线 · Signing curve: totals day by day, drawn and listed. A day whose total is not told has no point. */
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from '../html.ts'
import type { PublicProgress } from '../public-project.ts'

const words = portalWords.zh
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [328, 170, 34, 10, 14, 26]

export function signingCurve({ curve, households, line }: PublicProgress): Html | null {
  const told = curve.flatMap(({ day, signed }, at) => (signed === null ? [] : [{ day, signed, at }]))
  const last = told.at(-1)
  if (last === undefined || households === 0) return null
  const x = (at: number) => round(LEFT + ((WIDTH - LEFT - RIGHT) * (at + 0.5)) / Math.max(1, curve.length))
  const y = (value: number) => round(HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / households)
  const points = told.map(({ signed, at }) => `${x(at)},${y(signed)}`).join(' ')
  const every = Math.ceil(curve.length / 5)
  return html`<figure><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words.curve()}">
<path class="axis" d="M${LEFT} ${y(0)}H${WIDTH - RIGHT}M${LEFT} ${y(households)}H${WIDTH - RIGHT}"/>
<text x="${LEFT - 5}" y="${y(0) + 4}" text-anchor="end">0</text><text x="${LEFT - 5}" y="${y(households) + 4}" text-anchor="end">${households}</text>
${
  line === null
    ? null
    : html`<path class="line" d="M${LEFT} ${y(line)}H${WIDTH - RIGHT}"/><text class="strong" x="${LEFT + 2}" y="${y(line) - 4}">${words.lineAt({ count: line })}</text>`
}
<polyline points="${points}"/>${told.map(({ signed, at }) => html`<circle cx="${x(at)}" cy="${y(signed)}" r="2.6"/>`)}
<text class="strong" x="${Math.min(x(last.at), WIDTH - RIGHT - 24)}" y="${y(last.signed) + besides(last.signed, line, y)}" text-anchor="middle">${words.householdCount({ count: last.signed })}</text>
${curve.flatMap(({ day }, at) => (at % every === 0 ? [html`<text x="${x(at)}" y="${HEIGHT - 6}" text-anchor="middle">${words.shortDay({ day })}</text>`] : []))}
</svg><details><summary>${words.seeTable()}</summary><table><thead><tr><th>${words.date()}</th><th class="number">${words.signedSoFar()}</th></tr></thead><tbody>${told.map(
    ({ day, signed }) => html`<tr><td>${day}</td><td class="number">${signed}</td></tr>`,
  )}</tbody></table></details></figure>`
}

/** Below the curve, or above it where the line of the threshold would run through the number. */
const besides = (signed: number, line: number | null, y: (signed: number) => number): number => {
  const gap = line === null ? Number.POSITIVE_INFINITY : y(line) - y(signed)
  return gap > 2 && gap < 26 ? -8 : 20
}

const round = (value: number): number => Math.round(value * 10) / 10
