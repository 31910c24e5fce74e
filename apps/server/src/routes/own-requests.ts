/**
 * 收申请 · Receiving what households ask from their own pages, without signing in: done at once where the networks are one,
 * kept for carrying over where they are two. What does not open with a page's key gets the answer of an unknown page.
 */

import { boxSizeFor } from '@oneruler/portal/own/own-key'
import type { OwnAnswer } from '@oneruler/portal/own/own-request'
import { ownPageWords } from '@oneruler/words/own-page'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export interface ReceivedRequest {
  readonly project: string
  readonly name: string
  readonly id: string
  readonly box: Uint8Array
}

/** Null where it is nobody's. */
export type Receive = (request: ReceivedRequest) => Promise<OwnAnswer | null>

const NAME = /^[a-p]{32}$/
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** A box of the smallest size and its tag. */
const LONGEST = boxSizeFor([]) + 16

export const ownRequestRoutes = (receive: Receive) =>
  new Hono().post('/:project/requests/:name/:id', bodyLimit({ maxSize: LONGEST }), async (c) => {
    const { project, name, id } = c.req.param()
    const box = new Uint8Array(await c.req.arrayBuffer())
    const isOne = UUID.test(project) && NAME.test(name) && UUID.test(id) && box.length === LONGEST
    const answer = isOne ? await receive({ project, name, id, box }) : null
    if (answer === null) return c.json({ message: ownPageWords.zh.notForYou() }, 404)
    return c.json(answer, answer.kind === 'refused' ? 409 : 200)
  })
