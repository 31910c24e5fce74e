/** 稽核 · Findings: what the ledger hides, by rule, each with its household, its row and what to do. */
import type { FindingLine, FindingsPage } from '@oneruler/server/pages'
import { findingWords } from '@oneruler/words/console-findings'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { auditExtract, findingsQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { ExportButton } from '../../parts/export/ExportButton.tsx'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { FindingList } from './FindingList.tsx'
import './Findings.css'
import { RuleList } from './RuleList.tsx'

const words = speak(findingWords)
const route = getRouteApi('/$project/findings')
const SEVERITIES = ['error', 'warning', 'not-recorded', 'note'] as const

export function Findings() {
  const { project, day } = useCampaign()
  const { severity, rule } = route.useSearch()
  const query = useQuery(findingsQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) => {
        const counted = (one: FindingLine['severity']) =>
          page.findings.filter((f) => f.severity === one).length
        const ofSeverity = page.findings.filter((f) => severity === undefined || f.severity === severity)
        const shown = ofSeverity.filter((f) => rule === undefined || f.rule === rule)
        return (
          <div className="findings">
            <PageHead
              title={
                page.findings.length === 0
                  ? words.nothing
                  : words.title(counted('error'), counted('warning'), counted('not-recorded'))
              }
            >
              {project.may.includes('audit-extract') && (
                <ExportButton
                  address={auditExtract(project.id, day)}
                  label={words.extract}
                  hint={words.extractHint}
                />
              )}
            </PageHead>
            <nav className="severities no-print" aria-label={words.filter}>
              <Severity text={words.any} count={page.findings.length} on={severity === undefined} />
              {SEVERITIES.map((one) => (
                <Severity
                  key={one}
                  severity={one}
                  text={words.severities[one]}
                  count={counted(one)}
                  on={severity === one}
                />
              ))}
            </nav>
            <div className="findings-columns">
              <RuleList rules={countedRules(page, ofSeverity)} chosen={rule} checked={page.rules.length} />
              <FindingList
                key={`${severity} ${rule}`}
                findings={shown}
                title={page.rules.find((one) => one.rule === rule)?.title ?? words.allRules}
                project={project.id}
              />
            </div>
          </div>
        )
      }}
    </Answer>
  )
}

/** The rules with what they found among the findings shown, the fullest first. */
const countedRules = (page: FindingsPage, findings: readonly FindingLine[]) =>
  page.rules
    .map((rule) => ({ ...rule, count: findings.filter((finding) => finding.rule === rule.rule).length }))
    .sort((a, b) => b.count - a.count)

const Severity = (props: {
  readonly severity?: FindingLine['severity']
  readonly text: string
  readonly count: number
  readonly on: boolean
}) => (
  <Link
    from="/$project/findings"
    to="."
    search={({ severity: _, rule: __, ...rest }) =>
      props.severity === undefined ? rest : { ...rest, severity: props.severity }
    }
    className={props.on ? 'on' : undefined}
    aria-current={props.on}
    title={props.severity === undefined ? undefined : words.severityMeaning[props.severity]}
  >
    {props.text} <b>{props.count}</b>
  </Link>
)
