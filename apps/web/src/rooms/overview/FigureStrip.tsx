/** 数字 · The strip of figures: value, unit, change since the day before, history, meaning, and the list behind it. */
import type { DayValue, OverviewPage } from '@oneruler/server/pages'
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { grouped, scaledYuan, signed } from '../../numbers.ts'
import { Definition } from '../../parts/Definition.tsx'
import { Sparkline } from '../../parts/Sparkline.tsx'
import { speak } from '../../words.ts'
import './FigureStrip.css'

const words = speak(overviewWords).figures
const { units, none } = speak(consoleWords)

interface FigureProps {
  readonly name: string
  readonly meaning: string
  readonly value: string
  readonly unit: ReactNode
  readonly change: string
  readonly unchanged: boolean
  readonly history: readonly DayValue[]
  readonly until: string
  readonly note: ReactNode
  readonly behind: LinkProps
}

const Figure = (props: FigureProps) => (
  <li className="figure">
    <div className="small muted">
      <Definition text={props.meaning}>{props.name}</Definition>
    </div>
    <Link {...props.behind} className="figure-value" aria-label={`${props.name} ${props.value}`}>
      <b>{props.value}</b>
      <span>{props.unit}</span>
    </Link>
    <div className="figure-change">
      <span className={props.unchanged ? 'small muted' : 'small blue'}>
        {words.sinceYesterday} {props.change}
      </span>
      <Sparkline history={props.history} until={props.until} />
    </div>
    <div className="small muted figure-note">{props.note}</div>
  </li>
)

/** An amount as a change: +508 万元. */
function yuanChange(yuan: number): string {
  const [size, unit] = scaledYuan(Math.abs(yuan))
  return yuan === 0 ? '0' : `${yuan > 0 ? '+' : '−'}${size} ${units[unit]}`
}

export function FigureStrip(props: { readonly page: OverviewPage; readonly project: string }) {
  const { figures, before, unsigned, vacated, history, hardCases, certificates, ratings } = props.page
  const params = { project: props.project }
  const signedBefore = figures.签约 - before.签约
  const [total, totalUnit] = scaledYuan(figures.协议总额合计)
  const opened = hardCases.listed - hardCases.resolved
  const rated = figures.满意度均分
  const ratedChange = rated !== null && before.满意度均分 !== null ? rated - before.满意度均分 : 0
  return (
    <ul className="figures" aria-label={words.title}>
      <Figure
        name={words.signed}
        meaning={words.signedMeaning}
        value={grouped(figures.签约)}
        unit={
          <>
            {words.ofHouseholds(grouped(figures.征收户))}　{figures.签约率.toFixed(1)} %
          </>
        }
        change={signed(signedBefore)}
        unchanged={signedBefore === 0}
        until={props.page.day}
        history={history.signed}
        note={words.certificates(grouped(certificates.signed), grouped(certificates.total))}
        behind={{ to: '/$project/households', params, search: { state: 'signed' } }}
      />
      <Figure
        name={words.unsigned}
        meaning={words.unsignedMeaning}
        value={grouped(unsigned)}
        unit={words.households}
        change={signed(-signedBefore)}
        unchanged={signedBefore === 0}
        until={props.page.day}
        history={history.signed.map(({ day, value }) => ({ day, value: figures.征收户 - value }))}
        note={
          <Link to="/$project/households" params={params} search={{ state: 'hardCase' }}>
            {words.hardCases(opened)}
          </Link>
        }
        behind={{ to: '/$project/households', params, search: { state: 'unsigned' } }}
      />
      <Figure
        name={words.total}
        meaning={words.totalMeaning}
        value={total}
        unit={units[totalUnit]}
        change={yuanChange(figures.协议总额合计 - before.协议总额合计)}
        unchanged={figures.协议总额合计 === before.协议总额合计}
        until={props.page.day}
        history={history.totalYuan}
        note={words.exactTotal(grouped(figures.协议总额合计))}
        behind={{
          to: '/$project/households',
          params,
          search: { state: 'signed', sort: 'totalYuan', order: 'desc' },
        }}
      />
      <Figure
        name={words.vacated}
        meaning={words.vacatedMeaning}
        value={grouped(vacated.households)}
        unit={words.ofHouseholds(grouped(figures.签约))}
        change={signed(vacated.households - vacated.before)}
        unchanged={vacated.households === vacated.before}
        until={props.page.day}
        history={history.vacated}
        note={
          <Link to="/$project/households" params={params} search={{ state: 'vacatedUnpaid' }}>
            {words.withoutPayment(vacated.households, vacated.withoutPayment)}
          </Link>
        }
        behind={{ to: '/$project/households', params, search: { state: 'vacated' } }}
      />
      <Figure
        name={words.partners}
        meaning={words.partnersMeaning}
        value={grouped(figures.完成包干单位)}
        unit={words.ofPartners(grouped(figures.包干单位))}
        change={signed(figures.完成包干单位 - before.完成包干单位)}
        unchanged={figures.完成包干单位 === before.完成包干单位}
        until={props.page.day}
        history={history.partners}
        note={words.partnersNote}
        behind={{ to: '/$project/lists/$list', params: { ...params, list: 'partners' } }}
      />
      <Figure
        name={words.satisfaction}
        meaning={words.satisfactionMeaning}
        value={rated === null ? none : rated.toFixed(2)}
        unit={words.ofFive}
        change={signed(ratedChange, 2)}
        unchanged={ratedChange === 0}
        until={props.page.day}
        history={history.satisfaction}
        note={words.ratings(ratings.count)}
        behind={{ to: '/$project/lists/$list', params: { ...params, list: 'ratings' } }}
      />
    </ul>
  )
}
