/** 通报: issued from the console under a number, printed again, remarked on and followed up; the published figures of 2018. */

import { createApp } from '@oneruler/server/app'
import type { BulletinsPage } from '@oneruler/server/bulletin-pages'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let commander: SignedApp
beforeAll(async () => {
  const { deps, project } = served()
  const grant = { role: 'commander', project, staff: 'R001', reach: {}, until: null } as const
  commander = asSigned(createApp(deps), await signIn(deps, [grant]))
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const page = async (): Promise<BulletinsPage> =>
  (await (await commander.request(at('/bulletins'))).json()) as BulletinsPage
const ORDER = { kind: '战役总结', sent: '县审计局，县档案馆', given: '各工作组', copies: 60 }
const issue = (order: object) =>
  commander.request(at('/bulletins'), posted({ day: '2018-09-04', ...ORDER, ...order }))

test('given the last day, then the campaign’s report holds every figure that was published, and says to whom it goes', async () => {
  expect(await (await issue({})).json()).toEqual({ number: 1 })
  const text = await (await commander.request(at('/bulletins/1/md'))).text()
  for (const figure of [
    '征收户720户',
    '入户调查720户，用时16日',
    '限期评估告知书送达720户，用时5日',
    '集中签约期为8月26日至9月4日，共10日',
    '签约649户，占征收户720户的90.1%',
    '协调解决问题121个',
    '列入难户44户',
    '8个小组',
    '47个包干单位',
    '送：县审计局，县档案馆',
    '发：各工作组',
    '共印60份',
  ])
    expect(text).toContain(figure)
  expect(text).toContain('工作情况的总结')
})

test('given it again, then the same number is printed again; as Word and as PDF too', async () => {
  expect(await (await issue({})).json()).toEqual({ number: 1 })
  const bytes = async (format: string) =>
    Buffer.from(await (await commander.request(at(`/bulletins/1/${format}`))).arrayBuffer()).toString(
      'latin1',
    )
  expect((await bytes('docx')).slice(0, 2)).toBe('PK')
  expect((await bytes('pdf')).slice(0, 5)).toBe('%PDF-')
  expect((await commander.request(at('/bulletins/9/pdf'))).status).toBe(404)
  expect((await commander.request(at('/bulletins/1/exe'))).status).toBe(404)
})

test('given a day that has not come, or copies that cannot be, then nothing is issued', async () => {
  const ahead = await issue({ day: '2018-09-05' })
  expect([ahead.status, await ahead.text()]).toEqual([409, expect.stringContaining('2018-09-05 还没有到')])
  expect((await issue({ copies: 0 })).status).toBe(400)
  expect((await page()).bulletins).toHaveLength(1)
})

test('given a leader’s remark with somebody to follow it up, then it is a task, and stands done beside the bulletin', async () => {
  const act = async (name: string, input: object) => {
    const response = await commander.request(at(`/commands/${name}`), posted({ id: v7(), target: '', input }))
    const body = (await response.json()) as { kind: string; closed?: { gate: string }[] }
    return body.kind === 'refused' ? body.closed?.map(({ gate }) => gate).join(' ') : body.kind
  }
  const remark = { leader: 'R001', words: '示例：抓紧核对' }
  expect(await act('recordRemark', { ...remark, bulletin: '7' })).toBe('G191')
  const followed = { ...remark, bulletin: '1', what: '示例：核对未签户', to: 'R009', due: '2018-09-06' }
  expect(await act('recordRemark', followed)).toBe('accepted')
  const [one] = (await page()).bulletins
  expect(one?.remarks).toMatchObject([
    { words: '示例：抓紧核对', task: { task: '1', to: 'R009', doneOn: null } },
  ])
  expect(await act('finishTask', { task: '1', result: '示例' })).toBe('accepted')
  expect((await page()).bulletins[0]?.remarks[0]?.task?.doneOn).toBe('2018-09-04')
})
