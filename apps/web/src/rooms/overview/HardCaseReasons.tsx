/** 难在哪里 · Why the open hard cases are hard: one box a household. */
import type { OverviewPage } from '@oneruler/server/pages'
import { overviewWords } from '@oneruler/words/console-overview'
import { Link } from '@tanstack/react-router'
import { speak } from '../../words.ts'

const words = speak(overviewWords).hardCases

export function HardCaseReasons(props: {
  readonly reasons: OverviewPage['hardCases']['reasons']
  readonly project: string
}) {
  const { reasons, project } = props
  const open = reasons.reduce((sum, { households }) => sum + households, 0)
  return (
    <section className="section">
      <h2>
        {words.reasons} <small>{words.openNow(open)}</small>
        <span className="aside">
          <Link to="/$project/households" params={{ project }} search={{ state: 'hardCase' }}>
            {speak(overviewWords).today.names}
          </Link>
        </span>
      </h2>
      <table className="table reasons">
        <tbody>
          {reasons.map(({ reason, households }) => (
            <tr key={reason}>
              <td>{reason}</td>
              <td>
                <div className="reasons-boxes" aria-hidden="true">
                  {Array.from({ length: households }, (_, box) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: equal boxes without an identity
                    <i key={box} />
                  ))}
                </div>
              </td>
              <td className="end">{words.households(households)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
