/** 凭证一节 · Receipts on the own page: each a file to be saved, with the page that verifies it when this site is gone. */
import { receiptWords } from '@oneruler/words/receipt'
import { type Html, html } from '../html.ts'
import type { OwnHousehold } from './own-household.ts'

const words = receiptWords.zh

export const receiptsSection = ({
  number,
  receipts,
}: OwnHousehold): Html => html`<section id="receipts"><h2>${words.receipts()}</h2>
${
  receipts.length === 0
    ? html`<p>${words.none()}</p>`
    : html`<p>${words.keep()}</p><ul class="links">${receipts.map(({ kind, number: of, day, file }) => {
        const what = words.kind(kind)
        const name = [number, what, of, day].filter((part) => part !== '').join('-')
        return html`<li><a href="data:application/octet-stream,${encodeURIComponent(file)}" download="${name}.tlog-proof">${words.save()}：${words.receiptOf({ what, number: of, day })}</a></li>`
      })}</ul>`
}<p><a class="button" href="verify.html" download>${words.savePage()}</a></p></section>`
