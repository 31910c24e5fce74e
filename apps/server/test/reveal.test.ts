/** 受保护的信息: masked on every page, shown one by one to whoever may see its kind, and never without a line of the log. */
import type { Role } from '@oneruler/campaign/role'
import type { AccessLogPage } from '@oneruler/server/access-pages'
import { createApp } from '@oneruler/server/app'
import type { HeldPage, RevealedValue } from '@oneruler/server/household-pages'
import { newId } from '@oneruler/server/identity'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const HOUSEHOLD = 'H0649'
const IDENTITY = '990101199001011230'
const PHONE = '13800000000'
const served = sampleServed()
const at = (path: string) => `/api/projects/${served().project}${path}`
const held = (number = HOUSEHOLD) => served().page<HeldPage>(`/households/${number}/held`)
const FIELD = 'identity:owner:1'
const because = { field: FIELD, reason: 'signing', text: '签约现场核对原件' }
const reveal = (app: SignedApp, body: object, number = HOUSEHOLD) =>
  app.request(at(`/households/${number}/reveal`), posted(body))
const asRole = async (role: Role, reach = {}) => {
  const { deps, project } = served()
  const grant = { role, project, staff: null, reach, until: null }
  return asSigned(createApp(deps), await signIn(deps, [grant]))
}
const linesOf = async () => {
  const response = await served().app.request('/api/access-log?what=revealed')
  return ((await response.json()) as AccessLogPage).lines
}

beforeAll(async () => {
  const { app, deps, project } = served()
  const acting = await signIn(deps, [{ role: 'commander', project, staff: 'R078', reach: {}, until: null }])
  const done = async (name: string, input: object) => {
    const response = await app.request(
      at(`/commands/${name}`),
      posted({ id: newId(), target: HOUSEHOLD, input }, acting),
    )
    expect(await response.json()).toMatchObject({ kind: 'accepted' })
  }
  const owner = { owner: '1', name: '示例户主甲', identityNumber: IDENTITY, share: '1' }
  await done('recordOwners', { house: '1', owners: [owner] })
  await done('recordVisit', {
    ...{ at: '2018-09-03T10:00', minutes: '20', purpose: '补偿讲解' },
    ...{ outcome: '见面', promises: [{ what: `回电${PHONE}`, due: '2018-09-05' }] },
  })
})

describe('masked', () => {
  test('given an owner with an identity number, then the page of what is protected shows four digits of it', async () => {
    const { fields } = await held()
    expect(fields).toContainEqual({
      ...{ name: FIELD, kind: 'identity', holder: 'owner', of: '1' },
      ...{ masked: '＊＊＊＊1230', mayReveal: true },
    })
    expect(JSON.stringify(fields)).not.toContain('户主甲')
  })

  test('given a number written into a promise, then no page of the household tells it', async () => {
    for (const path of ['', '/held']) {
      const text = JSON.stringify(await served().page(`/households/${HOUSEHOLD}${path}`))
      expect(text).not.toContain(PHONE)
      expect(text).not.toContain(IDENTITY)
    }
    expect(JSON.stringify(await served().page(`/households/${HOUSEHOLD}`))).toContain('回电＊＊＊＊0000')
    expect(JSON.stringify(await served().page('/my-day'))).not.toContain(PHONE)
  })
})

describe('revealed', () => {
  test('given a reason, then the field is shown, and the log says who, which, why and from where', async () => {
    const response = await reveal(served().app, because)
    expect(((await response.json()) as RevealedValue).value).toBe(IDENTITY)
    const [line] = await linesOf()
    expect(line).toMatchObject({ by: '示例某', address: '127.0.0.1', at: '2018-09-04T12:00:00.000Z' })
    expect(line?.reason).toBe('H0649 · 证件号 · 办理签约 · 签约现场核对原件')
    expect(JSON.stringify(line)).not.toContain(IDENTITY)
  })

  test('given hardship, then it is shown in words', async () => {
    const response = await reveal(served().app, { ...because, field: 'hardship:household:' })
    expect(((await response.json()) as RevealedValue).value).toBe('住房困难：否；低保：否')
  })

  test.each([
    ['no reason', { field: FIELD, text: '核对原件' }],
    ['another reason than those of the list', { ...because, reason: 'curiosity' }],
    ['nothing explained', { ...because, text: '  ' }],
    ['a number in the explanation', { ...because, text: `核对${IDENTITY}` }],
  ])('given %s, then nothing is shown and nothing logged', async (_what, body) => {
    const before = (await linesOf()).length
    const response = await reveal(served().app, body)
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('"value"')
    expect(await linesOf()).toHaveLength(before)
  })

  test('given a log that cannot be written, then nothing is shown', async () => {
    const { deps, cookie } = served()
    const { store } = deps.installation
    const pool = new Proxy(store.pool, {
      get: (target, key) =>
        key === 'query'
          ? (text: string, ...rest: unknown[]) =>
              String(text).includes('INSERT INTO access_log')
                ? Promise.reject(new Error('disk full'))
                : (target.query as (...all: unknown[]) => unknown)(text, ...rest)
          : Reflect.get(target, key, target),
    })
    const broken = { ...deps, installation: { ...deps.installation, store: { ...store, pool } } }
    const response = await reveal(asSigned(createApp(broken), cookie), because)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain(IDENTITY)
  })

  test.each<[Role, number]>([
    ['leader', 403],
    ['finance', 403],
    ['archivist', 200],
    ['legal', 200],
  ])('given the role %s, then an identity number is answered %i', async (role, status) => {
    expect((await reveal(await asRole(role), because)).status).toBe(status)
  })

  test('given a household out of reach, then it is answered as if there were none', async () => {
    const member = await asRole('group-member', { groups: ['一组'] })
    expect((await reveal(member, because)).status).toBe(404)
    expect((await member.request(at(`/households/${HOUSEHOLD}/held`))).status).toBe(404)
  })
})
