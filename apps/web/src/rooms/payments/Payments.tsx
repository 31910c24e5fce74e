/** 支付 · Payments: what the account holds, what is due, and the batches that pay it. */
import type { DueLine, PaymentsPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { paymentsQuery } from '../../money-api.ts'
import { grouped } from '../../numbers.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { DraftBatch } from './DraftBatch.tsx'
import { MoneyWay } from './MoneyWay.tsx'
import './Payments.css'

const words = speak(moneyWords).payments

export function Payments() {
  const { project } = useCampaign()
  const query = useQuery(paymentsQuery(project.id))
  return <Answer query={query}>{(page) => <Room page={page} project={project.id} />}</Answer>
}

export const keyOf = ({ household, item }: Pick<DueLine, 'household' | 'item'>): string =>
  `${household}/${item}`

function Room(props: { readonly page: PaymentsPage; readonly project: string }) {
  const { page, project } = props
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isDrafting, setDrafting] = useState(false)
  const total = page.due.reduce((sum, { amountYuan }) => sum + amountYuan, 0)
  const lines = page.due.filter((line) => chosen.has(keyOf(line)))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  return (
    <>
      <PageHead
        title={page.due.length === 0 ? words.nothingDue : words.sentence(page.due.length, grouped(total))}
      />
      <MoneyWay project={project} money={page.money} />
      <section className="section">
        <h2>{words.batches}</h2>
        {page.batches.length === 0 && <p className="note">{words.noBatches}</p>}
        {page.batches.length > 0 && (
          <div className="scrolled">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{words.columns.number}</th>
                  <th scope="col">{words.columns.state}</th>
                  <th scope="col">{words.columns.drafted}</th>
                  <th scope="col">{words.columns.approver}</th>
                  <th scope="col" className="end">
                    {words.columns.lines}
                  </th>
                  <th scope="col" className="end">
                    {words.columns.amount}
                  </th>
                  <th scope="col" className="end">
                    {words.columns.paid}
                  </th>
                  <th scope="col" className="end">
                    {words.columns.failed}
                  </th>
                </tr>
              </thead>
              <tbody>
                {page.batches.map((batch) => (
                  <tr key={batch.number}>
                    <td>
                      <Link
                        to="/$project/payments/$batch"
                        params={{ project, batch: batch.number }}
                        search={true}
                      >
                        {batch.number}
                      </Link>
                    </td>
                    <td>{words.states[batch.state]}</td>
                    <td>
                      {batch.draftedOn} {batch.draftedBy}
                    </td>
                    <td>{batch.approvedBy}</td>
                    <td className="end">{batch.lines}</td>
                    <td className="end">{grouped(batch.amountYuan)}</td>
                    <td className="end">{grouped(batch.paidYuan)}</td>
                    <td className="end">{batch.failed > 0 ? batch.failed : ''}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section className="section">
        <h2>
          {words.due}
          <span className="aside no-print">
            <button
              type="button"
              className="button primary"
              disabled={lines.length === 0}
              onClick={() => setDrafting(true)}
            >
              {words.draft(lines.length)}
            </button>
          </span>
        </h2>
        <div className="scrolled">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={words.choose(page.due.length)}
                    checked={page.due.length > 0 && chosen.size === page.due.length}
                    onChange={(event) => setChosen(new Set(event.target.checked ? page.due.map(keyOf) : []))}
                  />
                </th>
                <th scope="col">{words.columns.household}</th>
                <th scope="col">{words.columns.owner}</th>
                <th scope="col">{words.columns.item}</th>
                <th scope="col">{words.columns.agreement}</th>
                <th scope="col" className="end">
                  {words.columns.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {page.due.map((line) => (
                <tr key={keyOf(line)}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={keyOf(line)}
                      checked={chosen.has(keyOf(line))}
                      onChange={() => toggle(keyOf(line))}
                    />
                  </td>
                  <td>
                    <Link
                      to="/$project/households/$number"
                      params={{ project, number: line.household }}
                      search={{}}
                    >
                      {line.household}
                    </Link>
                  </td>
                  <td>{line.owner}</td>
                  <td>{line.item}</td>
                  <td>{line.agreement}</td>
                  <td className="end">{grouped(line.amountYuan)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {isDrafting && (
        <DraftBatch
          project={project}
          number={page.nextNumber}
          lines={lines}
          onClose={() => setDrafting(false)}
          onDone={() => setChosen(new Set())}
        />
      )}
    </>
  )
}
