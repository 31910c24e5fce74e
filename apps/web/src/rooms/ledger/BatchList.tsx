/** 导入记录 · The imports so far, newest first; each can be undone as long as nothing rests on it. */
import type { BatchLine } from '@oneruler/server/import-pages'
import { consoleWords } from '@oneruler/words/console'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Popconfirm } from 'antd'
import { batchesQuery, undoBatch } from '../../api.ts'
import { officeMoment } from '../../moments.ts'
import { grouped } from '../../numbers.ts'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'

const words = speak(ledgerWords).batches
const { listed } = speak(consoleWords)

export function BatchList(props: { readonly project: string }) {
  const query = useQuery(batchesQuery(props.project))
  return (
    <section className="section">
      <h2>{words.title}</h2>
      <Answer query={query}>
        {(batches) =>
          batches.length === 0 ? (
            <p className="note">{words.none}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className="scroll-x" tabIndex={0} aria-label={words.title}>
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{words.recordedAt}</th>
                    <th scope="col">{words.actor}</th>
                    <th scope="col">{words.files}</th>
                    <th scope="col" className="end">
                      {words.accepted}
                    </th>
                    <th scope="col" className="end">
                      {words.corrected}
                    </th>
                    <th scope="col" className="end">
                      {words.rejected}
                    </th>
                    <th scope="col">{words.state}</th>
                  </tr>
                </thead>
                <tbody>
                  {batches.map((batch) => (
                    <Batch key={batch.batch} batch={batch} project={props.project} />
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Answer>
    </section>
  )
}

function Batch(props: { readonly batch: BatchLine; readonly project: string }) {
  const { batch, project } = props
  const queries = useQueryClient()
  const undo = useMutation({
    mutationFn: () => undoBatch(project, batch.batch),
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' }),
  })
  const refused = undo.data?.refusedBecause ?? batch.refusedBecause
  return (
    <tr className={batch.withdrawnAt === null ? undefined : 'withdrawn'}>
      <td>{officeMoment(batch.recordedAt)}</td>
      <td>{batch.actor}</td>
      <td>
        {listed(batch.files)}
        <br />
        <span className="note">{batch.batch}</span>
      </td>
      <td className="end">{grouped(batch.accepted)}</td>
      <td className="end">{grouped(batch.corrected)}</td>
      <td className="end">{grouped(batch.rejected)}</td>
      <td className="batch-state">
        {batch.withdrawnAt !== null ? (
          <span className="muted">{words.withdrawn(officeMoment(batch.withdrawnAt))}</span>
        ) : refused.length > 0 ? (
          <>
            {words.cannot}
            <ul className="note">
              {refused.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        ) : (
          <Popconfirm
            title={words.undoConfirm}
            okText={words.undoYes}
            cancelText={words.undoNo}
            icon={null}
            onConfirm={() => undo.mutate()}
          >
            <button type="button" className="link" disabled={undo.isPending}>
              {undo.isPending ? words.undoing : words.undo}
            </button>
          </Popconfirm>
        )}
        {undo.error !== null && (
          <p role="alert" className="red small">
            {undo.error.message}
          </p>
        )}
      </td>
    </tr>
  )
}
