/** 一个批次 · One batch: its lines with what is flagged of each, and what may be done with it now. */
import type { BatchPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { batchQuery } from '../../money-api.ts'
import { grouped } from '../../numbers.ts'
import { Offers } from '../../parts/act/Offers.tsx'
import { Evidence } from '../../parts/evidence/Evidence.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { batchRoadQuery } from '../../road-api.ts'
import { speak } from '../../words.ts'
import './Payments.css'

const words = speak(moneyWords).payments
const route = getRouteApi('/$project/payments/$batch')

export function Batch() {
  const { project } = useCampaign()
  const { batch } = route.useParams()
  const query = useQuery(batchQuery(project.id, batch))
  return <Answer query={query}>{(page) => <Lines page={page} project={project.id} />}</Answer>
}

function Lines(props: { readonly page: BatchPage; readonly project: string }) {
  const { page, project } = props
  const { batch, lines } = page
  const { data: road } = useQuery(batchRoadQuery(project, batch.number))
  const about = `${words.states[batch.state]}，${batch.lines} ${words.columns.lines}，${grouped(batch.amountYuan)}`
  return (
    <>
      <nav className="small muted crumbs no-print">
        <Link to="/$project/payments" params={{ project }} search={true}>
          {words.back}
        </Link>
      </nav>
      <PageHead title={`${words.columns.number} ${batch.number}　${about}`} />
      {road && (
        <section className="section no-print">
          <h2>{words.acts}</h2>
          <Offers project={project} target={batch.number} about={about} page={road} />
        </section>
      )}
      <section className="section">
        <div className="scrolled">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.columns.household}</th>
                <th scope="col">{words.columns.item}</th>
                <th scope="col">{words.columns.agreement}</th>
                <th scope="col" className="end">
                  {words.columns.amount}
                </th>
                <th scope="col">{words.columns.payee}</th>
                <th scope="col">{words.columns.account}</th>
                <th scope="col">{words.columns.flags}</th>
                <th scope="col">{words.columns.returned}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={`${line.household} ${line.item}`}>
                  <td>
                    <Link
                      to="/$project/households/$number"
                      params={{ project, number: line.household }}
                      search={{}}
                    >
                      {line.household}
                    </Link>
                  </td>
                  <td>{line.item}</td>
                  <td>{line.agreement}</td>
                  <td className="end">{grouped(line.amountYuan)}</td>
                  <td>{line.payee}</td>
                  <td>{line.account !== null && words.ending(line.account)}</td>
                  <td>
                    {line.flags.map((flag) => (
                      <span key={flag} className="tag amber">
                        {flag}
                      </span>
                    ))}
                  </td>
                  <td className={line.returned === 'failed' ? 'red' : 'green'}>
                    {line.returned !== null && words.returned[line.returned]} {line.note}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <Evidence project={project} evidence={page.evidence} />
    </>
  )
}
