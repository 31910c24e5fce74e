/** 一次导入 · One import: its progress, what it would do, and the decision to write it. */
import type { ImportPage } from '@oneruler/server/import-pages'
import { ledgerWords } from '@oneruler/words/console-ledger'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Popconfirm } from 'antd'
import { cancelImport, commitImport, importQuery } from '../../api.ts'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { CorrectionTable, RejectedTable, rejectedRows, SheetTable } from './importTables.tsx'
import { goesOn, useImport } from './useImport.ts'

const words = speak(ledgerWords)

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

/** It was read to the end, so it is known what it would do, or did. */
const told = ({ phase }: ImportPage): boolean => phase === 'ready' || phase === 'committed'

export function ImportResult(props: { readonly importId: string; readonly again: () => void }) {
  const { importId, again } = props
  const queries = useQueryClient()
  const query = useImport(importId)
  const show = (page: ImportPage) => queries.setQueryData(importQuery(importId).queryKey, page)
  const cancel = useMutation({ mutationFn: () => cancelImport(importId), onSuccess: show })
  const commit = useMutation({
    mutationFn: () => commitImport(importId),
    onSuccess: (page) => {
      show(page)
      queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'import' })
    },
  })
  const failed = commit.error ?? cancel.error
  return (
    <Answer query={query}>
      {(page) => (
        <section className="section import-result" aria-live="polite">
          <h2>
            {told(page) ? words.ready.title(page.projectName) : words.drop.title}{' '}
            <small>{words.phases[page.phase]}</small>
            <span className="aside">
              {!goesOn(page) && (
                <button type="button" className="link" onClick={again}>
                  {words.again}
                </button>
              )}
            </span>
          </h2>
          {goesOn(page) && (
            <p className="import-progress">
              <progress value={page.progress} max={1} aria-label={words.phases[page.phase]} />
              <span>{words.percent(page.progress)}</span>
              {page.phase !== 'writing' && (
                <button type="button" className="button" onClick={() => cancel.mutate()}>
                  {words.cancel}
                </button>
              )}
            </p>
          )}
          {page.refusal !== null && (
            <p role="alert" className="import-refusal">
              {page.refusal}
            </p>
          )}
          {page.phase === 'ready' && (
            <Decision page={page} writing={commit.isPending} commit={commit.mutate} />
          )}
          {page.phase === 'committed' && (
            <p className="import-decision">
              {words.committed.sentence(sum(page.accepted), sum(page.corrected))}
              {page.project !== null && (
                <Link to="/$project" params={{ project: page.project }} className="button primary">
                  {words.committed.overview}
                </Link>
              )}
            </p>
          )}
          {failed !== null && (
            <p role="alert" className="import-refusal">
              {failed.message}
            </p>
          )}
          {told(page) && <Tables page={page} importId={importId} />}
        </section>
      )}
    </Answer>
  )
}

function Decision(props: {
  readonly page: ImportPage
  readonly writing: boolean
  readonly commit: () => void
}) {
  const { page, writing, commit } = props
  const accepted = sum(page.accepted)
  const corrected = sum(page.corrected)
  const rows = accepted + corrected
  return (
    <p className="import-decision">
      {words.ready.sentence(accepted, corrected, rejectedRows(page.rejected))}
      <Popconfirm
        title={words.ready.confirm}
        okText={words.ready.yes}
        cancelText={words.ready.no}
        icon={null}
        disabled={rows === 0 || writing}
        onConfirm={commit}
      >
        <button type="button" className="button primary" disabled={rows === 0 || writing}>
          {rows === 0 ? words.ready.nothing : words.ready.commit(rows)}
        </button>
      </Popconfirm>
    </p>
  )
}

const Tables = (props: { readonly page: ImportPage; readonly importId: string }) => (
  <div className="import-tables">
    <SheetTable page={props.page} />
    <div className="import-lists">
      {props.page.notes.length > 0 && (
        <section>
          <h2>{words.notes}</h2>
          <ul className="import-notes">
            {props.page.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {props.page.rejected.length > 0 && <RejectedTable page={props.page} importId={props.importId} />}
      {props.page.corrections.length > 0 && <CorrectionTable page={props.page} />}
    </div>
  </div>
)
