/** 联合小分队: formed for several households at once, seen as far as one's reach goes, and taken back on the same day. */
import { createApp } from '@oneruler/server/app'
import type { ActOutcome } from '@oneruler/server/road-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import type { OfficePage, SquadsPart } from '@oneruler/server/work-pages'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let commander: SignedApp
let recused: SignedApp
let member: SignedApp
beforeAll(async () => {
  const as = async (role: GrantTerms['role'], staff: string, reach: GrantTerms['reach'] = {}) =>
    asSigned(
      createApp(served().deps),
      await signIn(served().deps, [{ role, project: served().project, staff, reach, until: null }]),
    )
  commander = await as('commander', 'R001')
  recused = await as('group-member', 'R010', { groups: ['一组'] })
  member = await as('group-member', 'R020', { groups: ['二组'] })
})

const squads = async (who: SignedApp): Promise<SquadsPart> =>
  ((await (await who.request(`/api/projects/${served().project}/office`)).json()) as OfficePage).squads
async function many(name: string, targets: readonly string[], input: object = {}): Promise<string[]> {
  const items = targets.map((target) => ({ id: v7(), target, input }))
  const path = `/api/projects/${served().project}/commands/${name}/many`
  const { done } = (await (await commander.request(path, posted({ items }))).json()) as {
    readonly done: readonly { readonly outcome: ActOutcome }[]
  }
  return done.map(({ outcome }) =>
    outcome.kind === 'refused' ? outcome.closed.map(({ gate }) => gate).join(' ') : outcome.kind,
  )
}

test('given the last day of signing, then every unsigned household lacks a squad; one of three goes to as many as are ticked', async () => {
  const before = await squads(commander)
  expect(before.squads).toEqual([])
  expect(before.gaps).toHaveLength(71)
  const ofGroup = before.gaps.filter(({ group }) => group === '一组').map(({ household }) => household)
  const people = { ofGroup: 'R009', ofPartner: 'R010', valuer: 'R011' }
  expect(await many('formSquad', ofGroup, people)).toEqual(ofGroup.map(() => 'accepted'))

  const formed = await squads(commander)
  expect(formed.gaps).toHaveLength(71 - ofGroup.length)
  expect(formed.squads).toMatchObject([
    {
      people: [{ person: 'R009' }, { person: 'R010' }, { person: 'R011' }],
      households: ofGroup.map((number) => ({ number, since: '2018-09-04', isSigned: false })),
    },
  ])
  // Another group is told neither of it nor of its gaps.
  const others = await squads(member)
  expect(others.squads).toEqual([])
  expect(new Set(others.gaps.map(({ group }) => group))).toEqual(new Set(['二组']))
  expect(others.form).toBeNull()
})

test('given one of a squad who declares a recusal, then whoever can form another is told, and nobody else', async () => {
  const [first] = (await squads(commander)).squads[0]?.households ?? []
  const said = await recused.request(
    `/api/projects/${served().project}/commands/declareRecusal`,
    posted({ id: v7(), target: '', input: { household: first?.number, reason: '示例：自己的原因' } }),
  )
  expect(await said.json()).toMatchObject({ kind: 'accepted' })
  const gaps = (await squads(commander)).gaps.filter(({ why }) => why !== 'none')
  expect(gaps).toMatchObject([{ household: first?.number, why: 'recused', person: 'R010' }])
  const page = await (await recused.request(`/api/projects/${served().project}/office`)).text()
  expect(page).not.toContain('recused')
  expect(page).not.toContain('自己的原因')
})

test('given squads formed today, when they are taken back, then none is left, and a second time there is nothing to take back', async () => {
  const numbers = (await squads(commander)).squads.flatMap(({ households }) =>
    households.map(({ number }) => number),
  )
  expect(await many('takeBackSquad', numbers)).toEqual(numbers.map(() => 'accepted'))
  const { squads: left, gaps } = await squads(commander)
  expect([left, gaps.length]).toEqual([[], 71])
  expect(await many('takeBackSquad', numbers.slice(0, 1))).toEqual(['G171'])
})

test('given thirty households handed over at once, when that is taken back, then each is carried as before', async () => {
  const carried = async () =>
    new Map(
      (
        await served().page<{
          readonly rows: readonly { readonly number: string; readonly caseworker: string }[]
        }>('/households?size=30')
      ).rows.map(({ number, caseworker }) => [number, caseworker]),
    )
  const before = await carried()
  const numbers = [...before.keys()]
  const handed = await many('assignCaseworker', numbers, { caseworker: 'R030', reason: '工作调整' })
  expect(handed).toEqual(numbers.map(() => 'accepted'))
  expect(new Set((await carried()).values())).toEqual(new Set(['R030']))
  expect(await many('takeBackHandover', numbers)).toEqual(numbers.map(() => 'accepted'))
  expect(await carried()).toEqual(before)
})
