/** 下一步和您的权利 · Rights: what may be asked for, of whom, until when, by which article. */
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject, PublicRight } from '../public-project.ts'

const words = portalWords.zh

export const rightsPage = (project: PublicProject): string =>
  page(
    project,
    'rights',
    html`<h1>${words.pages.rights()}</h1><p class="lead">${words.rightsLead()}</p>${rightRows(project.rights)}<p class="note">${words.gist()}</p>`,
  )

export const rightRows = (rights: readonly PublicRight[]): Html =>
  html`<ul class="rows">${rights.map(
    ({ right, article, within, until }) =>
      html`<li><span class="clause">${words.article({ article })}</span><span><b>${words.rights[right].title()}</b><small>${words.rights[right].how({ within: within ?? 0 })}${
        until === null ? null : words.untilDay({ day: until })
      }</small></span></li>`,
  )}</ul>`
