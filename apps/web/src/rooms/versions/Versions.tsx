/** 方案版本 · Versions: every text that was adopted, from when it applies, under which hash it is fetched. */
import type { PlanVersion } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { planFile, planVersionsQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { RulerLinks } from '../ruler/RulerLinks.tsx'
import { DeclinedProposals, WaitingProposal } from './Proposals.tsx'
import './Versions.css'

const words = speak(versionsWords).versions
const TONES = { ahead: 'tag amber', 'in-force': 'tag green', replaced: 'tag' } as const

export function Versions() {
  const { project, day } = useCampaign()
  const query = useQuery(planVersionsQuery(project.id, day))
  return (
    <>
      <PageHead title={words.title}>
        <RulerLinks but="versions" />
      </PageHead>
      <Answer query={query}>
        {({ versions }) => (
          <>
            {project.may.includes('whole-register') && <WaitingProposal />}
            <p className="note">{versions.length === 0 ? words.none : words.count(versions.length)}</p>
            <ol className="versions">
              {versions.map((version, at) => (
                <Version key={version.sha256} version={version} before={versions[at + 1]} />
              ))}
            </ol>
            {project.may.includes('whole-register') && <DeclinedProposals />}
          </>
        )}
      </Answer>
    </>
  )
}

function Version(props: { readonly version: PlanVersion; readonly before: PlanVersion | undefined }) {
  const { version, before } = props
  const { project } = useCampaign()
  const { publication } = version
  return (
    <li className="section version">
      <div className="version-head">
        <h2>
          {version.version} <span className={TONES[version.state]}>{words.state[version.state]}</span>
          {!version.runs && <span className="tag red">{words.cannotRun}</span>}
        </h2>
        <p className="small">{version.title}</p>
      </div>
      <dl className="version-facts">
        <div>
          <dt>{words.from}</dt>
          <dd>{version.appliesFrom ?? words.always}</dd>
        </div>
        <div>
          <dt>{words.agreements}</dt>
          <dd>
            {version.agreements} {words.agreementsUnit}
          </dd>
        </div>
        <div>
          <dt>{words.recorded}</dt>
          <dd>
            {(publication === null ? words.imported : words.published)(
              version.recordedAt.slice(0, 10),
              version.actor,
            )}
          </dd>
        </div>
      </dl>
      <dl className="version-files">
        <dt>
          <a href={planFile(project.id, version.sha256, 'plan.md')} download>
            {words.text}
          </a>
        </dt>
        <dd>
          <Hash of={version.sha256} label={words.textHash} />
        </dd>
        {version.runs && (
          <>
            <dt>
              <a href={planFile(project.id, version.sha256, 'plan.mjs')} download>
                {words.module}
              </a>
            </dt>
            <dd>
              {publication === null ? (
                <span className="note">{words.moduleMade}</span>
              ) : (
                <Hash of={publication.moduleSha256} label={words.moduleHash} />
              )}
            </dd>
          </>
        )}
      </dl>
      <p className="small version-more">
        {before !== undefined && version.runs && before.runs && (
          <Link
            to="/$project/ruler/diff"
            params={{ project: project.id }}
            search={{ old: before.sha256, new: version.sha256 }}
          >
            {words.compare}
          </Link>
        )}
        {publication !== null && publication.acknowledged.length > 0 && (
          <span className="muted">{words.acknowledged(publication.acknowledged)}</span>
        )}
      </p>
    </li>
  )
}

const Hash = (props: { readonly of: string; readonly label: string }) => (
  <code title={props.label} className="version-hash">
    {props.of.replace(/.{4}(?=.)/g, '$& ')}
  </code>
)
