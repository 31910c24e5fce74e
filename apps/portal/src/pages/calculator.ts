/**
 * 自己算一算 · Calculator: the form is drawn by the script, from the plan's own module beside it; without a script the page
 * says where the rules stand.
 */
import { portalWords } from '@oneruler/words/portal'
import { html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject } from '../public-project.ts'
import { clausesOf } from './plan.ts'

const words = portalWords.zh

export function calculatorPage(project: PublicProject): string {
  const { plan } = project
  const content =
    plan === null || !plan.runs
      ? html`<h1>${words.pages.calculator()}</h1><p>${words.noPlan()}</p>`
      : html`<h1>${words.pages.calculator()}</h1><p class="lead">${words.calculatorLead()}</p>
<noscript><p class="aside">${words.noScript()} <a href="plan.html">${words.readPlan()}</a></p></noscript>
<form id="facts" hidden></form>
<div id="amounts" aria-live="polite"></div>
<ul id="clauses" hidden>${clausesOf(plan.blocks).map(({ text, anchor }) => html`<li data-clause="${text}" data-anchor="${anchor}"></li>`)}</ul>`
  return page(project, 'calculator', content, plan?.runs ? 'calculator.js' : null)
}
