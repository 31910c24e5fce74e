/** 方案全文 · The plan as published, set from a tree of text; each clause has an address of its own, `#c3`. */
import type { WovenBlock } from '@oneruler/ruler/authoring/woven'
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject } from '../public-project.ts'

const words = portalWords.zh

export function planPage(project: PublicProject): string {
  const { plan } = project
  const content =
    plan === null
      ? html`<h1>${words.pages.plan()}</h1><p>${words.noPlan()}</p>`
      : html`<h1>${plan.title}</h1><p class="note">${words.planIs(plan)}</p>
<nav class="contents" aria-label="${words.contents()}"><ol>${clausesOf(plan.blocks).map(
          ({ text, anchor }) => html`<li><a href="#${anchor}">${text}</a></li>`,
        )}</ol></nav>
<article>${plan.blocks.map((block) => blockOf(block, plan.blocks))}</article>
<section><h2>${words.planFile()}</h2><p><a href="plan.md">plan.md</a></p><p class="hash">${plan.sha256.match(/.{1,4}/g)?.join(' ') ?? ''}</p></section>`
  return page(project, 'plan', content)
}

/** The headings under the title, numbered as they stand. */
export const clausesOf = (
  blocks: readonly WovenBlock[],
): { readonly text: string; readonly anchor: string; readonly line: number }[] =>
  blocks
    .flatMap((block) => (block.kind === 'heading' && block.depth > 1 ? [block] : []))
    .map(({ text, line }, at) => ({ text, line, anchor: `c${at + 1}` }))

function blockOf(block: WovenBlock, all: readonly WovenBlock[]): Html {
  switch (block.kind) {
    case 'terms':
      return html`<dl>${block.terms.map(({ name, text }) => html`<div><dt>${name}</dt><dd>${text}</dd></div>`)}</dl>`
    case 'heading':
      return block.depth === 1
        ? html``
        : html`<h2 id="${clausesOf(all).find(({ line }) => line === block.line)?.anchor ?? ''}">${block.text}</h2>`
    case 'prose':
      return html`<p>${block.text.map(({ text }) => text)}</p>`
    case 'list':
      return html`<ul class="points">${block.items.map((item) => html`<li>${item.map(({ text }) => text)}</li>`)}</ul>`
    case 'table':
      return html`<div class="wide"><table>${block.caption === null ? null : html`<caption>${block.caption}</caption>`}<thead><tr>${block.columns.map(
        ({ title, align }) => html`<th class="${align}">${title}</th>`,
      )}</tr></thead><tbody>${block.rows.map(
        ({ cells }) =>
          html`<tr>${cells.map((cell, at) => html`<td class="${block.columns[at]?.align ?? 'left'}">${cell}</td>`)}</tr>`,
      )}</tbody></table></div>`
    case 'rules':
      return html`<figure class="rules"><figcaption>${block.word} ${block.condition}</figcaption><pre>${block.definitions
        .flatMap(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')))
        .join('\n')}</pre></figure>`
    case 'verbatim':
      return html`<pre>${block.text}</pre>`
  }
}
