/** 日常工作: issues on their ladder, one's own day and the caseloads of the sample, asked and acted upon as people do. */
import { createApp } from '@oneruler/server/app'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import type { IssuePage, IssuesPage, MyDayPage, OfficePage } from '@oneruler/server/work-pages'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

const granted = (role: GrantTerms['role'], staff: string, groups: readonly string[] = []): GrantTerms => ({
  role,
  project: served().project,
  staff,
  reach: groups.length > 0 ? { groups } : {},
  until: null,
})

/** R001 commands, R003 is secretary, R009 is of the first group. */
let commander: SignedApp
let secretary: SignedApp
let member: SignedApp
beforeAll(async () => {
  const as = async (...grants: GrantTerms[]) =>
    asSigned(createApp(served().deps), await signIn(served().deps, grants))
  commander = await as(granted('commander', 'R001'))
  secretary = await as(granted('secretary', 'R003'))
  member = await as(granted('group-member', 'R009', ['一组']))
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const page = async <Page>(who: SignedApp, path: string): Promise<Page> =>
  (await (await who.request(at(path))).json()) as Page
async function act(who: SignedApp, name: string, target: string, input: object = {}): Promise<string> {
  const response = await who.request(at(`/commands/${name}`), posted({ id: v7(), target, input }))
  const body = (await response.json()) as { kind?: string; closed?: { gate: string }[] }
  return body.kind === 'refused'
    ? (body.closed ?? []).map(({ gate }) => gate).join(' ')
    : (body.kind ?? String(response.status))
}

test('the sample has 126 issues, 121 solved, each at its level with its days', async () => {
  const { raised, solved, ladder, issues } = await page<IssuesPage>(commander, '/issues')
  expect([raised, solved]).toEqual([126, 121])
  expect(ladder.map(({ level, open, solved }) => [level, open, solved])).toEqual([
    ['县委主要领导', 0, 2],
    ['责任县领导', 1, 14],
    ['临时党支部', 2, 35],
    ['小组', 2, 70],
  ])
  expect(issues.find(({ number }) => number === 'W001')).toMatchObject({ raisedOn: '2018-06-11', days: 8 })
})

test('one raised late in August rises by itself, is answered, and is solved once its raiser accepts', async () => {
  const { nextNumber } = await page<IssuesPage>(member, '/issues')
  const raised = { category: '规划设计', words: '示例：楼栋间距', on: '2018-08-30' }
  expect(await act(member, 'raiseIssue', nextNumber, raised)).toBe('accepted')
  const risen = await page<IssuePage>(secretary, `/issues/${nextNumber}`)
  expect(risen.issue).toMatchObject({ level: '临时党支部', hasRisen: true, dueOn: '2018-09-07' })
  expect(risen.turns.map(({ kind, on }) => [kind, on])).toEqual([
    ['raised', '2018-08-30'],
    ['risen', '2018-09-04'],
  ])
  const waiting = await page<MyDayPage>(secretary, '/my-day')
  expect(waiting.waiting).toContainEqual(expect.objectContaining({ kind: 'answer', key: nextNumber }))

  expect(await act(member, 'answerIssue', nextNumber, { answer: '示例' })).toBe('403')
  expect(await act(secretary, 'answerIssue', nextNumber, { answer: '示例答复' })).toBe('accepted')
  expect(await act(secretary, 'acceptAnswer', nextNumber)).toBe('G141 G142')
  const mine = await page<MyDayPage>(member, '/my-day')
  expect(mine.waiting).toEqual([expect.objectContaining({ kind: 'accept', key: nextNumber })])
  expect(await act(member, 'acceptAnswer', nextNumber)).toBe('accepted')

  const { raised: all, solved } = await page<IssuesPage>(commander, '/issues')
  expect([all, solved]).toEqual([127, 122])
  const done = await page<IssuePage>(commander, `/issues/${nextNumber}`)
  expect(done.turns.map(({ kind }) => kind)).toEqual(['raised', 'risen', 'answered', 'solved'])
})

test('a group raises, sees and takes higher what concerns its own households, and no other', async () => {
  const own = await page<IssuesPage>(member, '/issues')
  const all = await page<IssuesPage>(commander, '/issues')
  expect(own.issues.length).toBeLessThan(all.issues.length)
  const foreign = all.issues.find(({ number }) => !own.issues.some((one) => one.number === number))
  expect((await member.request(at(`/issues/${foreign?.number}`))).status).toBe(404)
  const up = { to: '县委主要领导', reason: '示例' }
  expect(await act(member, 'escalateIssue', foreign?.number ?? '', up)).toBe('404')
  const about = { category: '其他', words: '示例', household: foreign?.household ?? 'H0359' }
  expect(await act(member, 'raiseIssue', own.nextNumber, about)).toBe('404')
})

test('what a meeting decides stands on the day of whoever does it until it is done', async () => {
  const meeting = {
    category: '形势分析会',
    subject: '示例',
    present: [{ person: 'R001' }, { person: 'R009' }],
    minutes: '示例纪要',
    decisions: [{ what: '示例：核对两户的资料', to: 'R009', due: '2018-09-05' }],
  }
  expect(await act(commander, 'holdMeeting', '', meeting)).toBe('accepted')
  const { due } = await page<MyDayPage>(member, '/my-day')
  expect(due).toEqual([
    { kind: 'task', key: '1', household: null, text: '示例：核对两户的资料', dueOn: '2018-09-05' },
  ])
  expect(await act(member, 'finishTask', '', { task: '1', result: '示例' })).toBe('accepted')
  expect((await page<MyDayPage>(member, '/my-day')).due).toEqual([])
  expect((await page<MyDayPage>(member, '/my-day')).finished.map(({ what }) => what)).toContain('交办办结')
})

test('the caseloads show every household with its person, who has none, and who has much', async () => {
  const { people, withoutPerson, withoutWork, overloaded, groups } = await page<OfficePage>(
    commander,
    '/office',
  )
  expect(groups).toHaveLength(8)
  expect(people.reduce((sum, { households }) => sum + households, 0)).toBe(720)
  expect([withoutPerson, withoutWork]).toEqual([[], []])
  expect(overloaded).toEqual(['R008'])
})

test('whoever leaves and is given a household at the same moment: one of both is refused', async () => {
  expect(
    await act(commander, 'joinPerson', '', { person: 'R901', name: '示例', post: '组员', group: '一组' }),
  ).toBe('accepted')
  const given = { caseworker: 'R901', reason: '工作调整' }
  const came = await Promise.all([
    act(commander, 'leaveOffice', '', { person: 'R901' }),
    act(secretary, 'assignCaseworker', 'H0001', given),
  ])
  expect(came.filter((outcome) => outcome === 'accepted')).toHaveLength(1)
  const { people } = await page<OfficePage>(commander, '/office')
  expect(people.reduce((sum, { households }) => sum + households, 0)).toBe(720)
})
