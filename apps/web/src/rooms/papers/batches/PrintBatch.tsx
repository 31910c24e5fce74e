/** 一批文书 · One batch: how it goes on, its files, who was left out and why, and who of it was served since. */
import type { PrintJobPage } from '@oneruler/server/print-pages'
import { printRoomWords } from '@oneruler/words/console-print'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useCampaign } from '../../../campaign.ts'
import { Outcome } from '../../../parts/Field.tsx'
import { PageHead } from '../../../parts/PageHead.tsx'
import { Answer } from '../../../parts/PageState.tsx'
import { cancelPrinting, printBatchQuery, printJobQuery } from '../../../print-api.ts'
import { speak } from '../../../words.ts'
import './PrintBatches.css'
import { Printed } from './Printed.tsx'
import { goesOn, usePrintJob } from './usePrintJob.ts'

const words = speak(printRoomWords).one
const route = getRouteApi('/$project/papers/batches/$batch')

export function PrintBatch() {
  const { project } = useCampaign()
  const { batch } = route.useParams()
  const query = usePrintJob(project.id, batch)
  return (
    <>
      <p className="small no-print">
        <Link to="/$project/papers/batches" params={{ project: project.id }}>
          {words.back}
        </Link>
      </p>
      <Answer query={query}>
        {(job) =>
          job !== null && job.phase !== 'ready' ? (
            <Job job={job} project={project.id} />
          ) : (
            <Recorded job={job} project={project.id} batch={batch} />
          )
        }
      </Answer>
    </>
  )
}

function Job({ job, project }: { readonly job: PrintJobPage; readonly project: string }) {
  const queries = useQueryClient()
  const cancelling = useMutation({
    mutationFn: () => cancelPrinting(project, job.batch),
    onSuccess: (page) => queries.setQueryData(printJobQuery(project, job.batch).queryKey, page),
  })
  return (
    <>
      <PageHead title={words.under(job.name, job.asked)} />
      <p role="status" className="print-progress">
        {goesOn(job) && <progress value={job.progress} max={1} aria-label={words.phases[job.phase]} />}
        {job.refusal ?? words.phases[job.phase]}
        {goesOn(job) && (
          <button
            type="button"
            className="button"
            disabled={cancelling.isPending}
            onClick={() => cancelling.mutate()}
          >
            {words.cancel}
          </button>
        )}
      </p>
      <Outcome error={cancelling.error} />
      <NotReady job={job} project={project} />
    </>
  )
}

function Recorded(props: {
  readonly job: PrintJobPage | null
  readonly project: string
  readonly batch: string
}) {
  const { job, project, batch } = props
  const query = useQuery(printBatchQuery(project, batch))
  return (
    <Answer query={query}>
      {(page) => (
        <>
          <Printed page={page} project={project} asked={job?.asked ?? null}>
            {job && <NotReady job={job} project={project} />}
          </Printed>
        </>
      )}
    </Answer>
  )
}

function NotReady({ job, project }: { readonly job: PrintJobPage; readonly project: string }) {
  if (job.notReady.length === 0) return null
  return (
    <section className="section">
      <h2>{words.notReady(job.notReady.length)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label={words.notReady(job.notReady.length)}>
        <table className="table not-ready">
          <thead>
            <tr>
              <th scope="col">{words.household}</th>
              <th scope="col">{words.owner}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {job.notReady.map(({ household, owner, reasons }) => (
              <tr key={household}>
                <th scope="row">
                  <Link to="/$project/households/$number" params={{ project, number: household }} search={{}}>
                    {household}
                  </Link>
                </th>
                <td>{owner}</td>
                <td className="small">{reasons.join('')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
