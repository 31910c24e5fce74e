/** 项目的文书: what the sample's project can have printed on its last day of signing, and what is stated when it prints. */
import { createApp } from '@oneruler/server/app'
import type { PapersPage } from '@oneruler/server/road-pages'
import { beforeAll, expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'
import { PAPER_TERMS } from './paper-terms.ts'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
/** R001, who may do every act of the sample. */
let commander: SignedApp
beforeAll(async () => {
  const { deps, project } = served()
  const grant = { role: 'commander', project, staff: 'R001', reach: {}, until: null } as const
  commander = asSigned(createApp(deps), await signIn(deps, [grant]))
})
const at = (path: string): string => `/api/projects/${served().project}${path}`
const stateOf = async (paper: string) =>
  (await served().page<PapersPage>('/project-papers')).papers.find((line) => line.paper === paper)
const textOf = async (response: Response) =>
  (await pdfText(new Uint8Array(await response.arrayBuffer()))).text

test('given no terms of the office, then a posting says by name what it lacks; one that nothing calls for says what it waits for', async () => {
  expect(await stateOf('progress-posting')).toMatchObject({ state: 'lacking', asked: [] })
  expect(await stateOf('funds-certificate')).toMatchObject({ state: 'not-yet', awaits: '补偿资金存入之后' })
  const response = await commander.request(at('/project-papers/progress-posting'))
  expect([response.status, await response.text()]).toEqual([409, expect.stringContaining('公示部门')])
})

test('given the terms, then progress is posted as the figures of the day are, without a household that has not signed', async () => {
  const terms = { id: crypto.randomUUID(), target: '', input: PAPER_TERMS }
  const stated = await commander.request(at('/commands/statePaperTerms'), posted(terms))
  expect(await stated.json()).toMatchObject({ kind: 'accepted' })
  expect(await stateOf('progress-posting')).toMatchObject({ state: 'ready', refused: [] })
  const text = await textOf(await commander.request(at('/project-papers/progress-posting')))
  expect(text).toContain('被征收户720户，已签约649户，签约率90.1%')
  expect(text).not.toMatch(/H\d{4}/)
})

test('compensation is posted for the days that are stated, masked, and a day that is none is refused', async () => {
  const print = (days: object) =>
    commander.request(at('/project-papers/compensation-posting'), posted({ stated: days }))
  const refused = await print({ 公布日期: '明天', 撤下日期: '2018-09-19' })
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('公布日期')])
  const text = await textOf(await print({ 公布日期: '2018-09-05', 撤下日期: '2018-09-19' }))
  expect(text).toContain('张贴2018年9月5日，2018年9月19日撤下')
  expect(text).not.toMatch(/H\d{4}|郝远敏/)
})
