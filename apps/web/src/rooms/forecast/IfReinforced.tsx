/** 如果增援 · If reinforced: some more people in one group, at best. */
import type { ForecastPage } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { getRouteApi } from '@tanstack/react-router'
import { useId } from 'react'
import { Field } from '../../parts/Field.tsx'
import { speak } from '../../words.ts'

const words = speak(forecastWords).whatIf
const route = getRouteApi('/$project/forecast')
const MOST = 20
const USUALLY_MORE = 2

export function IfReinforced({ page }: { readonly page: ForecastPage }) {
  const id = useId()
  const navigate = route.useNavigate()
  const asked = route.useSearch()
  const chosen = asked.group ?? [...page.groups].sort((a, b) => b.short - a.short)[0]?.group ?? ''
  const now = page.groups.find(({ group }) => group === page.whatIf?.group)
  return (
    <section className="section">
      <h2>{words.title}</h2>
      <form
        className="forecast-ask"
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          navigate({
            search: (rest) => ({ ...rest, group: String(form.get('group')), more: Number(form.get('more')) }),
            replace: true,
            resetScroll: false,
          })
        }}
      >
        <div className="field">
          <label htmlFor={id}>{words.group}</label>
          <select id={id} name="group" defaultValue={chosen}>
            {page.groups.map(({ group }) => (
              <option key={group}>{group}</option>
            ))}
          </select>
        </div>
        <Field
          label={words.more}
          name="more"
          type="number"
          min="1"
          max={MOST}
          required
          defaultValue={asked.more ?? USUALLY_MORE}
        />
        <button type="submit" className="button">
          {words.ask}
        </button>
      </form>
      {page.whatIf && now && (
        <p role="status">
          {words.answer(
            page.whatIf.group,
            page.whatIf.more,
            page.whatIf.groupEnd.low,
            page.whatIf.groupEnd.high,
            now.end.low,
            now.end.high,
          )}
          <br />
          <small className="muted">{words.most}</small>
        </p>
      )}
      {asked.more !== undefined && page.whatIf === null && <p role="status">{words.nobody}</p>}
    </section>
  )
}
