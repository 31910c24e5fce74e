/** 项目首页 · Landing: what happens, where it stands, what runs out when. Figures of the whole, no household. */
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject, ShownCount } from '../public-project.ts'
import { postingRows } from './postings.ts'
import { rightRows } from './rights.ts'
import { signingCurve } from './signing-curve.ts'

const words = portalWords.zh
const RIGHTS_TOLD = 3

export function landingPage(project: PublicProject): string {
  const { progress, decision, signing } = project
  const content = html`
<h1>${words.pages.index()}</h1>
<p class="lead">${decision === null ? words.beforeDecision() : words.decided(decision)}</p>
${signing === null ? null : html`<p class="lead">${words.signing(signing)}</p>`}
<section><h2>${words.progress()}</h2><p class="note">${words.onlyTotals()}</p>
<p class="figure"><strong>${count(progress.signed)}</strong> / ${progress.households} ${words.households()}</p>
${progress.threshold === null ? null : html`<p>${thresholdText(progress.threshold)}</p>`}
${signingCurve(progress)}
</section>
<section><h2>${words.rightsTitle()}</h2>${rightRows(project.rights.slice(0, RIGHTS_TOLD))}
<p><a href="rights.html">${words.allRights({ count: project.rights.length })}</a></p></section>
<section><h2>${words.planTitle()}</h2>${
    project.plan === null
      ? html`<p>${words.noPlan()}</p>`
      : html`<p>${words.planIs(project.plan)}</p><p class="buttons"><a class="button" href="plan.html">${words.readPlan()}</a><a class="button" href="calculator.html">${words.tryPlan()}</a></p>`
  }</section>
<section><h2>${words.postings()}</h2>${postingRows(project.postings, project.day)}</section>`
  return page(project, 'index', content)
}

const thresholdText = ({
  percent,
  missing,
}: NonNullable<PublicProject['progress']['threshold']>): Html | string =>
  missing === null
    ? words.thresholdReached({ percent })
    : html`${words.thresholdMissing({ percent, count: count(missing) })}`

const count = ({ is, value }: ShownCount): string => words.count[is]({ value })
