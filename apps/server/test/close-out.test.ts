/** 销号: the lists of the sample on the last day of its signing period, asked and acted upon as people do. */

import { createApp } from '@oneruler/server/app'
import type { CloseOutPage } from '@oneruler/server/close-out-pages'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()

let commander: SignedApp
let leader: SignedApp
beforeAll(async () => {
  const as = async (role: GrantTerms['role'], staff: string, groups: readonly string[] = []) => {
    const reach = groups.length > 0 ? { groups } : {}
    const grant: GrantTerms = { role, project: served().project, staff, reach, until: null }
    return asSigned(createApp(served().deps), await signIn(served().deps, [grant]))
  }
  commander = await as('commander', 'R001')
  leader = await as('group-leader', 'R008', ['一组'])
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const page = async (who: SignedApp, query = ''): Promise<CloseOutPage> =>
  (await (await who.request(at(`/close-out${query}`))).json()) as CloseOutPage

async function act(who: SignedApp, name: string, target: string, input: object): Promise<string> {
  const response = await who.request(at(`/commands/${name}`), posted({ id: v7(), target, input }))
  const body = (await response.json()) as { kind?: string; closed?: { gate: string }[] }
  return body.kind === 'refused'
    ? (body.closed ?? []).map(({ gate }) => gate).join(' ')
    : (body.kind ?? String(response.status))
}

test('given the sample, then 720 surveys and 1440 servings wait, 30 hard cases are open, 121 issues are closed', async () => {
  const { lists, list } = await page(commander)
  expect(lists).toEqual([
    { list: 'survey', open: 0, late: 0, waiting: 720, accepted: 0 },
    { list: 'serving', open: 0, late: 0, waiting: 1440, accepted: 0 },
    { list: 'hard-case', open: 30, late: 0, waiting: 14, accepted: 0 },
    { list: 'issue', open: 5, late: 0, waiting: 0, accepted: 121 },
    { list: 'files', open: 0, late: 0, waiting: 0, accepted: 0 },
    { list: 'promise', open: 0, late: 0, waiting: 0, accepted: 0 },
  ])
  expect(list).toBe('hard-case')
})

test('given the surveys, then they burn down from 11 to 26 June, and each row names its row of the ledger', async () => {
  const { days, lines, total, groups } = await page(commander, '?list=survey')
  const on = (day: string) => days.find((one) => one.day === day)
  expect(on('2018-06-11')?.open).toBeLessThan(720)
  expect(on('2018-06-25')?.open).toBeGreaterThan(0)
  expect(on('2018-06-26')).toEqual({ day: '2018-06-26', open: 0, waiting: 720 })
  expect(total).toBe(720)
  expect(lines[0]?.done?.row?.sheet).toBe('入户调查')
  expect(groups.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(720)
})

test('given a group’s leader, then the lists hold what is of his households alone', async () => {
  const own = await page(leader, '?list=survey')
  expect(own.groups.map(({ group }) => group)).toEqual(['一组'])
  expect(own.total).toBe(107)
  expect(own.lines.every(({ group }) => group === '一组')).toBe(true)
})

test('given a survey of another, then the commander accepts it once; who carries the household may not', async () => {
  const { lines } = await page(leader, '?list=survey&person=R008')
  const [mine] = lines
  const fact = String(mine?.done?.fact)
  expect(mine?.isForMe).toBe(false)
  expect(await act(leader, 'acceptWork', mine?.household ?? '', { fact })).toBe('G189')
  expect(await act(commander, 'acceptWork', mine?.household ?? '', { fact })).toBe('accepted')
  expect(await act(commander, 'acceptWork', mine?.household ?? '', { fact })).toMatch(/^G188/)
  const { lists, lines: closed } = await page(commander, '?list=survey&progress=accepted')
  expect(lists[0]).toEqual({ list: 'survey', open: 0, late: 0, waiting: 719, accepted: 1 })
  expect(closed).toMatchObject([{ household: mine?.household, accepted: { by: 'R001', on: '2018-09-04' } }])
})

test('given work sent back with a telephone number in the reason, then the number is not shown on', async () => {
  const { lines } = await page(commander, '?list=serving')
  const [line] = lines
  const input = { fact: String(line?.done?.fact), reason: '请打 13800000000 补签' }
  expect(await act(commander, 'sendBackWork', line?.household ?? '', input)).toBe('accepted')
  const back = await page(commander, '?list=serving&progress=sent-back')
  expect(back.lines).toHaveLength(1)
  expect(back.lines[0]?.sentBack?.reason).not.toContain('13800000000')
  expect(back.lines[0]?.isLate).toBe(true)
})
