/** 支付对账 · Reconciliation: what was deposited and planned, and each household's line from its agreement to the bank. */
import { LINES_SHOWN, type LinesShown } from '@oneruler/campaign/lines-shown'
import type { ReconciliationPage } from '@oneruler/server/money-pages'
import { moneyWords } from '@oneruler/words/console-money'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { reconciliationQuery, reconciliationWorkbook } from '../../money-api.ts'
import { grouped } from '../../numbers.ts'
import { ExportButton } from '../../parts/export/ExportButton.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import './Payments.css'
import { ReconciledLines } from './ReconciledLines.tsx'

const words = speak(moneyWords).payments
const route = getRouteApi('/$project/reconciliation')

export function Reconciliation() {
  const { project } = useCampaign()
  const query = useQuery(reconciliationQuery(project.id, route.useSearch()))
  return <Answer query={query}>{(page) => <Page page={page} project={project.id} />}</Answer>
}

function Page(props: { readonly page: ReconciliationPage; readonly project: string }) {
  const { page, project } = props
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { item, shown: asked = 'all', ...rest } = search
  const ask = (item: string | undefined, shown: LinesShown) =>
    navigate({ search: { ...rest, ...(item === undefined ? {} : { item }), shown } })
  return (
    <>
      <nav className="small muted crumbs no-print">
        <Link to="/$project/payments" params={{ project }} search={{}}>
          {words.title}
        </Link>
      </nav>
      <PageHead title={words.reconciled(page.rows.length, grouped(page.sums.differenceYuan))}>
        <ExportButton address={reconciliationWorkbook(project, search)} label={words.exported} />
      </PageHead>
      <div className="money-asked no-print">
        <select
          aria-label={words.columns.budgetItem}
          value={item ?? ''}
          onChange={({ target: { value } }) => ask(value === '' ? undefined : value, asked)}
        >
          <option value="">{words.everyItem}</option>
          {page.items.map((item) => (
            <option key={item}>{item}</option>
          ))}
        </select>
        {LINES_SHOWN.map((shown) => (
          <button
            key={shown}
            type="button"
            className="button"
            aria-pressed={asked === shown}
            onClick={() => ask(item, shown)}
          >
            {words.shown[shown]}
          </button>
        ))}
      </div>
      <ReconciledLines page={page} project={project} />
      <Funds page={page} />
    </>
  )
}

/** What stands before the first agreement: the account's entries and the budget's versions. */
function Funds(props: { readonly page: ReconciliationPage }) {
  const { deposits, budgets } = props.page
  return (
    <>
      <FundTable
        title={words.deposits}
        none={words.noDeposits}
        heads={[words.onDay, words.source, words.bank, words.voucher]}
        rows={deposits.map(({ on, source, bank, voucher, yuan }) => ({
          cells: [on, source, bank, voucher],
          yuan,
        }))}
      />
      <FundTable
        title={words.budgets}
        none={words.noBudget}
        heads={[words.version, words.onDay, words.document, words.by, words.reason]}
        rows={budgets.map(({ version, on, document, by, reason, yuan }) => ({
          cells: [words.versionOf(version), on, document, by, reason],
          yuan,
        }))}
      />
    </>
  )
}

/** Rows that never move, an amount at the end of each. */
function FundTable(props: {
  readonly title: string
  readonly none: string
  readonly heads: readonly string[]
  /** A cell that nobody filled stays empty. */
  readonly rows: readonly { readonly cells: readonly (string | null)[]; readonly yuan: number }[]
}) {
  const { title, none, heads, rows } = props
  return (
    <section className="section">
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p className="note">{none}</p>
      ) : (
        <div className="scrolled">
          <table className="table">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col" className="end">
                  {words.columns.amount}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ cells, yuan }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two deposits of a day may be alike, and none moves
                <tr key={index}>
                  {heads.map((head, at) => (
                    <td key={head}>{cells[at]}</td>
                  ))}
                  <td className="end">{grouped(yuan)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
