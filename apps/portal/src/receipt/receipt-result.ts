/** 核验结果 · What a checked receipt says, in the words of whoever holds it: unchanged, or what does not hold. */
import type { Refused } from '@oneruler/log/refusal'
import { logWords } from '@oneruler/words/log'
import { receiptWords } from '@oneruler/words/receipt'
import { inThousands } from '../amounts.ts'
import { type Html, html } from '../html.ts'
import { type CheckedReceipt, type Recomputed, yuanOf } from './check-receipt.ts'

const words = receiptWords.zh

export const refusedResult = (
  file: string,
  why: Refused,
): Html => html`<section class="verdict bad"><h2>${words.changed()}</h2>
<p>${logWords.zh[why.refused](why)}</p><p class="note">${words.ofFile({ file })}</p></section>`

export function checkedResult(checked: CheckedReceipt, again: Recomputed): Html {
  const { receipt, index, size, root, steps } = checked
  const { fields, kind } = receipt
  const named = { what: words.kind(kind), number: fields.agreement ?? fields.order ?? fields.number ?? '' }
  return html`<section class="verdict good"><h2>${words.unchanged()}</h2>
<p>${words.written({ ...named, day: fields.day ?? '', index: index + 1 })}</p></section>
<h2>${words.how()}</h2><ul class="steps">${step(words.holds(), toldOf(fields))}${step(
    words.inTheLog(),
    words.steps({ size, steps }),
  )}${step(words.signed(), words.signedBy({ origin: checked.origin }))}${recomputedStep(again)}</ul>
<h2>${words.compare()}</h2><p class="hash">${root.match(/.{1,4}/g)?.join(' ') ?? ''}</p><p>${words.compareHow({ size })}</p>`
}

const step = (title: string, told: string, isGood = true): Html =>
  html`<li class="${isGood ? 'good' : 'bad'}"><b>${title}</b><small>${told}</small></li>`

function recomputedStep(again: Recomputed): Html | null {
  switch (again.is) {
    case 'same':
      return step(words.same(), words.sameSum({ yuan: inThousands(again.yuan) }))
    case 'other':
      return step(
        words.other(),
        words.otherSum({ yuan: inThousands(again.yuan), agreed: inThousands(again.agreed) }),
        false,
      )
    case 'not-here':
      return null
  }
}

function toldOf(fields: CheckedReceipt['receipt']['fields']): string {
  const { choice, homeM2, totalFen, amountFen, item } = fields
  return [
    item ?? '',
    choice ?? '',
    homeM2 && Number(homeM2) > 0 ? `${homeM2} ㎡` : '',
    totalFen ? words.yuan({ yuan: inThousands(yuanOf(totalFen)) }) : '',
    amountFen ? words.yuan({ yuan: inThousands(yuanOf(amountFen)) }) : '',
    words.allFields({ count: Object.keys(fields).length }),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

export const splitResult = (
  one: CheckedReceipt,
  other: CheckedReceipt,
): Html => html`<section class="verdict bad"><h2>${words.split()}</h2>
<p>${words.splitHow({ size: one.size })}</p><p class="hash">${one.root}</p><p class="hash">${other.root}</p></section>`
