/** 生效比例 · Threshold: the day it may fall, counted by certificates. */
import type { ForecastPage } from '@oneruler/server/forecast-pages'
import { forecastWords } from '@oneruler/words/console-forecast'
import { speak } from '../../words.ts'

const words = speak(forecastWords).threshold

export function Threshold(props: { readonly threshold: NonNullable<ForecastPage['threshold']> }) {
  const { percent, needed, signed, day, reachedOf100 } = props.threshold
  const isReached = signed >= needed
  return (
    <section className="section">
      <h2>{words.title(percent)}</h2>
      <p>
        {isReached && words.reached}
        {!isReached && day.middle !== null && day.low !== null && words.on(day.middle, day.low, day.high)}
        {!isReached && (day.middle === null || day.low === null) && words.chance(reachedOf100)}
      </p>
      <p className="muted">
        {words.count(signed, needed)}
        {!isReached && day.middle !== null && ` · ${words.chance(reachedOf100)}`}
      </p>
    </section>
  )
}
