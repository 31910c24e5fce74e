/** 局面 · Standing: the days that are left, the households signed, and the sums below them. */
import { day as known } from '@oneruler/campaign/day'
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { grouped, shortDay } from '../../numbers.ts'
import { signingPosition } from '../../shell/signingPosition.ts'
import { speak } from '../../words.ts'

const words = speak(wallWords)

export const Standing = ({ page }: { readonly page: WallPage }) => (
  <div className="wall-standing">
    <Countdown page={page} />
    <Signed page={page} />
    <Sums page={page} />
  </div>
)

function Countdown({ page }: { readonly page: WallPage }) {
  const { countdown } = words
  const period = {
    signingStartsOn: page.window?.startsOn ?? null,
    signingEndsOn: page.window?.endsOn ?? null,
  }
  const position = signingPosition(period, known(page.day))
  if (position.within === 'unknown')
    return (
      <section>
        <h2>{countdown.title.unknown}</h2>
        <p className="wall-over">{countdown.unknown}</p>
      </section>
    )
  const { within, days, startsOn, endsOn } = position
  const whole = page.curve.length
  const left = within === 'nth' ? whole - days : days
  if (within === 'after')
    return (
      <section>
        <h2>{countdown.title.after}</h2>
        <p className="wall-over">{countdown.ends(endsOn)}</p>
      </section>
    )
  return (
    <section>
      <h2>{within === 'nth' ? countdown.title.within : countdown.title.before}</h2>
      {left === 0 ? (
        <p className="wall-over">{countdown.lastDay}</p>
      ) : (
        <>
          <p className="wall-days">
            <b>{left}</b> {countdown.day}
          </p>
          <p>{within === 'nth' ? countdown.ends(endsOn) : countdown.starts(startsOn)}</p>
        </>
      )}
      {within === 'nth' && <PeriodRuler passed={days} whole={whole} ends={[startsOn, page.day, endsOn]} />}
    </section>
  )
}

/** A ruler of as many divisions as the period has days; what is left is amber. */
function PeriodRuler(props: {
  readonly passed: number
  readonly whole: number
  readonly ends: readonly [first: string, today: string, last: string]
}) {
  const { passed, whole, ends } = props
  const [first, today, last] = ends
  const at = (100 * passed) / whole
  return (
    <div className="wall-period">
      <svg viewBox="0 0 400 22" preserveAspectRatio="none" aria-hidden="true">
        <rect y="2" width={4 * at} height="6" fill="var(--wall-curve)" />
        <rect x={4 * at} y="2" width={400 - 4 * at} height="6" fill="var(--wall-amber)" />
        {Array.from({ length: whole + 1 }, (_, n) => n).map((n) => (
          <path
            key={n}
            d={`M${Math.min(399, Math.max(1, (400 * n) / whole))} 8v10`}
            stroke={n <= passed ? 'var(--wall-curve)' : 'var(--wall-rule)'}
            strokeWidth="2"
          />
        ))}
      </svg>
      <p>
        <span>{shortDay(first)}</span>
        <b>{words.countdown.today(today)}</b>
        <span className="wall-amber">{shortDay(last)}</span>
      </p>
    </div>
  )
}

function Signed({ page }: { readonly page: WallPage }) {
  const { signed, households, today, threshold } = page
  const rate = households === 0 ? 0 : (100 * signed) / households
  return (
    <section className="wall-signed">
      <p>
        <b>{grouped(signed)}</b> <i>{words.signed.of(households)}</i> <i>{rate.toFixed(1)} %</i>
      </p>
      <p>
        {words.signed.today(today)}
        {threshold !== null && (
          <em className={threshold.past >= 0 ? 'wall-green' : 'wall-amber'}>
            {threshold.past >= 0
              ? words.signed.past(threshold.percent, threshold.past)
              : words.signed.missing(threshold.percent, -threshold.past)}
          </em>
        )}
      </p>
    </section>
  )
}

function Sums({ page }: { readonly page: WallPage }) {
  const { vacated, partners, issues, appeals, satisfaction } = page
  const { sums } = words
  const lines = [
    [sums.vacated, grouped(vacated), sums.households],
    [sums.partners, grouped(partners.complete), sums.partnersOf(partners.all)],
    [sums.issues, grouped(issues.solved), sums.of(issues.raised)],
    [sums.appeals, grouped(appeals.answered), sums.of(appeals.all)],
    [
      sums.satisfaction,
      satisfaction === null ? sums.none : satisfaction.mean.toFixed(2),
      satisfaction === null ? '' : sums.answers(satisfaction.answers),
    ],
  ] as const
  return (
    <dl className="wall-sums">
      {lines.map(([name, value, of]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <i>{of}</i>
          </dd>
        </div>
      ))}
    </dl>
  )
}
