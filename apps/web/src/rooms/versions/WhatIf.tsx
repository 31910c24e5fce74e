/** 试改 · What if: numbers of the plan in force changed on trial, and the whole register computed anew. */
import type { PlanNumbersPage } from '@oneruler/server/plan-change-pages'
import { versionsWords } from '@oneruler/words/console-versions'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { useAfterPause } from '../../parts/useAfterPause.ts'
import { planNumbersQuery } from '../../plan-api.ts'
import { speak } from '../../words.ts'
import { keepDraft, keptDraft } from '../draft/keptDraft.ts'
import { NoPlan } from '../ruler/NoPlan.tsx'
import { RulerLinks } from '../ruler/RulerLinks.tsx'
import { ComparisonRun } from './ComparisonRun.tsx'
import { IfSigned } from './IfSigned.tsx'
import { NumberList } from './NumberList.tsx'
import { type NewNumbers, withNumbers } from './newNumbers.ts'
import { useComparison } from './useComparison.ts'
import './WhatIf.css'

const words = speak(versionsWords).whatIf
const route = getRouteApi('/$project/ruler/what-if')
/** A pause in writing, after which the register is computed. */
const PAUSE_MS = 500

export function WhatIf() {
  const { project, day } = useCampaign()
  const query = useQuery(planNumbersQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) =>
        page === null ? (
          <NoPlan version={project.planVersion} />
        ) : (
          <>
            <PageHead title={words.title}>
              <RulerLinks but="whatIf" />
            </PageHead>
            <p className="note">{words.about(page.version)}</p>
            <Trying key={page.sha256} page={page} />
          </>
        )
      }
    </Answer>
  )
}

function Trying(props: { readonly page: PlanNumbersPage }) {
  const { page } = props
  const { project, day } = useCampaign()
  const { as } = route.useSearch()
  const navigate = route.useNavigate()
  const [written, setWritten] = useState<NewNumbers>(new Map())
  const comparison = useComparison()
  const { start } = comparison
  const markdown = useMemo(() => withNumbers(page, written), [page, written])
  const settled = useAfterPause(markdown, PAUSE_MS)
  useEffect(() => {
    if (settled === null || settled === page.markdown) return
    start({ old: { sha256: page.sha256 }, new: { markdown: settled }, day, ifSigned: as ?? null })
  }, [start, page, settled, day, as])
  const isChanged = markdown !== page.markdown
  return (
    <div className="what-if">
      <NumberList page={page} written={written} write={setWritten} />
      <section className="what-if-result">
        <p className="what-if-do">
          <b>{words.changed(written.size)}</b>
          <IfSigned
            value={as ?? null}
            choose={(choice) =>
              navigate({
                search: ({ as: _, ...rest }) => (choice === null ? rest : { ...rest, as: choice }),
                replace: true,
              })
            }
          />
          {isChanged && markdown !== null && (
            <button
              type="button"
              className="link"
              title={keptDraft(project.id) === null ? undefined : words.overwrite}
              onClick={() => {
                keepDraft(project.id, { from: page.version, markdown })
                navigate({
                  to: '/$project/ruler/draft',
                  params: { project: project.id },
                  search: { compare: 'yes' },
                })
              }}
            >
              {words.toDraft}
            </button>
          )}
        </p>
        {isChanged ? <ComparisonRun comparison={comparison} /> : <p className="note">{words.first}</p>}
      </section>
    </div>
  )
}
