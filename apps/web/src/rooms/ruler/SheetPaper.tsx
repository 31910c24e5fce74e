/** 分户补偿计算单 · The sheet as a document: whose it is, the facts, every line, the words of the amount, who signs. */
import type { SheetPage } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'
import { MillimetreRuler } from './MillimetreRuler.tsx'
import { readable } from './readable.ts'
import './SheetPaper.css'
import { assumedOf, SheetView } from './SheetView.tsx'

const words = speak(rulerWords)
const HOUSEHOLD = '户'

export function SheetPaper(props: { readonly page: SheetPage }) {
  const { page } = props
  const { project } = useCampaign()
  const { household, agreement } = page
  const assumed = assumedOf(page)
  const meta: readonly (readonly [string, string])[] = [
    ...(household === null
      ? ([[words.sheet.number, words.sheet.madeUpHousehold]] as const)
      : ([
          [words.sheet.number, household.number],
          [words.sheet.owner, household.owner],
          [words.sheet.place, household.address],
        ] as const)),
    [words.sheet.planName, words.sheet.planVersion(page.plan.version)],
    [words.sheet.agreement, agreement?.agreement ?? words.sheet.unsigned],
    ...(agreement === null
      ? []
      : ([[words.sheet.signedAt, agreement.signedAt.replace('T', ' ').slice(0, 16)]] as const)),
  ]
  return (
    <article className="paper" aria-label={words.sheet.title}>
      <MillimetreRuler />
      <header className="paper-head">
        <h2>{words.sheet.title}</h2>
        <p className="small muted">
          {project.name}
          <br />
          {words.sheet.unit}
        </p>
      </header>
      <dl className="paper-meta">
        {meta.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Facts facts={page.sides[0]?.facts ?? {}} />
      <section>
        <h3>
          {words.sheet.section}
          {assumed.length > 0 && <small>{readable(words.sheet.assumed(assumed))}</small>}
        </h3>
        <SheetView page={page} />
      </section>
      <ul className="paper-signatures">
        {words.sheet.signatures.map((who) => (
          <li key={who}>{who}</li>
        ))}
      </ul>
      <p className="note paper-foot">
        <span>{agreement === null && words.sheet.trialOnly}</span>
        <span>{words.sheet.trueMillimetres}</span>
      </p>
    </article>
  )
}

/** What stands in the plan's facts of both sides; the way of compensation heads the columns below. */
function Facts(props: { readonly facts: SheetPage['sides'][number]['facts'] }) {
  const { [HOUSEHOLD]: own, ...others } = props.facts
  const household = Object.entries(own?.[0] ?? {}).filter(
    ([name, value]) => name !== '补偿方式' && name !== '安置面积' && value !== null && value !== '',
  )
  return (
    <section>
      <h3>
        {words.sheet.facts}
        <small>{household.map(([name, value]) => `${name} ${shown(value)}`).join('　')}</small>
      </h3>
      {Object.entries(others).map(([entity, rows]) => {
        const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
        return (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <section className="scroll-x" key={entity} tabIndex={0} aria-label={entity}>
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{entity}</th>
                  {names.map((name) => (
                    <th scope="col" className={isFigure(rows[0]?.[name]) ? 'end' : undefined} key={name}>
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row of facts has no name but its place
                  <tr key={at}>
                    <td>{words.sheet.row(entity, at + 1)}</td>
                    {names.map((name) => (
                      <td className={isFigure(row[name]) ? 'end' : undefined} key={name}>
                        {shown(row[name])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </section>
  )
}

type Value = string | boolean | null | undefined
const isFigure = (value: Value): boolean => typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)
const shown = (value: Value): string => {
  if (typeof value === 'boolean') return value ? words.yes : words.no
  return readable(value ?? '')
}
