/** 印好的一批 · A batch that was printed: its files, its hash, and its households with the day each was served. */
import type { PrintBatchPage } from '@oneruler/server/print-pages'
import { printRoomWords } from '@oneruler/words/console-print'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useCampaign } from '../../../campaign.ts'
import { officeMoment } from '../../../moments.ts'
import { grouped } from '../../../numbers.ts'
import { PageHead } from '../../../parts/PageHead.tsx'
import { printedFileAddress } from '../../../print-api.ts'
import { speak } from '../../../words.ts'
import { BulkDialog } from '../../households/bulk/BulkDialog.tsx'
import { ServedBar } from './ServedBar.tsx'

const words = speak(printRoomWords).one
const FILES = ['bound.pdf', 'singles.zip'] as const
const LABELS = { 'bound.pdf': words.bound, 'singles.zip': words.singles }

export function Printed(props: {
  readonly page: PrintBatchPage
  readonly project: string
  /** How many it was asked for; null where nobody knows any more. */
  readonly asked: number | null
  /** Who was left out. */
  readonly children: ReactNode
}) {
  const { page, project, asked, children } = props
  const { pages, actor, printedAt } = page
  return (
    <>
      <PageHead title={words.title(page.name, page.printed)}>
        {page.hasFiles &&
          FILES.map((file) => (
            <a key={file} className="button" href={printedFileAddress(project, page.batch, file)}>
              {LABELS[file]}
            </a>
          ))}
      </PageHead>
      <p className="small">
        {[
          words.number(page.number),
          words.facts({ pages: grouped(pages), actor, at: officeMoment(printedAt) }),
          asked === null || asked === page.printed ? '' : words.printedOf(page.printed, asked),
        ].join('　')}
      </p>
      <p className="note print-hash">
        {words.hash}　<code>{page.sha256.replace(/.{4}(?!$)/g, '$& ')}</code>
      </p>
      {!page.hasFiles && <p className="note no-print">{words.filesGone}</p>}
      {children}
      <Households page={page} project={project} />
    </>
  )
}

function Households({ page, project }: { readonly page: PrintBatchPage; readonly project: string }) {
  const { households, served, servedBy } = page
  if (served === null || servedBy === null)
    return (
      <section className="section">
        <h2>{words.printedFor}</h2>
        <ul className="printed-list">
          {households.map(({ household, owner }) => (
            <li key={household}>
              <HouseholdLink household={household} project={project} /> {owner}
            </li>
          ))}
        </ul>
      </section>
    )
  return <Servings page={page} project={project} served={served} servedBy={servedBy} />
}

function Servings(props: {
  readonly page: PrintBatchPage
  readonly project: string
  readonly served: number
  readonly servedBy: string
}) {
  const { page, project, served, servedBy } = props
  const { households } = page
  const { project: campaign } = useCampaign()
  /** As they were when the form was opened: those it serves leave the list under it. */
  const [serving, setServing] = useState<readonly string[] | null>(null)
  const left = households.filter(({ servedOn }) => servedOn === null).map(({ household }) => household)
  return (
    <section className="section">
      <h2>
        {words.served} <ServedBar served={served} of={households.length} />
        {left.length > 0 && campaign.may.includes('acts') && (
          <span className="aside no-print">
            <button type="button" className="button primary" onClick={() => setServing(left)}>
              {words.serveRest(left.length)}
            </button>
          </span>
        )}
      </h2>
      <table className="table printed-households">
        <thead>
          <tr>
            <th scope="col">{words.household}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.servedOn}</th>
            <th scope="col">{words.method}</th>
          </tr>
        </thead>
        <tbody>
          {households.map(({ household, owner, servedOn, method }) => (
            <tr key={household}>
              <th scope="row">
                <HouseholdLink household={household} project={project} />
              </th>
              <td>{owner}</td>
              <td className={servedOn === null ? 'muted' : undefined}>{servedOn ?? words.waiting}</td>
              <td>{method}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {serving && (
        <BulkDialog project={project} chosen={serving} act={servedBy} onClose={() => setServing(null)} />
      )}
    </section>
  )
}

const HouseholdLink = (props: { readonly household: string; readonly project: string }) => (
  <Link
    to="/$project/households/$number"
    params={{ project: props.project, number: props.household }}
    search={{}}
  >
    {props.household}
  </Link>
)
