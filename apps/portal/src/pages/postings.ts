/** 公告公示 · Postings: what was made public, when, by which article, and until when it stands open. */
import { portalWords } from '@oneruler/words/portal'
import { type Html, html } from '../html.ts'
import type { Posting } from '../public-project.ts'

const words = portalWords.zh

export const postingRows = (postings: readonly Posting[], today: string): Html =>
  postings.length === 0
    ? html`<p>${words.noPostings()}</p>`
    : html`<ul class="rows">${postings.map(
        ({ step, article, postedOn, until }) =>
          html`<li><span class="clause">${words.article({ article })}</span><span><b>${step}</b><small>${words.postedOn({ day: postedOn })}${
            until === null ? null : words[until < today ? 'postedUntil' : 'openUntil']({ day: until })
          }</small></span></li>`,
      )}</ul>`
