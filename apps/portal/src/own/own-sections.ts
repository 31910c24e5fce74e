/** 我家一页的各节 · Sections of the own page that stand as they are: clock, valuation, facts, what is missing, what was done. */
import { ownPageWords } from '@oneruler/words/own-page'
import { portalWords } from '@oneruler/words/portal'
import { inThousands } from '../amounts.ts'
import { type Html, html } from '../html.ts'
import type { OwnHouse, OwnHousehold } from './own-household.ts'

const words = ownPageWords.zh
const MOST_AT_ONCE = 5

export const ownHead = (own: OwnHousehold): Html => html`<p class="strip"><span>${words.opened()}</span>
<button type="button" class="plain" data-do="close">${words.close()}</button></p>
<h1>${words.heading(own)}</h1><p class="note">${words.who(own)}</p>`

/** A count of days is drawn as its days: used, and left. */
export function clockSection({ clock }: OwnHousehold): Html {
  if (clock === null) return html``
  const { within, daysLeft } = clock
  const mayAsk = clock.key === 'recheckAsked' && daysLeft >= 0
  const used = within - Math.max(0, daysLeft)
  const cells = Array.from({ length: within }, (_, at) => html`<i class="${at < used ? 'used' : ''}"></i>`)
  return html`<section class="clock ${daysLeft < 0 ? 'over' : ''}"><h2>${words.clocks[clock.key].title(clock)}<span class="clause">${portalWords.zh.article({ article: clock.article })}</span></h2>
<div class="days" role="img" aria-label="${words.dayCells(clock)}">${cells}</div><p>${words.clocks[clock.key].text(clock)}</p>${
    mayAsk
      ? html`<button type="button" class="button filled" data-ask="recheck" data-about="">${words.askRecheck()}</button>`
      : null
  }</section>`
}

export const valuationSection = ({ valuation }: OwnHousehold): Html =>
  valuation === null
    ? html`<section><h2>${words.valuation()}</h2><p>${words.notValued()}</p></section>`
    : html`<section><h2>${words.valuation()}<small>${words.valuedBy(valuation)}</small></h2>
<p class="figure"><strong>${inThousands(valuation.yuan)}</strong> ${words.yuan()}</p></section>`

export const factsSection = (own: OwnHousehold): Html => html`<section id="facts"><h2>${words.facts({
  houses: own.houses.length,
})}${own.surveyedOn === null ? null : html`<small>${words.surveyedOn({ day: own.surveyedOn })}</small>`}</h2>
${own.houses.length === 0 ? html`<p>${words.noHouses()}</p>` : own.houses.map(houseBlock)}
<p class="asked"><span>${words.left()}</span>${askButton(words.add(), '')}</p></section>`

const houseBlock = (house: OwnHouse, at: number): Html => html`<details class="house" ${
  at === 0 ? html`open` : null
}><summary>${words.house({ at: at + 1 })}<small>${house.certificate ?? ''}</small></summary>
<dl>${house.facts.map(({ fact, value }) => {
  const shown = `${words.unit[fact].startsWith('元') ? inThousands(value) : value} ${words.unit[fact]}`.trim()
  const about = `${words.house({ at: at + 1 })} ${words.fact[fact]} ${shown}`
  return html`<div><dt>${words.fact[fact]}</dt><dd>${shown}</dd>${askButton(words.wrong(), about)}</div>`
})}</dl></details>`

const askButton = (label: string, about: string): Html =>
  html`<button type="button" class="ask" data-ask="wrong" data-about="${about}" aria-label="${about === '' ? label : words.wrongOf({ about })}">${label}</button>`

export const missingSection = ({ missing }: OwnHousehold): Html =>
  html`<section><h2>${words.missing()}${
    missing.length === 0 ? null : html`<small>${words.missingCount({ count: missing.length })}</small>`
  }</h2>${
    missing.length === 0
      ? html`<p>${words.nothingMissing()}</p>`
      : html`<ul class="missing">${missing.map(
          (what) => html`<li><b>${words.missed[what].title}</b><small>${words.missed[what].how}</small></li>`,
        )}</ul>`
  }</section>`

export const agreementSection = ({
  agreements,
  payments,
}: OwnHousehold): Html => html`<section id="agreement"><h2>${words.agreement()}</h2>
${agreements.length === 0 ? html`<p>${words.noAgreement()}</p>` : null}${agreements.map(
  (one) =>
    html`<h3>${words.agreed({ agreement: one.agreement, day: one.signedAt.slice(0, 10) })}${one.counts ? null : html`<small>${words.notCounting()}</small>`}</h3>
<dl>${row(one.choice, '')}${row(words.agreedTotal(), money(one.totalYuan))}${row(
      words.home(),
      one.homeM2 === null ? null : [one.home ?? '', `${one.homeM2} ㎡`].join(' '),
    )}${row(words.homePrice(), one.homeM2 === null ? null : money(one.homePriceYuan))}${row(
      words.settlement(),
      money(one.settlementYuan),
    )}</dl>`,
)}${
  agreements.length === 0
    ? null
    : payments.length === 0
      ? html`<p>${words.noPayments()}</p>`
      : html`<h3>${words.paid()}</h3><dl>${payments.map(({ day, item, yuan }) => row(`${day} ${item}`, money(yuan)))}</dl>`
}</section>`

const money = (yuan: string | null): string | null =>
  yuan === null ? null : `${inThousands(yuan)} ${words.yuan()}`
const row = (name: string, value: string | null): Html | null =>
  value === null ? null : html`<div><dt>${name}</dt><dd>${value}</dd></div>`

export const doneSection = ({ done }: OwnHousehold): Html =>
  lines(
    words.done(),
    words.nothingDone(),
    done.map(({ day, time, what, detail, by }) => ({
      when: [day.slice(5), time ?? ''].join(' '),
      what: [what, by].filter((part) => part !== '').join(' · '),
      beside: detail,
    })),
  )

export const looksSection = ({ looks }: OwnHousehold): Html =>
  lines(
    words.looks(),
    words.nobodyLooked(),
    looks.map(({ day, time, what, by }) => ({ when: `${day.slice(5)} ${time}`, what, beside: by })),
  )

interface Line {
  readonly when: string
  readonly what: string
  readonly beside: string
}

/** The newest at once, the rest behind a word. */
function lines(title: string, none: string, all: readonly Line[]): Html {
  const rows = (some: readonly Line[]) =>
    html`<ul class="told">${some.map(
      ({ when, what, beside }) =>
        html`<li><span>${when}</span><span>${what}${beside === '' ? null : html`<small>${beside}</small>`}</span></li>`,
    )}</ul>`
  const rest = all.slice(MOST_AT_ONCE)
  return html`<section><h2>${title}<small>${words.count({ count: all.length })}</small></h2>${
    all.length === 0 ? html`<p>${none}</p>` : rows(all.slice(0, MOST_AT_ONCE))
  }${rest.length === 0 ? null : html`<details><summary>${words.count({ count: rest.length })}</summary>${rows(rest)}</details>`}</section>`
}
