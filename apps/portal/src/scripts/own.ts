/**
 * 打开我家 · Opening the own page: the QR's part behind # never leaves the telephone; the box it names is fetched, unlocked
 * under the code, and drawn. What was opened is forgotten after ten minutes without use, and when the page is closed.
 */
import { ownPageWords } from '@oneruler/words/own-page'
import { askHousehold } from '../own/ask-household.ts'
import type { PublishedModule } from '../own/both-ways.ts'
import type { OwnHousehold } from '../own/own-household.ts'
import { boxPath, codeOf, openBox, readFragment, unlockedKey } from '../own/own-key.ts'
import { drawOwn } from '../own/own-page.ts'

const words = ownPageWords.zh
const MODULE = './plan.mjs'
const IDLE_MS = 10 * 60_000

const part = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E
const locked = part('locked')
const form = part<HTMLFormElement>('code')
const digits = part<HTMLInputElement>('digits')
const told = part('told')
const page = part('own')

function tell(text: string): void {
  told.textContent = text
  told.hidden = text === ''
}

/** Null where it opens; else what to tell. */
async function open(typed: string): Promise<string | null> {
  const read = readFragment(location.hash.slice(1))
  if (read === null) return words.noCode()
  const code = codeOf(typed)
  if (code === null) return words.codeShort()
  tell(words.opening())
  const key = await unlockedKey(read.locked, read.name, code)
  if (key === null) return words.codeWrong()
  const answered = await fetch(boxPath(read.name)).catch(() => null)
  if (!answered?.ok) return words.pageGone()
  const text = openBox(key, 'page', new Uint8Array(await answered.arrayBuffer()))
  if (text === null) return words.pageGone()
  const plan = (await import(MODULE).catch(() => null)) as PublishedModule | null
  drawOwn(page, JSON.parse(text) as OwnHousehold, plan)
  askHousehold(page, { key, name: read.name })
  return null
}

function close(): void {
  page.replaceChildren()
  digits.value = ''
  locked.hidden = false
  tell(words.closed())
  digits.focus()
}

let idle = 0
function stayOpen(): void {
  clearTimeout(idle)
  if (page.childElementCount > 0) idle = window.setTimeout(close, IDLE_MS)
}

form.addEventListener('submit', async (event) => {
  event.preventDefault()
  const why = await open(digits.value)
  tell(why ?? '')
  locked.hidden = why === null
  if (why === null) digits.value = ''
  stayOpen()
})
page.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-do="close"]')) close()
})
for (const kind of ['click', 'input', 'scroll', 'keydown'])
  addEventListener(kind, stayOpen, { passive: true })
addEventListener('pagehide', close)

form.hidden = readFragment(location.hash.slice(1)) === null
if (form.hidden) tell(words.noCode())
else digits.focus()
addEventListener('hashchange', () => location.reload())
