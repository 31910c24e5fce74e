/** 画出我家 · Drawing the own page, and what on it is tried: the day of signing, the size of the home, the way explained. */
import { ownPageWords } from '@oneruler/words/own-page'
import { type Html, html } from '../html.ts'
import {
  areaDue,
  areasNear,
  asksForHome,
  choicesOf,
  type PublishedModule,
  tiersOf,
  wayOf,
} from './both-ways.ts'
import { type Compared, compareSection } from './compare-section.ts'
import type { OwnHousehold } from './own-household.ts'
import {
  agreementSection,
  clockSection,
  doneSection,
  factsSection,
  looksSection,
  missingSection,
  ownHead,
  valuationSection,
} from './own-sections.ts'
import { receiptsSection } from './receipts-section.ts'
import { clauseParts, valuesIn } from './told-clause.ts'

const words = ownPageWords.zh

export function drawOwn(page: HTMLElement, own: OwnHousehold, plan: PublishedModule | null): void {
  put(
    page,
    html`${ownHead(own)}${clockSection(own)}${valuationSection(own)}${factsSection(own)}
<section id="compare">${plan === null ? html`<h2>${words.compare()}</h2><p>${words.noPlan()}</p>` : null}</section>
${missingSection(own)}${agreementSection(own)}${receiptsSection(own)}${doneSection(own)}${looksSection(own)}`,
  )
  const section = page.querySelector<HTMLElement>('#compare')
  if (plan !== null && section !== null) drawCompared(section, own, plan)
}

const put = (element: HTMLElement, content: Html): void => {
  element.innerHTML = content.text
}

function drawCompared(section: HTMLElement, own: OwnHousehold, plan: PublishedModule): void {
  const tiers = tiersOf(plan, own)
  const [tier] = tiers
  if (tier === undefined) return
  const choices = choicesOf(plan)
  const withHome = choices.find((choice) => asksForHome(plan, own, choice, tier.from)) ?? null
  const due = withHome === null ? null : areaDue(plan, own, withHome, tier.from)
  const areas = due === null ? [] : areasNear(own, due)
  const tried = { tier, homeM2: areas[0] ?? due, choice: choices[0] ?? '' }
  const compared = (): Compared => ({
    ...tried,
    version: plan.about.version,
    tiers,
    areas,
    ways: choices.map((choice) =>
      wayOf(plan, own, {
        choice,
        signedOn: tried.tier.from,
        homeM2: choice === withHome ? tried.homeM2 : null,
      }),
    ),
  })
  const draw = () => put(section, compareSection(compared()))
  section.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    const { name, value } = target
    if (name === 'tier') tried.tier = tiers.find(({ from }) => from === value) ?? tried.tier
    if (name === 'homeM2') tried.homeM2 = value.normalize('NFKC').trim()
    if (name === 'choice') tried.choice = value
    draw()
    section.querySelector<HTMLInputElement>(`input[name="${name}"]:is(:checked, :not([type]))`)?.focus()
  })
  section.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open || !target.dataset.clause) return
      const way = compared().ways.find(({ choice }) => choice === tried.choice)
      if (way) void tellClause(target, own, way)
    },
    true,
  )
  draw()
}

let planPage: Promise<Document | null> | null = null

/** The published text itself, read once. */
const publishedText = (): Promise<Document | null> => {
  planPage ??= fetch('plan.html')
    .then(async (answered) =>
      answered.ok ? new DOMParser().parseFromString(await answered.text(), 'text/html') : null,
    )
    .catch(() => null)
  return planPage
}

async function tellClause(
  details: HTMLDetailsElement,
  own: OwnHousehold,
  way: Compared['ways'][number],
): Promise<void> {
  const place = details.querySelector<HTMLElement>('.told-clause')
  const text = await publishedText()
  const parts = text === null ? [] : clauseParts(text, details.dataset.clause ?? '')
  if (place === null) return
  if (parts.length === 0) return put(place, html`<p>${words.clauseGone()}</p>`)
  put(place, valuesIn(parts.map(({ textContent }) => textContent).join('\n'), own, way))
  place.prepend(...parts.map((part) => document.importNode(part, true)))
}
