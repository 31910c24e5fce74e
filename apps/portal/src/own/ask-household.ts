/**
 * 提出 · Asking from the own page: what is wrong, what was left out, a recheck. It is sealed on the telephone and sent to where
 * the page came from; where nobody receives there, it is saved as the file that would have been sent.
 */
import { ownPageWords } from '@oneruler/words/own-page'
import { type Html, html } from '../html.ts'
import { boxName } from './own-key.ts'
import {
  FEWEST_LETTERS,
  MOST_LETTERS,
  type OwnAnswer,
  type OwnRequest,
  requestNumber,
  sealRequest,
} from './own-request.ts'

const words = ownPageWords.zh

export interface OpenedPage {
  readonly key: Uint8Array
  readonly name: Uint8Array
}

export function askHousehold(page: HTMLElement, opened: OpenedPage): void {
  page.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-ask]') : null
    if (button === null) return
    const { ask, about = '' } = button.dataset
    showForm(page, opened, ask === 'recheck' ? 'recheck' : 'wrong', about)
  })
}

function showForm(page: HTMLElement, opened: OpenedPage, kind: OwnRequest['kind'], about: string): void {
  // One id from the first try on: pressed twice, or sent again after a broken line, it stays one request.
  const id = newId()
  const dialog = document.createElement('dialog')
  dialog.className = 'saying'
  dialog.innerHTML = form(kind, about).text
  page.append(dialog)
  const said = dialog.querySelector('textarea') as HTMLTextAreaElement
  const told = dialog.querySelector<HTMLElement>('[role="status"]') as HTMLElement
  const tell = (content: Html) => {
    told.innerHTML = content.text
  }
  dialog.addEventListener('close', () => dialog.remove())
  dialog.querySelector('[data-do="cancel"]')?.addEventListener('click', () => dialog.close())
  dialog.querySelector('form')?.addEventListener('submit', async (event) => {
    event.preventDefault()
    const text = said.value.trim()
    if (text.length < FEWEST_LETTERS) return tell(html`${words.tooShort()}`)
    tell(html`${words.sending()}`)
    const box = sealRequest(opened.key, { id, kind, about, words: text })
    const answer = await sent(opened, id, box)
    if (answer === null) return tell(savable(opened, id, box))
    if (answer.kind === 'refused') return tell(html`${answer.message}`)
    tell(html`<b>${answer.kind === 'taken' ? words.taken(answer) : words.kept(answer)}</b>`)
    for (const gone of dialog.querySelectorAll('textarea, .filled, small')) gone.remove()
  })
  dialog.showModal()
  said.focus()
}

const form = (
  kind: OwnRequest['kind'],
  about: string,
): Html => html`<form><label class="said"><b>${words.say[kind]({ about })}</b><small>${words.sayHint()}</small>
<textarea rows="4" maxlength="${MOST_LETTERS}" required></textarea></label>
<p role="status"></p><p class="buttons"><button class="button filled">${words.send()}</button><button type="button" class="button" data-do="cancel">${words.close()}</button></p></form>`

/** Null where nobody receives. */
async function sent({ name }: OpenedPage, id: string, box: Uint8Array): Promise<OwnAnswer | null> {
  const answered = await fetch(`requests/${boxName(name)}/${id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(box),
  }).catch(() => null)
  const isAnswer = answered?.headers.get('content-type')?.startsWith('application/json') === true
  return isAnswer && [200, 409].includes(answered.status) ? await answered.json() : null
}

function savable({ name }: OpenedPage, id: string, box: Uint8Array): Html {
  const address = URL.createObjectURL(new Blob([new Uint8Array(box)], { type: 'application/octet-stream' }))
  const file = `${boxName(name)}.${id}.${Date.now()}.box`
  return html`${words.notSent({ number: requestNumber(id) })} <a href="${address}" download="${file}">${words.saveFile()}</a>`
}

/** A UUID of chance; `randomUUID` is there on pages under HTTPS only. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
