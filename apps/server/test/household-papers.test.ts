/** 一户的文书: what the sample's households can have printed, what the others lack, and what is filled in when it prints. */
import { settlementSheet } from '@oneruler/documents/papers/kinds/settlement'
import { createApp } from '@oneruler/server/app'
import { askedElements } from '@oneruler/server/papers/asked-elements'
import { HOUSEHOLD_PAPERS } from '@oneruler/server/papers/household-papers'
import type { PapersPage } from '@oneruler/server/road-pages'
import { v7 } from 'uuid'
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
const papersOf = async (household: string) =>
  (await served().page<PapersPage>(`/households/${household}/papers`)).papers
const lineOf = async (household: string, paper: string) =>
  (await papersOf(household)).find((line) => line.paper === paper)
async function act(name: string, target: string, input: object): Promise<void> {
  const response = await commander.request(at(`/commands/${name}`), posted({ id: v7(), target, input }))
  expect(await response.json()).toMatchObject({ kind: 'accepted' })
}
const printed = (household: string, paper: string, stated: Record<string, string>) =>
  commander.request(at(`/households/${household}/papers/${paper}`), posted({ stated }))
const textOf = async (response: Response) =>
  (await pdfText(new Uint8Array(await response.arrayBuffer()))).text

/** One signed, the other did not. */
const [SIGNED, UNSIGNED] = ['H0463', 'H0649']
/** It took money, and has yet to vacate. */
const PAID = 'H0002'

test('given a household that has not signed, then its agreement waits for signing, said by name', async () => {
  expect(await lineOf(UNSIGNED, 'agreement')).toMatchObject({ state: 'not-yet', awaits: '签约之后' })
  const response = await commander.request(at(`/households/${UNSIGNED}/papers/agreement`))
  expect([response.status, await response.json()]).toEqual([
    409,
    { message: '签约之后才能打印征收补偿协议。' },
  ])
})

test('given no terms of the office, then an agreement is refused by name and article; once they are stated it prints', async () => {
  const before = await lineOf(SIGNED, 'agreement')
  expect(before).toMatchObject({ state: 'lacking', asked: [] })
  expect(before?.refused.join('')).toMatch(/支付期限.*条例 §25/)
  expect((await commander.request(at(`/households/${SIGNED}/papers/agreement`))).status).toBe(409)

  await act('statePaperTerms', '', PAPER_TERMS)
  expect(await lineOf(SIGNED, 'settlement')).toMatchObject({ state: 'ready', refused: [] })
  const response = await commander.request(at(`/households/${SIGNED}/papers/settlement`))
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(await textOf(response)).toContain('郝远敏')
})

test('given a household with one house, then its sheet of compensation is one page, and no cell of its agreement is empty', async () => {
  const of = async (paper: string) => {
    const response = await commander.request(at(`/households/${PAID}/papers/${paper}`))
    return pdfText(new Uint8Array(await response.arrayBuffer()))
  }
  const sheet = await of('settlement')
  expect([sheet.pages, sheet.text.includes('14,106')]).toEqual([1, true])
  expect((await of('agreement')).text).toContain('共有人没有登记共有人')
})

test('what no record holds is filled in when it prints, and what the record holds is not stated over', async () => {
  const poll = await lineOf(UNSIGNED, 'consent-poll')
  expect(poll).toMatchObject({ state: 'lacking', asked: [{ name: '征询截止日', kind: 'day' }] })
  const text = await textOf(
    await printed(UNSIGNED, 'consent-poll', {
      征询截止日: '2018-06-30',
      被征收人: '另一个人',
      户号: 'H9999',
    }),
  )
  expect(text).toContain('请于2018年6月30日前')
  expect(text).toContain(UNSIGNED)
  expect(text).not.toMatch(/另一个人|H9999/)
})

test('a day that is none refuses the paper by the name of the element', async () => {
  const response = await printed(UNSIGNED, 'consent-poll', { 征询截止日: '下个月' })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('征询截止日')
})

test('a paper that nobody knows and a household that is none are said so', async () => {
  expect((await commander.request(at(`/households/${SIGNED}/papers/none`))).status).toBe(404)
  expect((await commander.request(at('/households/H9999/papers'))).status).toBe(404)
})

test('an amount cannot be among what is stated when a paper prints', () => {
  expect(() => askedElements(settlementSheet, ['协议总额'])).toThrow('协议总额')
  expect(HOUSEHOLD_PAPERS.flatMap(({ kind, asked }) => (kind === 'agreement' ? asked : []))).toEqual([])
})
