/** 两种方式比一比 · Compare section: equal columns, bars on one scale, no recommendation; then each line with its clause. */
import { ownPageWords } from '@oneruler/words/own-page'
import { inThousands } from '../amounts.ts'
import { clauseNumber } from '../clause-names.ts'
import { type Html, html } from '../html.ts'
import type { Tier, Way } from './both-ways.ts'

const words = ownPageWords.zh

export interface Compared {
  readonly version: string
  readonly ways: readonly Way[]
  readonly tiers: readonly Tier[]
  readonly tier: Tier
  /** Of the homes that are free; where none is listed, any area can be tried. */
  readonly areas: readonly string[]
  /** Null where no way asks for a home. */
  readonly homeM2: string | null
  /** Which way is explained. */
  readonly choice: string
}

export const compareSection = (
  compared: Compared,
): Html => html`<h2>${words.compare()}<small>${words.comparedBy(compared)}</small></h2>
<div class="ways">${compared.ways.map((way) => column(way, compared.homeM2))}</div>${bars(compared.ways)}
${compared.homeM2 === null ? null : homeArea(compared.areas, compared.homeM2)}
${picked(
  'tier',
  words.signedOn(),
  compared.tiers.map(({ from }) => from),
  compared.tier.from,
  (from) => {
    const tier = compared.tiers.find((one) => one.from === from)
    if (tier === undefined || tier.isOutside) return words.outside()
    return tier === compared.tiers[0] ? words.until({ day: tier.to }) : words.tier(tier)
  },
)}
<p class="note">${words.stays()}</p>
<h2 id="explained">${words.explained()}</h2>
${picked(
  'choice',
  '',
  compared.ways.map(({ choice }) => choice),
  compared.choice,
  (choice) => choice,
)}
${explained(compared.ways.find(({ choice }) => choice === compared.choice))}`

const homeArea = (areas: readonly string[], homeM2: string): Html =>
  areas.length > 0
    ? picked('homeM2', words.homeArea(), areas, homeM2, plainArea)
    : html`<label class="area"><span>${words.homeArea()}</span><input name="homeM2" inputmode="decimal" value="${homeM2}"><span>㎡</span></label>`

const plainArea = (area: string): string => String(Number(area))

function column({ choice, total, homePrice, money, waitsFor }: Way, homeM2: string | null): Html {
  const area = plainArea(homeM2 ?? '0')
  const pays = money?.startsWith('-') === true
  const what = homePrice === null ? words.inCash() : pays ? words.homeOnly({ area }) : words.inHome({ area })
  const figure = money ?? total
  return html`<div><b>${choice}</b><small>${what}</small>${
    figure === null
      ? html`<p class="note">${words.waits()}${waitsFor.join('、')}</p>`
      : html`<p class="figure"><strong>${inThousands(figure)}</strong> ${words.yuan()}</p>`
  }</div>`
}

const WIDTH = 480
const BAR = 16

/** On one scale: money filled, the home hatched at its settlement price. */
function bars(ways: readonly Way[]): Html | null {
  const totals = ways.map(({ total }) => Number(total ?? 0))
  const most = Math.max(...totals)
  if (!(most > 0)) return null
  const long = (yuan: number) => Math.max(0, (yuan / most) * WIDTH).toFixed(1)
  const rows = ways.map(({ total, homePrice }, at) => {
    const home = Math.min(Number(homePrice ?? 0), Number(total ?? 0))
    const money = Number(total ?? 0) - home
    return html`<rect class="money" y="${at * (BAR + 8)}" width="${long(money)}" height="${BAR}"></rect><rect class="home" x="${long(money)}" y="${at * (BAR + 8)}" width="${long(home)}" height="${BAR}"></rect>`
  })
  return html`<svg class="bars" viewBox="0 0 ${WIDTH} ${ways.length * (BAR + 8)}" aria-hidden="true"><defs><pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" class="hatch"></path></pattern></defs>${rows}</svg><p class="note">${words.bars()}</p>`
}

function picked(
  name: string,
  title: string,
  values: readonly string[],
  current: string,
  label: (value: string) => string,
): Html {
  return html`<fieldset class="picked"><legend class="${title === '' ? 'unseen' : ''}">${title === '' ? words.compare() : title}</legend><div>${values.map(
    (value) =>
      html`<label><input type="radio" name="${name}" value="${value}" ${value === current ? html`checked` : null}><span>${label(value)}</span></label>`,
  )}</div></fieldset>`
}

function explained(way: Way | undefined): Html {
  if (way === undefined || way.lines.length === 0) return html``
  const paid = way.lines.filter(({ amount }) => amount !== '0')
  return html`<p class="note">${words.explainedOf({ choice: way.choice, lines: paid.length })}</p>
<ul class="amounts explained">${way.lines.map(
    ({ name, clause, amount }) =>
      html`<li class="${amount === '0' ? 'nothing' : ''}"><details data-clause="${clause}"><summary><span class="clause">${clauseNumber(clause)}</span><span>${name}</span><span class="number">${amount === null ? '—' : inThousands(amount)}</span></summary><div class="told-clause"></div></details></li>`,
  )}${total(words.total(), way.total)}${
    way.homePrice === null
      ? null
      : html`${plainRow(words.homePrice(), `-${way.homePrice}`)}${total(words.settlement(), way.money)}`
  }</ul>`
}

const total = (name: string, amount: string | null): Html =>
  html`<li class="sum"><span class="clause"></span><b>${name}</b><b class="number">${amount === null ? '—' : inThousands(amount)}</b></li>`
const plainRow = (name: string, amount: string): Html =>
  html`<li><span class="clause"></span><span>${name}</span><span class="number">${inThousands(amount)}</span></li>`
