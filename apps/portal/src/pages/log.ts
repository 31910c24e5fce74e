/** 公开日志页 · The log: its size and root to compare with the notice board, and what it can and cannot say. */
import { portalWords } from '@oneruler/words/portal'
import { receiptWords } from '@oneruler/words/receipt'
import { html } from '../html.ts'
import { page } from '../page.ts'
import type { PublicProject } from '../public-project.ts'

const words = portalWords.zh

export function logPage(project: PublicProject): string {
  const { origin, key, size, root } = project.log
  return page(
    project,
    'log',
    html`<h1>${words.pages.log()}</h1><p class="lead">${words.logLead({ size })}</p>
<section><h2>${words.root()}</h2><p class="hash">${inFours(root)}</p><p>${words.compare()}</p></section>
<section><h2>${words.key()}</h2><p class="hash">${key}</p><p class="note">${words.originIs({ origin })}</p></section>
<section><h2>${receiptWords.zh.title()}</h2><p>${receiptWords.zh.keep()}</p><p><a class="button" href="verify.html">${receiptWords.zh.title()}</a></p></section>
<section><h2>${words.files()}</h2><p>${words.filesLead()}</p><ul class="links"><li><a href="log/checkpoint">log/checkpoint</a></li><li><a href="log/checkpoints.json">log/checkpoints.json</a></li><li><a href="manifest.txt">manifest.txt</a></li></ul></section>
<p class="aside"><b>${words.cannotTitle()}</b>${words.cannot()}</p>`,
  )
}

/** To be read aloud. */
const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? ''
