/**
 * 资金的去向 · The money's way: account, budget, agreements, approved, paid, on one scale, each with what is left of the step
 * before; and the same for every item of the budget.
 */
import type { LinesShown } from '@oneruler/campaign/lines-shown'
import type { MoneyItem, MoneyWay as Way } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { Link } from '@tanstack/react-router'
import { grouped } from '../../numbers.ts'
import { ProjectAct } from '../../parts/act/ProjectAct.tsx'
import { speak } from '../../words.ts'

const words = speak(moneyWords).payments

export function MoneyWay(props: { readonly project: string; readonly money: Way }) {
  const { project, money } = props
  const { budget } = money
  return (
    <section className="section">
      <h2>
        {words.way}
        <span className="aside no-print">
          <Link to="/$project/reconciliation" params={{ project }} search={{}}>
            {words.reconciliation}
          </Link>
          <ProjectAct project={project} act="addFunds" about={words.funds} className="button" />
          <ProjectAct project={project} act="adoptBudget" about={words.budget} className="button" />
        </span>
      </h2>
      {budget === null ? (
        <p className="note">{words.noBudget}</p>
      ) : (
        <p className="small muted">{words.budgetStands(budget)}</p>
      )}
      <Steps project={project} money={money} />
      {money.items.length > 0 && <Items project={project} items={money.items} />}
    </section>
  )
}

/** Each step stands under the one that bounds it; without a budget agreements stand under the account. */
function Steps(props: { readonly project: string; readonly money: Way }) {
  const { project, money } = props
  const { depositedYuan, budget, agreedYuan, approvedYuan, paidYuan } = money
  const steps = [
    { step: 'deposited', yuan: depositedYuan },
    ...(budget === null ? [] : [{ step: 'budgeted', yuan: budget.yuan } as const]),
    { step: 'agreed', yuan: agreedYuan },
    { step: 'approved', yuan: approvedYuan },
    { step: 'paid', yuan: paidYuan },
  ] as const
  const whole = Math.max(...steps.map(({ yuan }) => yuan), 1)
  return (
    <div className="scrolled">
      <table className="table money-steps">
        <tbody>
          {steps.map(({ step, yuan }, index) => {
            const before = steps[index - 1]
            const left = before && before.yuan - yuan
            return (
              <tr key={step}>
                <th scope="row">{words.steps[step]}</th>
                <td className="money-bar" aria-hidden="true">
                  <Bar step={step} yuan={yuan} whole={whole} />
                </td>
                <td className="end">
                  <Behind project={project} yuan={yuan} shown={SHOWN[step]} />
                </td>
                <td className="small">{left !== undefined && <Left step={step} left={left} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What is left of the step before; below zero it is more than that step holds. */
function Left(props: { readonly step: Exclude<keyof typeof words.left, 'over'>; readonly left: number }) {
  const { step, left } = props
  if (left < 0) return <b className="red">{words.left.over(grouped(-left))}</b>
  return <span className="muted">{words.left[step](grouped(left))}</span>
}

/** What a step's number is made of; the account's entries and the budget's versions stand under all lines. */
const SHOWN = {
  deposited: undefined,
  budgeted: undefined,
  agreed: 'agreed',
  approved: 'approved',
  paid: 'paid',
} as const

/** A number that opens its lines. */
function Behind(props: {
  readonly project: string
  readonly item?: string
  readonly yuan: number
  readonly shown: LinesShown | undefined
}) {
  const { project, item, yuan, shown } = props
  const search = { ...(item === undefined ? {} : { item }), ...(shown === undefined ? {} : { shown }) }
  return (
    <Link to="/$project/reconciliation" params={{ project }} search={search}>
      {grouped(yuan)}
    </Link>
  )
}

/** Nothing is drawn of nothing. */
const Bar = (props: { readonly step: string; readonly yuan: number; readonly whole: number }) =>
  props.yuan > 0 ? (
    <i className={props.step} style={{ inlineSize: `${(props.yuan / props.whole) * 100}%` }} />
  ) : null

/** Each item on a scale of its own, so that a small one can be read too. */
function Items(props: { readonly project: string; readonly items: readonly MoneyItem[] }) {
  const { project, items } = props
  return (
    <div className="scrolled">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.columns.budgetItem}</th>
            <th scope="col" className="money-legend">
              {(['budgeted', 'agreed', 'approved', 'paid'] as const).map((step) => (
                <span key={step}>
                  <i className={step} />
                  {words.columns[step]}
                </span>
              ))}
            </th>
            <th scope="col" className="end">
              {words.columns.budgeted}
            </th>
            <th scope="col" className="end">
              {words.columns.agreed}
            </th>
            <th scope="col" className="end">
              {words.columns.approved}
            </th>
            <th scope="col" className="end">
              {words.columns.paid}
            </th>
            <th scope="col" className="end">
              {words.columns.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ item, budgetedYuan, agreedYuan, approvedYuan, paidYuan }) => {
            const whole = Math.max(budgetedYuan ?? 0, agreedYuan, approvedYuan)
            const left = budgetedYuan === null ? null : budgetedYuan - approvedYuan
            return (
              <tr key={item}>
                <th scope="row">{item}</th>
                <td className="money-bar" aria-hidden="true">
                  <Bar step="budgeted" yuan={budgetedYuan ?? 0} whole={whole} />
                  <Bar step="agreed" yuan={agreedYuan} whole={whole} />
                  <Bar step="approved" yuan={approvedYuan} whole={whole} />
                  <Bar step="paid" yuan={paidYuan} whole={whole} />
                </td>
                <td className="end">{budgetedYuan === null ? words.notBudgeted : grouped(budgetedYuan)}</td>
                <td className="end">
                  <Behind project={project} item={item} yuan={agreedYuan} shown="agreed" />
                </td>
                <td className="end">
                  <Behind project={project} item={item} yuan={approvedYuan} shown="approved" />
                </td>
                <td className="end">
                  <Behind project={project} item={item} yuan={paidYuan} shown="paid" />
                </td>
                <td className={left !== null && left < 0 ? 'end red' : 'end'}>
                  {left !== null && grouped(left)}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
