/**
 * 算一算 · The calculator on the resident's own device: asks for the facts that the plan names, and computes by the module
 * that was published with it. Nothing leaves the page.
 */
import type { PublishedAbout, PublishedQuote } from '@oneruler/ruler/compiled/published-plan'
import { portalWords } from '@oneruler/words/portal'
import { rulerDiagnosticWords } from '@oneruler/words/ruler-diagnostics'
import { inThousands, sumOf } from '../amounts.ts'
import { plainBlanks } from '../clause-names.ts'

type Entity = PublishedAbout['entities'][number]
type Fact = Entity['facts'][number]
interface PublishedModule {
  readonly about: PublishedAbout
  compute(facts: unknown): PublishedQuote
}

const words = portalWords.zh
const MODULE = './plan.mjs'
const { about, compute } = (await import(MODULE)) as PublishedModule
const form = document.querySelector<HTMLFormElement>('#facts') as HTMLFormElement
const amounts = document.querySelector('#amounts') as HTMLElement
const anchors = new Map(
  [...document.querySelectorAll<HTMLElement>('#clauses li')].map(({ dataset }) => [
    plainBlanks(dataset.clause),
    dataset.anchor,
  ]),
)

function made(tag: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.append(...content)
  return element
}

/** 户 once; what a household has several of, with a way to add another. */
function entityFields(entity: Entity): HTMLElement {
  const group = made('fieldset', '', made('legend', '', entity.name))
  const add = () => {
    const row = made('div', 'record', ...entity.facts.map((fact) => field(fact)))
    row.dataset.entity = entity.name
    group.insertBefore(row, more)
  }
  const more = made('button', 'button', words.addAnother({ what: entity.name }))
  more.setAttribute('type', 'button')
  more.addEventListener('click', () => {
    add()
    show()
  })
  group.append(more)
  more.hidden = entity.maximum === 1
  add()
  return group
}

function field(fact: Fact): HTMLElement {
  const input = inputOf(fact)
  input.dataset.fact = fact.name
  const unit = fact.type.kind === 'quantity' ? (fact.multiple?.written ?? fact.type.unit) : ''
  return made(
    'label',
    '',
    made('span', '', fact.name, made('small', '', unit === '' ? '' : ` ${unit}`)),
    input,
  )
}

function inputOf({ type, fallback, optional }: Fact): HTMLInputElement | HTMLSelectElement {
  const values = type.kind === 'truth' ? ['否', '是'] : type.kind === 'choice' ? type.values : null
  if (values === null) {
    const input = document.createElement('input')
    input.type = type.kind === 'date' ? 'date' : 'text'
    if (type.kind === 'quantity') input.inputMode = 'decimal'
    if (typeof fallback === 'string') input.value = fallback
    return input
  }
  const select = document.createElement('select')
  for (const value of [...(optional ? [''] : []), ...values])
    select.append(new Option(value === '' ? words.unknown() : value, value))
  return select
}

/** As a facts file has them; what was left empty is not stated. */
function facts(): Record<string, Record<string, string>[]> {
  const stated: Record<string, Record<string, string>[]> = {}
  for (const row of form.querySelectorAll<HTMLElement>('.record')) {
    const inputs = [...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-fact]')]
    const entries = inputs
      .filter(({ value }) => value.trim() !== '')
      .map(({ dataset, value }) => [dataset.fact ?? '', value.trim()] as const)
    stated[row.dataset.entity ?? ''] = [
      ...(stated[row.dataset.entity ?? ''] ?? []),
      Object.fromEntries(entries),
    ]
  }
  return stated
}

function show(): void {
  const quote = compute(facts())
  amounts.replaceChildren(...('problems' in quote ? [missing(quote.problems)] : figures(quote)))
}

const missing = (problems: Extract<PublishedQuote, { problems: unknown }>['problems']): HTMLElement =>
  made(
    'ul',
    'aside',
    ...problems.map(({ entity, row, fact, key, params }) =>
      made('li', '', rulerDiagnosticWords.zh[key]?.({ ...params, entity, row: String(row), fact }) ?? fact),
    ),
  )

function figures({ lines, results, settled, refused }: Exclude<PublishedQuote, { problems: unknown }>) {
  if (refused.length > 0) return refused.map((why) => made('p', 'aside', why))
  const rows = lines.map(({ name, amount, pending }) => {
    const clause = about.lines.find((line) => line.name === name)?.clause ?? ''
    const anchor = anchors.get(plainBlanks(clause))
    const place = made('a', 'clause', clause.split(/[\s　]/)[0] ?? '')
    place.setAttribute('href', anchor === undefined ? 'plan.html' : `plan.html#${anchor}`)
    return made(
      'li',
      amount === '0' ? 'nothing' : '',
      place,
      made('span', '', name),
      made('span', 'number', amount === null ? (pending ? words.waits() : '—') : inThousands(amount)),
    )
  })
  const due = lines.filter(({ role }) => role === '补偿项')
  const total = due.every(({ amount }) => amount !== null)
    ? sumOf(due.map(({ amount }) => amount ?? '0'))
    : null
  const last =
    total === null
      ? settled === null
        ? []
        : [sumRow(words.settled(), settled)]
      : [sumRow(words.sumOfLines(), total)]
  const between = Object.entries(results).flatMap(([name, value]) =>
    value === null
      ? []
      : [
          made(
            'li',
            '',
            made('span', 'clause', ''),
            made('span', '', name),
            made('span', 'number', String(value)),
          ),
        ],
  )
  return [
    made('ul', 'amounts', ...rows, ...last),
    made('details', '', made('summary', '', words.between()), made('ul', 'amounts', ...between)),
  ]
}

const sumRow = (name: string, amount: string): HTMLElement =>
  made('li', 'sum', made('span', 'clause', ''), made('b', '', name), made('b', 'number', inThousands(amount)))

form.append(...about.entities.map(entityFields))
form.hidden = false
form.addEventListener('input', show)
show()
