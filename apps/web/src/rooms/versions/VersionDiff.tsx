/** 两版对比 · Two versions over the register: who gains, who loses, by which line; and what was changed in the text. */
import type { PlanVersion } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useId, useMemo } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { planVersionsQuery, versionTextQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { RulerLinks } from '../ruler/RulerLinks.tsx'
import { ComparedMoney, ComparedTexts } from './Compared.tsx'
import { IfSigned } from './IfSigned.tsx'
import './Versions.css'

const words = speak(versionsWords).diff
const route = getRouteApi('/$project/ruler/diff')

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
  const old = useMemo(() => ({ sha256: props.old }), [props.old])
  const after = useMemo(() => ({ sha256: props.new }), [props.new])
  return <ComparedMoney old={old} after={after} ifSigned={props.ifSigned} />
}

function Texts(props: { readonly old: string; readonly new: string }) {
  const { project } = useCampaign()
  const old = useQuery(versionTextQuery(project.id, props.old))
  const after = useQuery(versionTextQuery(project.id, props.new))
  if (old.data === undefined || after.data === undefined) return null
  if (old.isPlaceholderData || after.isPlaceholderData) return null
  return <ComparedTexts key={`${props.old} ${props.new}`} old={old.data} after={after.data} />
}
