/**
 * 我家提出的申请: it arrives by the net or in a folder a day later, once or five times, and is one request in the office's queue;
 * what was changed or made up on the way is nobody's.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import { boxName } from '@oneruler/portal/own/own-key'
import { type OwnRequest, sealRequest } from '@oneruler/portal/own/own-request'
import { createApp } from '@oneruler/server/app'
import { ownAccess } from '@oneruler/server/own-page/own-access'
import { publicSide } from '@oneruler/server/own-page/public-side'
import { takeQueue } from '@oneruler/server/own-page/request-queue'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const HOUSEHOLD = 'H0463'
const AUGUST_28 = new Date('2018-08-28T04:00:00Z')

const loaded = async () => {
  const { deps, project } = served()
  const campaign = await deps.installation.campaigns.load(project)
  if (!campaign) throw new Error('no sample')
  return campaign
}

async function accessOf(number: string) {
  const { deps, project } = served()
  const household = (await loaded()).campaign.households.get(number)
  return ownAccess(deps.installation.store.ownPageSecret(project), household?.registered.streamId ?? '')
}

async function request(more: Partial<OwnRequest> = {}, number = HOUSEHOLD) {
  const access = await accessOf(number)
  const made: OwnRequest = {
    id: randomUUID(),
    kind: 'wrong',
    about: '第 1 处 认定面积 102.91 ㎡',
    words: '少算了阁楼十平方米。',
    ...more,
  }
  return { id: made.id, name: boxName(access.name), box: sealRequest(access.key, made) }
}

const send = (
  app: { request: (path: string, init: RequestInit) => Response | Promise<Response> },
  { id, name, box }: { id: string; name: string; box: Uint8Array },
) =>
  app.request(`/public/${served().project}/requests/${name}/${id}`, {
    method: 'POST',
    body: new Uint8Array(box),
  })

const onServer = () => {
  const { deps } = served()
  return createApp({
    ...deps,
    portalDir: join(deps.consoleDir, '../portal'),
    now: () => AUGUST_28,
    today: () => day('2018-08-28'),
  })
}

const issuesOf = async () =>
  (await loaded()).campaign.issues.filter(({ opened }) => opened.body.number.startsWith('我家-'))

test('given one network, when a household says that a fact is wrong and its telephone sends it twice, then one issue stands in the queue, under the number it was told, to be answered in two workdays', async () => {
  const app = onServer()
  const sent = await request()
  const first = await (await send(app, sent)).json()
  expect(first).toEqual({
    kind: 'taken',
    number: `我家-${sent.id.slice(0, 8).toUpperCase()}`,
    dueOn: '2018-08-30',
  })
  expect(await (await send(app, sent)).json()).toEqual(first)
  const issues = (await issuesOf()).filter(({ opened }) => opened.body.number === first.number)
  expect(issues.map(({ opened }) => opened.body)).toMatchObject([
    { household: HOUSEHOLD, category: '其他', by: null, level: '小组' },
  ])
  const { page } = served()
  const queue = await page<{ issues: { number: string }[] }>('/issues')
  expect(queue.issues.map(({ number }) => number)).toContain(first.number)
})

test('given a box that another household sealed, that was changed, cut or sent under another id, then it is nobody’s and nothing is recorded', async () => {
  const app = onServer()
  const before = (await issuesOf()).length
  const mine = await request()
  const other = await request({}, 'H0001')
  const changed = mine.box.slice()
  changed[100] = (changed[100] ?? 0) ^ 1
  for (const [what, sent] of Object.entries({
    another: { ...mine, box: other.box },
    changed: { ...mine, box: changed },
    cut: { ...mine, box: mine.box.slice(0, -1) },
    renamed: { ...mine, id: randomUUID() },
    unknown: { ...mine, name: 'a'.repeat(32) },
  }))
    expect((await send(app, sent)).status, what).toBe(404)
  expect((await issuesOf()).length).toBe(before)
})

test('given two networks, when the queue is carried over a day later, and taken twice, then the recheck counts from the day it was received, once', async () => {
  const { deps } = served()
  const { installation, consoleDir } = deps
  const queue = join(consoleDir, '../queue')
  const side = publicSide(join(consoleDir, '../portal'), queue, () => AUGUST_28)
  const asked = await request({ kind: 'recheck', about: '', words: '评估单价比隔壁低，请复核。' }, 'H0146')
  expect(await (await send(side, asked)).json()).toMatchObject({ kind: 'kept' })
  await send(side, asked)
  expect(readdirSync(queue)).toHaveLength(1)
  expect(readFileSync(join(queue, readdirSync(queue)[0] ?? '')).includes('复核')).toBe(false)
  mkdirSync(queue, { recursive: true })
  writeFileSync(join(queue, `${'a'.repeat(32)}.${randomUUID()}.1535428800000.box`), asked.box)

  const first = await takeQueue(installation, await loaded(), queue)
  const again = await takeQueue(installation, await loaded(), queue)
  expect(again).toEqual(first)
  const answers = first.map(({ answer }) => answer)
  expect(answers).toContainEqual({
    kind: 'taken',
    number: `我家-${asked.id.slice(0, 8).toUpperCase()}`,
    dueOn: '2018-09-07',
  })
  expect(answers).toContain(null)
  const rechecks = (await loaded()).campaign.households
    .get('H0146')
    ?.facts.filter(({ type }) => type === 'RecheckRequested')
  expect(rechecks).toMatchObject([
    { onDay: '2018-08-28', body: { requestedOn: '2018-08-28' }, actor: 'own-page' },
  ])
})

test('given a recheck carried over when a later step of the household is recorded already, then it is not lost: an issue says what was asked and why a person must see to it', async () => {
  const { deps } = served()
  const queue = join(deps.consoleDir, '../queue-of-late')
  const side = publicSide(join(deps.consoleDir, '../portal'), queue, () => AUGUST_28)
  const asked = await request({ kind: 'recheck', about: '', words: '请复核。' })
  await send(side, asked)
  const first = await takeQueue(deps.installation, await loaded(), queue)
  expect(await takeQueue(deps.installation, await loaded(), queue)).toEqual(first)
  const number = `我家-${asked.id.slice(0, 8).toUpperCase()}`
  expect(first).toMatchObject([{ answer: { kind: 'taken', number } }])
  const raised = (await issuesOf()).filter(({ opened }) => opened.body.number === number)
  expect(raised).toMatchObject([{ opened: { body: { household: HOUSEHOLD, category: '房屋评估' } } }])
})

test('given a recheck asked for after its last day, then it is refused with the article’s words', async () => {
  const { deps } = served()
  const app = createApp({ ...deps, portalDir: join(deps.consoleDir, '../portal') })
  const answered = await send(app, await request({ kind: 'recheck', about: '' }, 'H0001'))
  expect(answered.status).toBe(409)
  expect((await answered.json()).message).toMatch(/复核|报告/)
})
