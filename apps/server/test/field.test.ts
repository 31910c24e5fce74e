/** 外勤: acts that phones bring back: under their own account, once, and kept where the household has gone to somebody else. */
import { createApp } from '@oneruler/server/app'
import type { FieldDayPage, FieldOutcome } from '@oneruler/server/field-pages'
import type { HouseholdPage } from '@oneruler/server/household-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

interface Worker {
  readonly app: SignedApp
  readonly account: string
}
let commander: Worker
let first: Worker
let colleague: Worker
let far: Worker
/** Carried by the first. */
let number: string
beforeAll(async () => {
  const as = async (role: GrantTerms['role'], staff: string): Promise<Worker> => {
    const { deps, project } = served()
    const grant = { role, project, staff, reach: {}, until: null }
    const app = asSigned(createApp(deps), await signIn(deps, [grant]))
    const who = (await (await app.request('/api/session')).json()) as { signedIn: { account: string } }
    return { app, account: who.signedIn.account }
  }
  commander = await as('commander', 'R001')
  first = await as('group-member', 'R058')
  colleague = await as('group-member', 'R057')
  far = await as('group-member', 'R009')
  number = (await day(first)).households[0]?.number ?? ''
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const day = async ({ app }: Worker): Promise<FieldDayPage> =>
  (await (await app.request(at('/field/day'))).json()) as FieldDayPage
const visits = async (): Promise<number> => {
  const page = await commander.app.request(at(`/households/${number}`))
  return ((await page.json()) as HouseholdPage).timeline.filter(({ type }) => type === 'HouseholdVisited')
    .length
}
const made = (seen: number | null, id = v7()) => ({
  ...{ id, target: number, seen, claimedAt: '2018-09-04T02:06:00.000Z' },
  input: { at: '2018-09-04T10:00', minutes: '35', purpose: '资料核对', outcome: '见面', promises: [] },
})
async function sent(
  { app, account }: Worker,
  act: object,
  as = account,
): Promise<FieldOutcome['kind'] | number> {
  const response = await app.request(at('/field/commands/recordVisit'), posted({ ...act, account: as }))
  const said = (await response.json()) as Partial<FieldOutcome>
  return said.kind ?? response.status
}
const give = async (to: string) => {
  const input = { caseworker: to, reason: '工作调整', note: '' }
  const response = await commander.app.request(
    at('/commands/assignCaseworker'),
    posted({ id: v7(), target: number, input }),
  )
  expect(response.status, await response.clone().text()).toBe(200)
}

test('given a phone in the hands of another account · then nothing is done under his name, and the first one’s own sending still counts', async () => {
  const before = await visits()
  const act = made((await day(first)).headSeq)
  expect(await sent(colleague, act, first.account)).toBe('another-account')
  expect(await visits()).toBe(before)
  expect(await sent(first, act)).toBe('accepted')
  expect(await sent(first, act)).toBe('accepted')
  expect(await visits()).toBe(before + 1)
})

test('H4: given a household handed over after it was taken along · then the act is kept and shown to whoever has it, not done, and stays so', async () => {
  const { headSeq } = await day(first)
  const doneBefore = made(headSeq)
  expect(await sent(first, doneBefore)).toBe('accepted')
  const before = await visits()
  await give('R057')
  const act = made(headSeq)
  expect(await sent(first, act)).toBe('kept')
  expect(await sent(first, act)).toBe('kept')
  // What was done before is answered as it was.
  expect(await sent(first, doneBefore)).toBe('accepted')
  expect(await visits()).toBe(before)
  const shown = (await day(colleague)).households.find((household) => household.number === number)
  expect(shown?.kept).toMatchObject([{ act: 'recordVisit', input: { minutes: '35', outcome: '见面' } }])
  expect(shown?.kept[0]?.said).toContain('35')
  await give('R058')
  expect(await sent(first, act)).toBe('kept')
  // Given to another and back: what was made on the old day is still his question.
  expect(await sent(first, made(headSeq))).toBe('kept')
  expect(await sent(first, made((await day(first)).headSeq))).toBe('accepted')
})

test('H5: given a colleague who did not take the household along · then his act is done as on any desk', async () => {
  expect(await sent(colleague, made(null))).toBe('accepted')
})

test('given a household out of reach that somebody never had · then there is none of that number for him', async () => {
  const before = await visits()
  expect(await sent(far, made(null))).toBe(404)
  expect(await sent(far, made(1))).toBe(404)
  expect(await visits()).toBe(before)
})

test('H4: given a household out of reach that the office gave to somebody · then what he brings is kept, not done', async () => {
  const before = await visits()
  await give('R009')
  expect(await sent(far, made((await day(far)).headSeq))).toBe('kept')
  expect(await visits()).toBe(before)
})
