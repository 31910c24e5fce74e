/**
 * 离线核验 · Verifying offline: reads receipts from files on this device and says what they show. The page asks no network; the
 * key and the plan were written into it when it was published.
 */
import { isRefused } from '@oneruler/log/refusal'
import { receiptWords } from '@oneruler/words/receipt'
import { type Html, html } from '../html.ts'
import type { PublishedModule } from '../own/both-ways.ts'
import { areSplit, checkReceipt, recomputed } from '../receipt/check-receipt.ts'
import { checkedResult, refusedResult, splitResult } from '../receipt/receipt-result.ts'

const words = receiptWords.zh

/** @param plan the published one; null where none runs, and nothing is computed anew */
export function startVerifying(plan: Pick<PublishedModule, 'compute'> | null): void {
  const input = document.querySelector<HTMLInputElement>('#receipts') as HTMLInputElement
  const result = document.querySelector<HTMLElement>('#result') as HTMLElement
  input.addEventListener('change', async () => {
    result.innerHTML = (await verdicts([...(input.files ?? [])], input.dataset.key ?? '', plan)).text
  })
  input.disabled = false
  document.querySelector('#ready')?.replaceChildren(words.ready())
}

async function verdicts(
  files: readonly File[],
  key: string,
  plan: Pick<PublishedModule, 'compute'> | null,
): Promise<Html> {
  const checked = await Promise.all(
    files.map(async (file) => ({
      file: file.name,
      found: checkReceipt(new Uint8Array(await file.arrayBuffer()), key),
    })),
  )
  const held = checked.flatMap(({ found }) => (isRefused(found) ? [] : [found]))
  const [split] = held.flatMap((one, at) =>
    held.slice(at + 1).flatMap((other) => (areSplit(one, other) ? [splitResult(one, other)] : [])),
  )
  return html`${split ?? null}${checked.map(({ file, found }) =>
    isRefused(found)
      ? refusedResult(file, found)
      : checkedResult(found, recomputed(found.receipt, plan?.compute ?? null)),
  )}`
}
