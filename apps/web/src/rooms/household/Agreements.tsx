/** 协议 · The agreements of a household, each set as a ledger: single rule under the total, double under the settlement. */
import type { HouseholdPage } from '@oneruler/server/household-pages'
import { householdWords } from '@oneruler/words/console-households'
import { grouped } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords).one
type Agreement = HouseholdPage['agreements'][number]

/** Money that may be owed by the household carries a true minus. */
const yuan = (value: number): string => (value < 0 ? `−${grouped(-value)}` : grouped(Math.abs(value)))

export const Agreements = (props: { readonly agreements: readonly Agreement[] }) => (
  <section className="section">
    <h2>{words.agreements}</h2>
    {props.agreements.length === 0 && <p className="note">{words.noAgreement}</p>}
    {props.agreements.map((agreement) => (
      <AgreementSheet key={agreement.agreement} agreement={agreement} />
    ))}
  </section>
)

function AgreementSheet(props: { readonly agreement: Agreement }) {
  const { agreement } = props
  return (
    <div className="agreement">
      <p className="agreement-head">
        <b>{agreement.agreement}</b>
        <span className="tag">{agreement.choice}</span>
        {!agreement.counts && <span className="tag amber">{words.agreement.doesNotCount}</span>}
        <span className="small muted">
          {agreement.signedAt.replace('T', ' ').slice(0, 16)}　{words.agreement.signer} {agreement.signer}
        </span>
      </p>
      <table className="table agreement-lines">
        <thead>
          <tr>
            <th scope="col">{words.agreement.item}</th>
            <th scope="col" />
            <th scope="col" className="end">
              {words.agreement.yuan}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row">{words.agreement.total}</th>
            <td />
            <td className="end">{yuan(agreement.totalYuan)}</td>
          </tr>
          <tr className={agreement.homePriceYuan === 0 ? 'zero' : undefined}>
            <th scope="row">{words.agreement.homePrice}</th>
            <td className="small muted">
              {agreement.homeM2 === null
                ? ''
                : `${words.agreement.home} ${words.agreement.m2(agreement.homeM2)}`}
            </td>
            <td className="end">{yuan(-agreement.homePriceYuan)}</td>
          </tr>
          <tr className="settlement">
            <th scope="row">{words.agreement.settlement}</th>
            <td className="small muted">{words.agreement.settlementNote}</td>
            <td className="end">{yuan(agreement.settlementYuan)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
