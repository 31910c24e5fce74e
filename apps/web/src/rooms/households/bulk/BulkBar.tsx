/** 所选的户 · Bulk bar: the households that were ticked, all that the filter shows, and the way to act on them. */
import type { HouseholdListPage } from '@oneruler/server/household-pages'
import { bulkWords } from '@oneruler/words/console-bulk'
import { useQueryClient } from '@tanstack/react-query'
import { type HouseholdQuery, householdsQuery } from '../../../api.ts'
import { speak } from '../../../words.ts'
import './Bulk.css'
import { ForThese } from './ForThese.tsx'

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
      <ForThese project={project} chosen={chosen} mayPrint={mayPrint} />
    </div>
  )
}
