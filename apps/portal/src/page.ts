/**
 * 公开网页的框 · Page: what every public page has around it. It is read without a script, and asks nobody but its own folder.
 */
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from './html.ts'
import type { PublicProject } from './public-project.ts'

const words = portalWords.zh

export const PAGES = ['index', 'plan', 'calculator', 'own', 'rights', 'staff', 'log'] as const
export type PageName = (typeof PAGES)[number]

/** What is fetched is the folder's own: the boxes and the plan, on a household's page. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'"

/** The whole document, with a line's end. */
export function page(
  project: PublicProject,
  own: PageName,
  content: Html,
  script: 'calculator.js' | 'own.js' | null = null,
): string {
  const title = words.pages[own]()
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<link rel="icon" href="data:,">
<meta name="referrer" content="no-referrer">
<title>${title} · ${project.name}</title>
<link rel="stylesheet" href="portal.css">
${own === 'own' ? html`<link rel="stylesheet" href="own.css">` : null}
${script === null ? null : html`<script type="module" src="${script}"></script>`}
</head>
<body>
<header><p class="project">${project.name}</p><p class="note">${words.head({ county: project.county, day: project.day })}</p></header>
<nav aria-label="${words.navigation()}">${PAGES.map((name) => link(name, own))}</nav>
<main>
${content}
</main>
<footer><p>${words.foot({ version: project.plan?.version ?? '', size: project.log.size })}</p>${
    project.telephone === '' ? null : html`<p>${words.telephone({ telephone: project.telephone })}</p>`
  }</footer>
</body>
</html>
`.text
}

const link = (name: PageName, own: PageName): Html =>
  name === own
    ? html`<a href="${name}.html" aria-current="page">${words.tabs[name]()}</a>`
    : html`<a href="${name}.html">${words.tabs[name]()}</a>`
