/** 程序: the sample's road as the console asks for it, and an act of the project sent to the server. */
import { newId } from '@oneruler/server/identity'
import type { ActOutcome, ProjectRoadPage } from '@oneruler/server/road-pages'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const road = () => served().page<ProjectRoadPage>('/road')

async function send(name: string, input: object): Promise<ActOutcome> {
  const { app, project } = served()
  const response = await app.request(`/api/projects/${project}/commands/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: newId(), target: '', input }),
  })
  return (await response.json()) as ActOutcome
}

const stop = (page: ProjectRoadPage, name: string) =>
  page.phases.flatMap(({ stops }) => stops).find((one) => one.name === name)

test('given the sample on its last day of signing, then its road tells days, articles, papers and clocks', async () => {
  const page = await road()
  expect(stop(page, '征收决定公告')).toMatchObject({
    state: 'done',
    on: '2018-08-10',
    article: '浙江条例 §14',
    papers: ['房屋征收决定公告'],
  })
  expect(stop(page, '听证')).toMatchObject({ state: 'not-required', notRequired: 'not-demanded' })
  expect(stop(page, '协议生效或终止')?.state).toBe('possible')
  expect(page.clocks.find(({ clock }) => clock === 'signing-period')).toMatchObject({
    state: 'running',
    lastDay: '2018-09-04',
    left: 0,
  })
})

test('given 80 % reached, when the lapse would be declared, then it is refused in words and with its first day', async () => {
  const refused = await send('declareLapse', {})
  expect(refused).toMatchObject({ kind: 'refused' })
  const closed = refused.kind === 'refused' ? refused.closed : []
  expect(closed.map(({ gate, opensOn }) => [gate, opensOn])).toEqual([
    ['G48', '2018-09-05'],
    ['G49', null],
  ])
  expect(closed[1]?.message).toMatch(/达到 80%。请宣告协议生效。$/)
})

test('given 80 % reached, when effect is declared, then the road shows it and what follows is possible', async () => {
  expect(await send('declareEffect', {})).toMatchObject({ kind: 'accepted', message: '已宣告生效' })
  const page = await road()
  expect(stop(page, '协议生效或终止')).toMatchObject({ state: 'done', on: '2018-09-04' })
  expect(stop(page, '分户补偿情况公布')?.state).toBe('possible')
  expect(
    stop(page, '归档')
      ?.offers[0]?.conditions.filter(({ isMet }) => !isMet)
      .map(({ gate }) => gate),
  ).toEqual(['G53', 'G56'])
})
