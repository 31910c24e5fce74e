/** 总览 · Overview: the state of a day on one page. */
import { consoleWords } from '@oneruler/words/console'
import { overviewWords } from '@oneruler/words/console-overview'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { overviewQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'
import { PageHead } from '../../parts/PageHead.tsx'
import { Answer } from '../../parts/PageState.tsx'
import { speak } from '../../words.ts'
import { FigureStrip } from './FigureStrip.tsx'
import { HardCaseCurve } from './HardCaseCurve.tsx'
import { HardCaseReasons } from './HardCaseReasons.tsx'
import { IssuesByLevel } from './IssuesByLevel.tsx'
import './Overview.css'
import { SigningCurve } from './SigningCurve.tsx'
import { StatutoryRoad } from './StatutoryRoad.tsx'
import { sentence } from './sentence.ts'
import { TodayChanges } from './TodayChanges.tsx'

const words = speak(overviewWords)
const { joined } = speak(consoleWords)

export function Overview() {
  const { project, day } = useCampaign()
  const query = useQuery(overviewQuery(project.id, day))
  return (
    <Answer query={query}>
      {(page) => {
        const { errors, warnings, notRecorded, notes } = page.findings
        const found = errors + warnings + notRecorded + notes > 0
        return (
          <div className="overview">
            <PageHead title={sentence(page, words.sentence, joined)}>
              <Link
                to="/$project/findings"
                params={{ project: project.id }}
                className={errors > 0 ? 'red' : 'link'}
              >
                {found ? words.findings(errors, warnings + notRecorded) : words.findingsNone}
              </Link>
            </PageHead>
            <FigureStrip page={page} project={project.id} />
            <div className="overview-two">
              <SigningCurve page={page} />
              <TodayChanges page={page} project={project.id} />
            </div>
            <StatutoryRoad steps={page.road} day={page.day} />
            <div className="overview-three">
              <IssuesByLevel issues={page.issues} project={project.id} />
              <HardCaseCurve hardCases={page.hardCases} project={project.id} />
              <HardCaseReasons reasons={page.hardCases.reasons} project={project.id} />
            </div>
          </div>
        )
      }}
    </Answer>
  )
}
