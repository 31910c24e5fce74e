/** 办理的攻击: acts asked for over HTTP by somebody who means to reach what is not his, or to break what he cannot. */
import { createApp } from '@oneruler/server/app'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

const act = (target: unknown, input: unknown = {}) => ({ id: crypto.randomUUID(), target, input })
const path = (name: string) => `/api/projects/${served().project}/commands/${name}`

async function asStaff(
  role: GrantTerms['role'],
  staff: string,
  groups: readonly string[] = [],
): Promise<SignedApp> {
  const terms = { role, project: served().project, staff, reach: { groups }, until: null }
  return asSigned(createApp(served().deps), await signIn(served().deps, [terms]))
}
const status = async (app: SignedApp, name: string, body: object): Promise<number> =>
  (await app.request(path(name), posted(body))).status

const HIDDEN = ['H0649', ' H0649', 'H0649\u3000', 'H\u200b0649', '\ufeffH0649', 'H0649\u202e']

test('a household out of reach stays so, however its number is written', async () => {
  const app = await asStaff('group-member', 'R018', ['二组'])
  for (const number of HIDDEN) {
    expect(await status(app, 'recordVisit', act(number)), number).toBe(404)
    expect(await status(app, 'recordVisit/many', { items: [act(number)] }), number).toBe(404)
    expect(await status(app, 'declareRecusal', act('', { household: number })), number).toBe(404)
    const raised = act(`Z${HIDDEN.indexOf(number)}`, { category: '其他', household: number, words: '示例' })
    expect(await status(app, 'raiseIssue', raised), number).toBe(404)
  }
})

test('whoever has a group registers households of it, and of no other', async () => {
  const app = await asStaff('group-member', 'R018', ['二组'])
  const whose = (group: string) => ({
    ...{ owner: '示例新户', address: '示例路10号', group, lowIncome: '否', housingDifficulty: '否' },
  })
  const page = await app.request(`/api/projects/${served().project}/road/household`)
  expect(await page.json()).toMatchObject({ offers: [{ command: 'registerHousehold', isOpen: true }] })
  expect(await status(app, 'registerHousehold', act('H0801', whose('八组')))).toBe(403)
  expect(await status(app, 'registerHousehold', act('H0801', {}))).toBe(403)
  const many = { items: [act('H0801', whose('二组')), act('H0802', whose('八组'))] }
  expect(await status(app, 'registerHousehold/many', many)).toBe(403)
  // Another group's household is not his to register anew, whatever group he writes.
  expect(await status(app, 'registerHousehold', act('H0649', whose('二组')))).toBe(404)
  expect(await status(app, 'registerHousehold', act('H0801', whose('二组')))).toBe(200)
})

test('an issue out of reach stays so, however its number is written', async () => {
  const anybody = await asStaff('commander', 'R078')
  const raised = act('Z100', { category: '其他', household: 'H0649', words: '示例' })
  expect(await status(anybody, 'raiseIssue', raised)).toBe(200)
  const app = await asStaff('group-leader', 'R018', ['二组'])
  const answer = { answer: '示例答复' }
  for (const number of ['Z100', ' Z100', 'Z100\u3000', 'Z\u200b100'])
    expect(await status(app, 'answerIssue', act(number, answer)), JSON.stringify(number)).toBe(404)
})

test('two keys that look the same are the same; what no database holds is no key', async () => {
  const { app } = served()
  const before = await served().deps.installation.store.events.head(served().project)
  for (const key of ['Z\u0000', '\ud800', 'Z'.repeat(101), 5, null, ['H0649'], { a: 1 }])
    expect(await status(app, 'raiseIssue', act(key, { category: '其他', words: '示例' })), String(key)).toBe(
      400,
    )
  expect(await served().deps.installation.store.events.head(served().project)).toBe(before)
})

test('a form that is none, in pieces, too long or of another type is answered, and nothing is written', async () => {
  const { app } = served()
  const before = await served().deps.installation.store.events.head(served().project)
  const sent = async (body: string, type = 'application/json') =>
    (await app.request(path('signAgreement'), { method: 'POST', headers: { 'content-type': type }, body }))
      .status
  const one = JSON.stringify(act('H0649'))
  expect(await sent('{"id":')).toBe(400)
  expect(await sent('[]')).toBe(400)
  expect(await sent('null')).toBe(400)
  expect(await sent(one, 'text/plain')).toBe(400)
  expect(await sent(one, 'application/x-www-form-urlencoded')).toBe(400)
  expect(await sent(JSON.stringify(act('H0649', { homeM2: 'NaN', choice: '货币补偿' })))).toBe(422)
  expect(await sent(one.replace('"input":{}', '"input":{"__proto__":{"choice":"货币补偿"}}'))).toBe(422)
  expect(await sent(JSON.stringify(act('H0649', { choice: ['货币补偿'], totalFen: '1' })))).toBe(422)
  expect(await sent(JSON.stringify(act('H0649', { agreement: 'x'.repeat(60_000_000) })))).toBe(413)
  expect(
    await status(app, 'recordVisit/many', { items: Array.from({ length: 1001 }, () => act('H0649')) }),
  ).toBe(400)
  expect(await served().deps.installation.store.events.head(served().project)).toBe(before)
})

test('a name of an act in another writing is no way around its roles', async () => {
  const app = await asStaff('archivist', 'R078')
  for (const name of [
    'approveBatch',
    'approve%42atch',
    'approve%2542atch',
    'approveBatch/',
    'x/../approveBatch',
  ])
    expect([403, 404], name).toContain(await status(app, name, act('P1')))
})
