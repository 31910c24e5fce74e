/** 查找: one question finds every kind of thing on the sample, as far as whoever asks may see it. */
import { createApp } from '@oneruler/server/app'
import type { FoundKind, FoundLine, SearchPage } from '@oneruler/server/search-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import type { IssuesPage } from '@oneruler/server/work-pages'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

async function finds(
  q: string,
  app: SignedApp = served().app,
): Promise<Map<FoundKind, readonly FoundLine[]>> {
  const response = await app.request(`/api/projects/${served().project}/search?q=${encodeURIComponent(q)}`)
  const { groups } = (await response.json()) as SearchPage
  return new Map(groups.map(({ kind, lines }) => [kind, lines]))
}
const first = async (q: string, kind: FoundKind) => (await finds(q)).get(kind)?.[0]

const signedInAs = async (
  role: GrantTerms['role'],
  reach: GrantTerms['reach'],
  staff: string | null = null,
) =>
  asSigned(
    createApp(served().deps),
    await signIn(served().deps, [{ role, project: served().project, staff, reach, until: null }]),
  )

test.each<[string, FoundKind, string]>([
  ['H0649', 'household', 'H0649'],
  ['R009', 'person', 'R009'],
  ['W001', 'issue', 'W001'],
  ['征收决定公告', 'step', '征收决定公告'],
  ['签约奖励', 'clause', '第十条'],
  ['直接送达', 'paper', 'H'],
  ['组成联合小分队', 'act', 'formSquad'],
])('given what somebody remembers, %s, then the %s that has it is found', async (q, kind, key) => {
  expect((await first(q, kind))?.key).toContain(key)
})

test('given nothing but spaces, or what no line holds, then nothing is found', async () => {
  expect(await finds('   ')).toEqual(new Map())
  expect(await finds('示例查无此物')).toEqual(new Map())
})

test('given a telephone in the words of an issue, then it is neither found nor shown; the words are', async () => {
  const { nextNumber } = await served().page<IssuesPage>('/issues')
  const commander = await signedInAs('commander', {}, 'R001')
  const input = { category: '规划设计', words: '示例：采光不足，联系 13800000005', on: '2018-09-04' }
  const said = await commander.request(
    `/api/projects/${served().project}/commands/raiseIssue`,
    posted({ id: v7(), target: nextNumber, input }),
  )
  expect(said.status).toBe(200)
  expect(await finds('13800000005')).toEqual(new Map())
  const issue = await first('采光不足', 'issue')
  expect(issue).toMatchObject({ key: nextNumber, title: '示例：采光不足，联系 ＊＊＊＊0005' })
})

test('given a role, then it finds no kind of thing whose room is closed to it', async () => {
  const member = await signedInAs('group-member', { groups: ['一组'] }, 'R009')
  const valuer = await signedInAs('valuer', { households: ['H0001'] })
  const auditor = await signedInAs('auditor', {})
  const everything = await finds('公告')
  expect([...everything.keys()]).toContain('step')
  expect([...(await finds('公告', member)).keys()]).not.toContain('step')
  expect([...(await finds('送达', valuer)).keys()]).not.toContain('paper')
  expect([...(await finds('登记', auditor)).keys()]).not.toContain('act')
  const acts = await finds('移交包干', member)
  expect(acts.get('act')).toBeUndefined()
})

test('given a valuer, then the number of an agreement or a name leads to no household', async () => {
  const valuer = await signedInAs('valuer', { households: ['H0001'] })
  const row = await served().page<{ readonly row: { readonly owner: string; readonly address: string } }>(
    '/households/H0001',
  )
  expect((await finds('H0001', valuer)).get('household')).toHaveLength(1)
  expect((await finds(row.row.address, valuer)).get('household')).toBeUndefined()
})
