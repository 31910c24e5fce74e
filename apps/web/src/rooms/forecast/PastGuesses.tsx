/** 过去的推测 · Past guesses: what each evening guessed of the next, and what came. */
import type { ForecastPage, PastGuess } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { speak } from '../../words.ts'

const words = speak(forecastWords).past

const miss = ({ guessed, came }: PastGuess): number =>
  came > guessed.high ? came - guessed.high : came < guessed.low ? came - guessed.low : 0

const average = (misses: readonly number[]): number =>
  Math.round(misses.reduce((sum, one) => sum + Math.abs(one), 0) / misses.length)

export function PastGuesses({ page: { past } }: { readonly page: ForecastPage }) {
  if (past.length === 0)
    return (
      <section className="section">
        <h2>{words.title}</h2>
        <p className="note">{words.none}</p>
      </section>
    )
  const held = past.filter((one) => miss(one) === 0).length
  return (
    <section className="section">
      <h2>
        {words.title} <small>{words.about}</small>
      </h2>
      <p>
        {words.sum(
          held,
          past.length,
          average(past.map(({ guessed, came }) => came - guessed.middle)),
          average(past.map(({ straight, came }) => came - straight)),
        )}
      </p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.evening}</th>
            {[words.guessed, words.straight, words.came].map((name) => (
              <th scope="col" className="end" key={name}>
                {name}
              </th>
            ))}
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {past.map((one) => (
            <tr key={one.evening}>
              <th scope="row">{one.evening}</th>
              <td className="end">
                {one.guessed.low}–{one.guessed.high}
              </td>
              <td className="end">{one.straight}</td>
              <td className="end">{one.came}</td>
              <td className="muted">{miss(one) === 0 ? words.held : words.missed(miss(one))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
