/** 看表 · The switch at a chart's head between the picture and a table of the same numbers; it stands in the address. */
import { consoleWords } from '@oneruler/words/console'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { speak } from '../words.ts'

const words = speak(consoleWords)

/** Whether this chart is shown as a table. */
export function useShownAsTable(chart: string): boolean {
  const { table } = useSearch({ strict: false })
  return table === chart
}

export function TableToggle(props: { readonly chart: string }) {
  const navigate = useNavigate()
  const shown = useShownAsTable(props.chart)
  const toggle = () =>
    navigate({
      to: '.',
      search: ({ table: _, ...rest }) => (shown ? rest : { ...rest, table: props.chart }),
      replace: true,
      resetScroll: false,
    })
  return (
    <button type="button" className="link no-print" onClick={toggle}>
      {shown ? words.asChart : words.asTable}
    </button>
  )
}
