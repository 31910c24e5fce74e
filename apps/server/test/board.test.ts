/** 综合榜: the sample's board of quality as people ask for it, and the office's own weights. */

import { createApp } from '@oneruler/server/app'
import type { BoardPage } from '@oneruler/server/board-pages'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { sampleServed } from './sample.ts'
import { asSigned, posted, signIn } from './signed-in.ts'

const served = sampleServed()
const board = (day: string) => served().page<BoardPage>(`/board?day=${day}`)

test('given the sample, then all 649 count, group three leads, and nobody below the mean is ranked', async () => {
  const { lines, uncounted, weights, version, closesOn } = await board('2018-09-04')
  expect(lines.reduce((sum, { signed }) => sum + signed, 0)).toBe(649)
  expect(uncounted).toEqual([])
  expect(lines.map(({ group, rank }) => [group, rank])).toEqual([
    ['三组', 1],
    ['一组', 2],
    ['四组', 3],
    ['二组', 4],
    ['五组', null],
    ['六组', null],
    ['七组', null],
    ['八组', null],
  ])
  expect(lines[0]).toMatchObject({ score: 97.2, signed: 61, units: 62, expected: 56.15 })
  expect([weights.progress, version, closesOn]).toEqual([40, 1, '2018-09-06'])
})

test('given a day before, then it moved by the day before that, and closed two days after', async () => {
  const { lines, closesOn } = await board('2018-09-01')
  expect(closesOn).toBe(null)
  expect(lines.filter(({ rank }) => rank !== null).map(({ group, moved }) => [group, moved])).not.toEqual([])
  expect((await board('2018-08-20')).lines.every(({ rank, moved }) => rank === null && moved === 0)).toBe(
    true,
  )
})

test('given weights set by the commander, then today’s board has them as version 2, and yesterday’s does not', async () => {
  const { deps, project } = served()
  const grant = { role: 'commander', project, staff: 'R001', reach: {}, until: null } as const
  const commander = asSigned(createApp(deps), await signIn(deps, [grant]))
  const input = { progress: '10', firstTime: '20', promises: '0', appeals: '60', satisfaction: '10' }
  const sent = posted({ id: v7(), target: '', input })
  const response = await commander.request(`/api/projects/${project}/commands/setBoardWeights`, sent)
  expect(((await response.json()) as { kind: string }).kind).toBe('accepted')
  const now = await board('2018-09-04')
  expect([now.version, now.weights.appeals]).toEqual([2, 60])
  expect(now.lines.map(({ group }) => group)).not.toEqual([])
  expect((await board('2018-09-03')).version).toBe(1)
})
