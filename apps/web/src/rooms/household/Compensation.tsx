/** 补偿清单 · What the plan gives this household under both choices: tried on the day shown, or as it was signed; and day by day. */
import { rulerWords } from '@oneruler/words/console-ruler'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { sheetQuery } from '../../api.ts'
import { speak } from '../../words.ts'
import { readable } from '../ruler/readable.ts'
import { assumedOf, SheetView } from '../ruler/SheetView.tsx'
import { SigningDays } from './SigningDays.tsx'

const words = speak(rulerWords)

export function Compensation(props: {
  readonly project: string
  readonly household: string
  readonly day: string
}) {
  const { project, household, day } = props
  const { data: page } = useQuery(sheetQuery(project, household, day))
  // Before a plan is in force there is nothing to compute, and another household's sheet is not this one's.
  if (page == null || page.household?.number !== household) return null
  const assumed = assumedOf(page)
  const about = [
    words.sheet.basis(page.plan.version),
    ...(assumed.length > 0 ? [words.sheet.assumed(assumed)] : []),
  ]
  return (
    <>
      <section className="section">
        <h2>
          {words.sheet.section} <small>{readable(about.join('；'))}</small>
          <span className="aside no-print">
            <Link to="/$project/ruler" params={{ project }} search={{ household }}>
              {words.plan}
            </Link>
            <Link to="/$project/ruler/sheet" params={{ project }} search={{ household }}>
              {words.toSheet}
            </Link>
          </span>
        </h2>
        <SheetView page={page} />
      </section>
      <SigningDays project={project} household={household} day={day} />
    </>
  )
}
