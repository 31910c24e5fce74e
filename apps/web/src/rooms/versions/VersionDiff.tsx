/** 两版对比 · Two versions over the register: who gains, who loses, by which line; and what was changed in the text. */
import type { PlanVersion } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useId } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer, PageLoading } from '../../parts/PageState.tsx'
import { planVersionsQuery, versionTextQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { RulerLinks } from '../ruler/RulerLinks.tsx'
import { ComparisonRun } from './ComparisonRun.tsx'
import { IfSigned } from './IfSigned.tsx'
import { useComparison } from './useComparison.ts'
import './Versions.css'

const words = speak(versionsWords).diff
const route = getRouteApi('/$project/ruler/diff')
const Editor = lazy(() => import('../draft/PlanEditor.tsx'))

export function VersionDiff() {
  const { project, day } = useCampaign()
  const query = useQuery(planVersionsQuery(project.id, day))
  return (
    <>
      <PageHead title={words.title}>
        <RulerLinks but="whatIf" />
      </PageHead>
      <Answer query={query}>
        {({ versions }) => <Chosen versions={versions.filter(({ runs }) => runs)} />}
      </Answer>
    </>
  )
}

/** The two of the address, else the last and the one before it. */
function Chosen(props: { readonly versions: readonly PlanVersion[] }) {
  const { versions } = props
  const { old, new: after, as } = route.useSearch()
  const navigate = route.useNavigate()
  const byHash = (sha256: string | undefined) => versions.find((one) => one.sha256 === sha256)
  const [newer, older] = [byHash(after) ?? versions[0], byHash(old) ?? versions[1]]
  if (newer === undefined || older === undefined) return <p className="note">{words.one}</p>
  const choose = (chosen: { readonly old?: string; readonly new?: string }) =>
    navigate({ search: (before) => ({ ...before, ...chosen }), replace: true })
  return (
    <>
      <div className="version-choice">
        <VersionChoice
          label={words.old}
          versions={versions}
          value={older}
          choose={(sha256) => choose({ old: sha256, new: newer.sha256 })}
        />
        <VersionChoice
          label={words.new}
          versions={versions}
          value={newer}
          choose={(sha256) => choose({ old: older.sha256, new: sha256 })}
        />
        <button
          type="button"
          className="button"
          onClick={() => choose({ old: newer.sha256, new: older.sha256 })}
        >
          {words.swap}
        </button>
        <IfSigned
          value={as ?? null}
          choose={(choice) =>
            navigate({
              search: ({ as: _, ...rest }) => (choice === null ? rest : { ...rest, as: choice }),
              replace: true,
            })
          }
        />
      </div>
      {newer === older ? (
        <p className="note">{words.same}</p>
      ) : (
        <>
          <Money old={older.sha256} new={newer.sha256} ifSigned={as ?? null} />
          <Texts old={older.sha256} new={newer.sha256} />
        </>
      )}
    </>
  )
}

function VersionChoice(props: {
  readonly label: string
  readonly versions: readonly PlanVersion[]
  readonly value: PlanVersion
  readonly choose: (sha256: string) => void
}) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value.sha256} onChange={(event) => props.choose(event.target.value)}>
        {props.versions.map(({ sha256, version }) => (
          <option key={sha256} value={sha256}>
            {version}
          </option>
        ))}
      </select>
    </div>
  )
}

function Money(props: { readonly old: string; readonly new: string; readonly ifSigned: string | null }) {
  const { old, new: after, ifSigned } = props
  const { day } = useCampaign()
  const comparison = useComparison()
  const { start } = comparison
  useEffect(
    () => start({ old: { sha256: old }, new: { sha256: after }, day, ifSigned }),
    [start, old, after, day, ifSigned],
  )
  return <ComparisonRun comparison={comparison} />
}

function Texts(props: { readonly old: string; readonly new: string }) {
  const { project } = useCampaign()
  const old = useQuery(versionTextQuery(project.id, props.old))
  const after = useQuery(versionTextQuery(project.id, props.new))
  return (
    <section className="section version-texts">
      <h2>{words.texts}</h2>
      {old.data !== undefined &&
        after.data !== undefined &&
        !old.isPlaceholderData &&
        !after.isPlaceholderData && (
          <Suspense fallback={<PageLoading />}>
            <Editor
              key={`${props.old} ${props.new}`}
              label={words.texts}
              begun={after.data}
              against={old.data}
              readOnly
            />
          </Suspense>
        )}
    </section>
  )
}
