/** 待批的版本 · Versions that were proposed: the one that waits, held against the one before it; and those declined. */
import type { PlanProposalsPage, ProposedPlan, WaitingPlan } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ReasonForm } from '../../parts/ReasonForm.tsx'
import { declinePlan, planProposalsQuery, publishPlan, versionTextQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { ComparedMoney, ComparedTexts } from './Compared.tsx'
import { IfSigned } from './IfSigned.tsx'
import './Proposals.css'

const words = speak(versionsWords).proposals

/** What waits, over the versions; nothing where none does. */
export function WaitingProposal() {
  const { project } = useCampaign()
  const { data } = useQuery(planProposalsQuery(project.id))
  return data?.waiting ? <Waiting key={data.waiting.sha256} waiting={data.waiting} /> : null
}

export function DeclinedProposals() {
  const { project } = useCampaign()
  const { data } = useQuery(planProposalsQuery(project.id))
  const declined = data?.settled.filter(({ as }) => as === 'declined') ?? []
  if (declined.length === 0) return null
  return (
    <section className="section proposals-declined">
      <h2>{words.declined}</h2>
      <ul className="small">
        {declined.map((one) => (
          <Declined key={`${one.sha256} ${one.settledAt}`} one={one} />
        ))}
      </ul>
    </section>
  )
}

function Declined({ one }: { readonly one: PlanProposalsPage['settled'][number] }) {
  return (
    <li>
      <b>{one.version}</b> {words.proposed(one.proposedAt.slice(0, 10), one.proposedBy)}：{one.reason}
      <br />
      {words.declinedBy(one.settledAt.slice(0, 10), one.settledBy)}：{one.because}
    </li>
  )
}

function Waiting({ waiting }: { readonly waiting: WaitingPlan }) {
  const [ifSigned, setIfSigned] = useState<string | null>(null)
  const after = useMemo(() => ({ markdown: waiting.markdown }), [waiting.markdown])
  return (
    <section className="section proposal">
      <div className="version-head">
        <h2>
          {words.waiting(waiting.version)} <span className="tag amber">{words.tag}</span>
        </h2>
        <p className="note">{words.about}</p>
      </div>
      <Told of={waiting} />
      {waiting.follows === null ? (
        <>
          <p className="note">{words.first}</p>
          <ComparedTexts old={null} after={waiting.markdown} />
        </>
      ) : (
        <>
          <h2>{words.against(waiting.follows.version)}</h2>
          <IfSigned value={ifSigned} choose={setIfSigned} />
          <Against before={waiting.follows.sha256} after={after} ifSigned={ifSigned} />
        </>
      )}
      <Decision waiting={waiting} />
    </section>
  )
}

function Against(props: {
  readonly before: string
  readonly after: { readonly markdown: string }
  readonly ifSigned: string | null
}) {
  const { before, after } = props
  const { project } = useCampaign()
  const old = useMemo(() => ({ sha256: before }), [before])
  const text = useQuery(versionTextQuery(project.id, before))
  return (
    <>
      <ComparedMoney old={old} after={after} ifSigned={props.ifSigned} />
      {text.data !== undefined && <ComparedTexts old={text.data} after={after.markdown} />}
    </>
  )
}

const Told = ({ of }: { readonly of: ProposedPlan }) => (
  <dl className="version-facts">
    <div>
      <dt>{words.from}</dt>
      <dd>{of.appliesFrom ?? of.version}</dd>
    </div>
    <div>
      <dt>{words.by}</dt>
      <dd>{words.proposed(of.proposedAt.slice(0, 10), of.proposedBy)}</dd>
    </div>
    <div>
      <dt>{words.reason}</dt>
      <dd>{of.reason}</dd>
    </div>
    {of.acknowledged.length > 0 && (
      <div>
        <dt>{words.acknowledged}</dt>
        <dd>{of.acknowledged.join('、')}</dd>
      </div>
    )}
  </dl>
)

function Decision({ waiting }: { readonly waiting: WaitingPlan }) {
  const { project } = useCampaign()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'publish' | 'decline' | null>(null)
  const act = useMutation({
    mutationFn: (reason: string | null) =>
      reason === null
        ? publishPlan(project.id, waiting.sha256, waiting.follows?.sha256 ?? null)
        : declinePlan(project.id, waiting.sha256, reason),
    onSuccess: (answer) => {
      setAsked(null)
      if ('refused' in answer) return
      queries.invalidateQueries({ queryKey: ['project', project.id] })
      queries.invalidateQueries({ queryKey: ['projects'] })
    },
  })
  const { bars } = waiting
  const mayPublish = project.may.includes('plan-publishing')
  const mayDecline = project.may.includes('ledger-writing') && bars.decline.length === 0
  const refused = act.data && 'refused' in act.data ? act.data.refused : []
  const barred = mayPublish ? bars.publish : []
  if (act.isPending) return <p role="status">{words.working}</p>
  return (
    <div className="proposal-decision">
      {[...refused.map(({ message }) => message), ...(act.error ? [act.error.message] : [])].map(
        (message) => (
          <p key={message} role="alert" className="red">
            {message}
          </p>
        ),
      )}
      {barred.map((why) => (
        <p key={why} className="note">
          {why}
        </p>
      ))}
      {!mayPublish && <p className="note">{words.notYours}</p>}
      {asked === null && (
        <p className="reason-do">
          {mayPublish && (
            <button
              type="button"
              className="button primary"
              disabled={barred.length > 0}
              onClick={() => setAsked('publish')}
            >
              {words.publish(waiting.version)}
            </button>
          )}
          {mayDecline && (
            <button type="button" className="button" onClick={() => setAsked('decline')}>
              {words.decline}
            </button>
          )}
        </p>
      )}
      {asked === 'publish' && (
        <div role="alert" className="reason-form">
          <p>{words.sure(waiting.version)}</p>
          <p className="reason-do">
            <button type="button" className="button primary" onClick={() => act.mutate(null)}>
              {words.yes}
            </button>
            <button type="button" className="button" onClick={() => setAsked(null)}>
              {words.no}
            </button>
          </p>
        </div>
      )}
      {asked === 'decline' && (
        <ReasonForm
          label={words.because}
          yes={words.decline}
          no={words.no}
          decide={(reason) => act.mutate(reason)}
          cancel={() => setAsked(null)}
        />
      )}
    </div>
  )
}
