/** 所选的户 · Bulk bar: the households that were ticked, all that the filter shows, and the way to act on them. */
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { bulkWords } from '@oneruler/words/console-bulk'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type HouseholdQuery, householdsQuery } from '../../../api.ts'
import { speak } from '../../../words.ts'
import { PrintDialog } from '../../papers/batches/PrintDialog.tsx'
import './Bulk.css'
import { BulkDialog } from './BulkDialog.tsx'

const words = speak(bulkWords)
/** As many as one page of the server has. */
const MOST_ROWS = 500

export function BulkBar(props: {
  readonly project: string
  readonly asked: HouseholdQuery
  readonly page: HouseholdListPage
  readonly chosen: readonly string[]
  readonly choose: (numbers: readonly string[]) => void
  readonly mayPrint: boolean
}) {
  const { project, asked, page, chosen, choose, mayPrint } = props
  const queries = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const [isPrinting, setPrinting] = useState(false)
  const all = async () => {
    const pages = Array.from({ length: Math.ceil(page.total / MOST_ROWS) }, (_, index) =>
      queries.query(householdsQuery(project, { ...asked, page: index + 1, size: MOST_ROWS })),
    )
    choose((await Promise.all(pages)).flatMap(({ rows }) => rows.map(({ number }) => number)))
  }
  return (
    <div className="bulk-bar no-print">
      <span>{words.chosen(chosen.length)}</span>
      {chosen.length < page.total && (
        <button type="button" className="link" onClick={all}>
          {words.chooseAll(page.total)}
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" className="link" onClick={() => choose([])}>
          {words.none}
        </button>
      )}
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.open}
      </button>
      {mayPrint && chosen.length > 0 && (
        <button type="button" className="button" onClick={() => setPrinting(true)}>
          {words.print}
        </button>
      )}
      {isPrinting && <PrintDialog project={project} chosen={chosen} onClose={() => setPrinting(false)} />}
      {isOpen && <BulkDialog project={project} chosen={chosen} onClose={() => setOpen(false)} />}
    </div>
  )
}
