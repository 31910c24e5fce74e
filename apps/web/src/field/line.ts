/**
 * 连线 · The line to the server: one act sent, one day taken along. What does not speak like the server is not the
 * server: a hotel's sign-in page answers everything with 200.
 */
import type { FieldDayPage, FieldOutcome } from '@oneruler/server/field-pages'
import type { Answer, Delay, Entry, NoAnswer, Refusal } from '@oneruler/sync/entry'
import type { Line } from '@oneruler/sync/send'
import { fieldWords } from '@oneruler/words/field'
import { ofProject } from '../api.ts'
import { speak } from '../words.ts'
import { contentOf } from './phone.ts'

const words = speak(fieldWords).queue

/** Longer, and on a line like this nothing comes any more. */
const PATIENCE_MS = 60_000

const noAnswer = (why: Delay): NoAnswer => ({ kind: 'no-answer', why })

const refused = (message: string): Refusal => ({ kind: 'refused', message, closed: [], problems: [] })

/** The browser cleared what it had promised to hold: the person must know, and take the picture again. */
const contentGone = (name: string): Refusal => refused(words.contentGone(name))

/** What came back, or why nothing that counts did. */
async function asked(address: URL, init: RequestInit): Promise<{ status: number; body: unknown } | NoAnswer> {
  const response = await fetch(address, {
    ...init,
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (response === null) return noAnswer('no-network')
  if (!response.headers.get('content-type')?.startsWith('application/json')) {
    return noAnswer(response.status >= 500 ? 'busy' : 'not-the-server')
  }
  const body: unknown = await response.json().catch(() => null)
  if (body === null || typeof body !== 'object') return noAnswer('no-network')
  if (response.status === 401) return noAnswer('signed-out')
  if (response.status === 429 || response.status >= 500) return noAnswer('busy')
  return { status: response.status, body }
}

export const line: Line = {
  async send({ id, act, target, account, madeAt, project, seen }: Entry, input) {
    const address = ofProject.field.commands[':name'].$url({ param: { project, name: act } })
    const answer = await asked(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id, target, input, account, seen, claimedAt: madeAt }),
    })
    if ('kind' in answer) return answer
    return answerOf(answer.body as FieldOutcome | { readonly message?: string })
  },
  async handIn({ project }, { sha256, name }) {
    const content = await contentOf(sha256)
    if (content === null) return contentGone(name)
    const answer = await asked(ofProject.files.$url({ param: { project } }), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: content,
    })
    if ('kind' in answer) return answer
    const said = answer.body as { readonly sha256?: string; readonly message?: string }
    if (said.sha256 !== undefined) return { kind: 'kept', sha256: said.sha256 }
    return said.message === undefined ? noAnswer('not-the-server') : refused(said.message)
  },
}

function answerOf(said: FieldOutcome | { readonly message?: string }): Answer | NoAnswer {
  if (!('kind' in said)) {
    // Not permitted, no such household: a refusal without a gate, in the server's words.
    const { message } = said
    return message === undefined ? noAnswer('not-the-server') : refused(message)
  }
  switch (said.kind) {
    case 'accepted':
      return { kind: 'accepted', message: said.message }
    case 'kept':
      return { kind: 'kept', message: said.message }
    case 'refused':
      return { kind: 'refused', message: said.message, closed: said.closed, problems: [] }
    case 'unreadable':
      return { kind: 'refused', message: said.message, closed: [], problems: said.problems }
    case 'another-account':
      return noAnswer('another-account')
    case 'busy':
      return noAnswer('busy')
  }
}

/** Null where the server did not answer, with the reason. */
export async function askForDay(project: string): Promise<FieldDayPage | Delay> {
  const answer = await asked(ofProject.field.day.$url({ param: { project } }), {})
  if ('kind' in answer) return answer.why
  return 'households' in (answer.body as object) ? (answer.body as FieldDayPage) : 'not-the-server'
}
