/**
 * 我家一页 · A household's own page: empty for everybody; the script fetches the box that the QR names and opens it under the
 * code, on the telephone.
 */
import { ownPageWords } from '@oneruler/words/own-page'
import { portalWords } from '@oneruler/words/portal'
import { html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject } from '../public-project.ts'

const words = ownPageWords.zh

export const ownPage = (project: PublicProject): string =>
  page(
    project,
    'own',
    html`<div id="locked"><h1>${portalWords.zh.pages.own()}</h1><p class="lead">${words.lead()}</p>
<noscript><p class="aside">${words.noScript()}</p></noscript>
<form id="code" hidden><label class="code"><span>${words.code()}<small>${words.codeHint()}</small></span><input id="digits" name="code" inputmode="numeric" autocomplete="off" maxlength="20" required></label><button class="button filled">${words.open()}</button></form>
<p id="told" class="aside" role="status" hidden></p></div>
<div id="own" data-version="${project.plan?.version ?? ''}"></div>`,
    'own.js',
  )
