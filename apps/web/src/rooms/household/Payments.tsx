/** 支付 · The payments made to a household. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { consoleWords } from '@oneruler/words/console'
import { householdWords } from '@oneruler/words/console-households'
import { grouped } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
const { none } = speak(consoleWords)

export const Payments = (props: { readonly payments: HouseholdPage['payments'] }) => (
  <section className="section">
    <h2>{words.payments}</h2>
    {props.payments.length === 0 ? (
      <p className="note">{words.noPayment}</p>
    ) : (
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.payment.day}</th>
            <th scope="col">{words.payment.item}</th>
            <th scope="col">{words.payment.batch}</th>
            <th scope="col" className="end">
              {words.payment.yuan}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.payments.map((payment) => (
            <tr key={`${payment.day} ${payment.item} ${payment.batch}`}>
              <td>{payment.day}</td>
              <td>{payment.item}</td>
              <td>{payment.batch ?? none}</td>
              <td className="end">{grouped(payment.yuan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
