/** 通报 · Bulletins: what was issued with its frozen figures, the next one, and what leaders wrote on them. */
import { BULLETIN_FORMATS } from '@oneruler/campaign/bulletin'
import type { BulletinLine, BulletinsPage } from '@oneruler/server/bulletin-pages'
import { bulletinRoomWords } from '@oneruler/words/console-bulletins'
import { useQuery } from '@tanstack/react-query'
import { bulletinFile, bulletinsQuery } from '../../bulletin-api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import '../../parts/Field.css'
import './Bulletins.css'
import { IssueForm } from './IssueForm.tsx'
import { Remarks } from './Remarks.tsx'

const words = speak(bulletinRoomWords)

export function Bulletins() {
  const { project, day } = useCampaign()
  const query = useQuery(bulletinsQuery(project.id, day))
  return <Answer query={query}>{(page) => <Room key={page.day} page={page} project={project.id} />}</Answer>
}

function Room(props: { readonly page: BulletinsPage; readonly project: string }) {
  const { page, project } = props
  const [last] = page.bulletins
  const empty = page.mayIssue ? words.none : words.nobody
  return (
    <div className="bulletins">
      <PageHead title={last ? words.sentence(last.number, last.day, last.signed, last.households) : empty} />
      {page.mayIssue && <IssueForm page={page} project={project} />}
      {page.bulletins.length > 0 && (
        <>
          <section className="section">
            <h2>
              {words.list} <small>{page.bulletins.length}</small>
            </h2>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
            <section className="scroll-x" tabIndex={0} aria-label={words.list}>
              <table className="table">
                <thead>
                  <tr>
                    {(Object.keys(words.columns) as (keyof typeof words.columns)[]).map((column) => (
                      <th
                        key={column}
                        scope="col"
                        className={['signed', 'rate'].includes(column) ? 'end' : undefined}
                      >
                        {words.columns[column]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {page.bulletins.map((bulletin) => (
                    <Row key={bulletin.number} bulletin={bulletin} project={project} />
                  ))}
                </tbody>
              </table>
            </section>
          </section>
          <Remarks page={page} project={project} />
        </>
      )}
    </div>
  )
}

const BAR_PX = 90

function Row(props: { readonly bulletin: BulletinLine; readonly project: string }) {
  const { bulletin, project } = props
  const { number, order, day, signed, households, rate, errata, knownTo } = bulletin
  const to = [
    order.sent && `${words.sent}：${order.sent}`,
    order.given && `${words.given}：${order.given}`,
    order.copies && words.copiesOf(order.copies),
  ]
  return (
    <tr>
      <td>
        <b>{words.name(number)}</b>
      </td>
      <td>{order.kind}</td>
      <td title={words.known(knownTo)}>{day}</td>
      <td className="end">
        {signed} / {households}
      </td>
      <td className="end">
        <svg width={BAR_PX} height="12" className="bulletin-bar" aria-hidden="true">
          <rect y="3" width={BAR_PX} height="6" fill="var(--wash)" />
          <rect y="3" width={(BAR_PX * rate) / 100} height="6" fill="var(--brand)" />
        </svg>{' '}
        {rate.toFixed(1)} %
      </td>
      <td className={errata > 0 ? 'amber' : 'muted'}>{words.errata(errata)}</td>
      <td className="small bulletin-to">{to.filter(Boolean).join('；')}</td>
      <td>
        {BULLETIN_FORMATS.map((format) => (
          <a key={format} href={bulletinFile(project, number, format)} className="bulletin-file">
            {words.formats[format]}
          </a>
        ))}
      </td>
    </tr>
  )
}
