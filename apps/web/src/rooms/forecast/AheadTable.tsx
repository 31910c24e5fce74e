/** 推测表 · The days to come as a table: the band and the straight line. */
import type { ForecastPage } from '@oneruler/server/forecast-pages'
import { consoleWords } from '@oneruler/words/console'
import { forecastWords } from '@oneruler/words/console-forecast'
import { speak } from '../../words.ts'

const words = speak(forecastWords).curve
const { none } = speak(consoleWords)

export function AheadTable({ page }: { readonly page: ForecastPage }) {
  const ahead = new Map(page.ahead.map((one) => [one.day as string, one]))
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          {[words.signed, words.low, words.middle, words.high, words.straight].map((name) => (
            <th scope="col" className="end" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.curve.map(({ day, signed }) => {
          const guessed = ahead.get(day)
          return (
            <tr key={day}>
              <th scope="row">{day}</th>
              <td className="end">{signed ?? none}</td>
              <td className="end">{guessed?.signed.low ?? none}</td>
              <td className="end">{guessed?.signed.middle ?? none}</td>
              <td className="end">{guessed?.signed.high ?? none}</td>
              <td className="end">{guessed?.straight ?? none}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
