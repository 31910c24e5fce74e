/** 打印批次 · Print batches: what was printed when and by whom, and how far each has been served. */
import type { PrintBatchesPage, PrintBatchLine } from '@oneruler/server/print-pages'
import { printRoomWords } from '@oneruler/words/console-print'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useCampaign } from '../../../campaign.ts'
import { officeMoment } from '../../../moments.ts'
import { grouped } from '../../../numbers.ts'
import { PageHead } from '../../../parts/PageHead.tsx'
import { Answer } from '../../../parts/PageState.tsx'
import { printBatchesQuery } from '../../../print-api.ts'
import { speak } from '../../../words.ts'
import './PrintBatches.css'
import { PrintDialog } from './PrintDialog.tsx'
import { ServedBar } from './ServedBar.tsx'

const { list: words, one } = speak(printRoomWords)

export function PrintBatches() {
  const { project } = useCampaign()
  const query = useQuery(printBatchesQuery(project.id))
  const [isPrinting, setPrinting] = useState(false)
  return (
    <Answer query={query}>
      {(page) => (
        <>
          <PageHead title={sentence(page)}>
            {project.may.includes('printing') && (
              <button type="button" className="button primary" onClick={() => setPrinting(true)}>
                {words.begin}
              </button>
            )}
          </PageHead>
          {page.batches.length === 0 && page.underWay.length === 0 && (
            <p className="note">{words.noneHint}</p>
          )}
          <UnderWay page={page} project={project.id} />
          {page.batches.length > 0 && <BatchTable batches={page.batches} project={project.id} />}
          {isPrinting && <PrintDialog project={project.id} chosen={[]} onClose={() => setPrinting(false)} />}
        </>
      )}
    </Answer>
  )
}

const leftOf = ({ printed, served }: PrintBatchLine): number => (served === null ? 0 : printed - served)

function sentence({ batches }: PrintBatchesPage): string {
  if (batches.length === 0) return words.none
  const papers = batches.reduce((sum, { printed }) => sum + printed, 0)
  const left = batches.reduce((sum, line) => sum + leftOf(line), 0)
  return words.sentence(batches.length, papers, left)
}

function UnderWay({ page, project }: { readonly page: PrintBatchesPage; readonly project: string }) {
  if (page.underWay.length === 0) return null
  return (
    <section className="section">
      <h2>{words.underWay}</h2>
      <ul className="under-way">
        {page.underWay.map(({ batch, name, asked, phase }) => (
          <li key={batch}>
            <Link to="/$project/papers/batches/$batch" params={{ project, batch }}>
              {one.under(name, asked)}
            </Link>{' '}
            <span className="muted small">{one.phases[phase]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function BatchTable(props: { readonly batches: readonly PrintBatchLine[]; readonly project: string }) {
  const { batches, project } = props
  const { columns } = words
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-x" tabIndex={0} aria-label={words.label}>
      <table className="table print-batches">
        <thead>
          <tr>
            <th scope="col">{columns.batch}</th>
            <th scope="col">{columns.paper}</th>
            <th scope="col" className="end">
              {columns.copies}
            </th>
            <th scope="col">{columns.served}</th>
            <th scope="col" className="end">
              {columns.left}
            </th>
            <th scope="col">{columns.printed}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col" className="end">
              {columns.pages}
            </th>
          </tr>
        </thead>
        <tbody>
          {batches.map((line) => (
            <tr key={line.batch}>
              <td>{line.number}</td>
              <th scope="row">
                <Link to="/$project/papers/batches/$batch" params={{ project, batch: line.batch }}>
                  {line.name}
                </Link>
              </th>
              <td className="end">{grouped(line.printed)}</td>
              <td>
                {line.served === null ? (
                  <span className="muted">{words.notServed}</span>
                ) : (
                  <ServedBar served={line.served} of={line.printed} />
                )}
              </td>
              <td className="end">
                {line.served === null ? '' : leftOf(line) === 0 ? words.allServed : grouped(leftOf(line))}
              </td>
              <td>{officeMoment(line.printedAt)}</td>
              <td>{line.actor}</td>
              <td className="end">{grouped(line.pages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
