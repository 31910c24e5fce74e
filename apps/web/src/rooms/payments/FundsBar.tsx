/** 专户 · The account: deposited, approved and paid on one scale, each with its number. */
import type { PaymentsPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { grouped } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(moneyWords).payments

export function FundsBar(props: { readonly page: PaymentsPage }) {
  const { depositedYuan, committedYuan, paidYuan } = props.page
  const whole = Math.max(depositedYuan ?? 0, committedYuan, paidYuan, 1)
  const share = (yuan: number): string => `${(yuan / whole) * 100}%`
  return (
    <section className="section funds">
      <h2>{words.funds}</h2>
      <div className="funds-bar" aria-hidden="true">
        <i className="deposited" style={{ inlineSize: share(depositedYuan ?? 0) }} />
        <i className="committed" style={{ inlineSize: share(committedYuan) }} />
        <i className="paid" style={{ inlineSize: share(paidYuan) }} />
      </div>
      <dl>
        <div>
          <dt>{words.deposited}</dt>
          <dd>{depositedYuan === null ? words.notKnown : grouped(depositedYuan)}</dd>
        </div>
        <div>
          <dt>{words.committed}</dt>
          <dd>{grouped(committedYuan)}</dd>
        </div>
        <div>
          <dt>{words.paid}</dt>
          <dd>{grouped(paidYuan)}</dd>
        </div>
      </dl>
    </section>
  )
}
