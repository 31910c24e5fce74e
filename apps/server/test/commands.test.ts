/** 办理: acts on the sample's households through the server's own runner, on a database of its own. */

import { agreementSigned } from '@oneruler/campaign/agreement'
import { day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { recheckRequested } from '@oneruler/campaign/recheck'
import { commandNamed } from '@oneruler/campaign/road/commands'
import type { Act, Outcome } from '@oneruler/server/commands/act'
import { runCommand } from '@oneruler/server/commands/run-command'
import { newId } from '@oneruler/server/identity'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles, openFresh } from './opened.ts'
import { SAMPLE } from './sample.ts'

function sampleFiles() {
  const files = readLedgerFolder(SAMPLE)
  if (!files) throw new Error('the sample has no workbook')
  return files
}

let installation: Awaited<ReturnType<typeof openFresh>>
let projectId: string

beforeAll(async () => {
  installation = await openFresh()
  projectId = (await importFiles(installation, sampleFiles())).staged.projectId
})
afterAll(() => installation.discard())

/** R078 of group eight at his desk on the last day of signing, unless a test says otherwise. */
const run = (
  name: string,
  target: string,
  input: Act['input'] = {},
  changes: Partial<Act> = {},
): Promise<Outcome> => {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  return runCommand(installation, {
    projectId,
    command,
    target,
    input,
    commandId: newId(),
    account: 'desk',
    staff: 'R078',
    via: 'console',
    today: day('2018-09-04'),
    now: new Date('2018-09-04T02:30:00Z'),
    claimedAt: null,
    ...changes,
  })
}

async function eventsOf(type: string): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = []
  for await (const event of installation.store.events.read(projectId))
    if (event.type === type) events.push(event)
  return events
}

const refusals = (outcome: Outcome): string[] =>
  outcome.kind === 'refused'
    ? outcome.closed.map(({ gate, article, code }) => `${gate} ${code} ${article}`)
    : [outcome.kind]

test('given a household that signed, when it would sign again, then it is refused by article and nothing is written', async () => {
  const before = await installation.store.events.head(projectId)
  const again = await run('signAgreement', 'H0001', { agreement: 'N1', choice: '货币补偿' })
  expect(refusals(again)).toContain('S3 signed-already 条例 §25')
  expect(await installation.store.events.head(projectId)).toBe(before)
})

test('given the same command sent twice, then it is done once and answered twice', async () => {
  const commandId = newId()
  const input = { agreement: 'N649', choice: '货币补偿' }
  const first = await run('signAgreement', 'H0649', input, { commandId })
  expect(first).toEqual({ kind: 'accepted', on: '2018-09-04' })
  const head = await installation.store.events.head(projectId)
  expect(await run('signAgreement', 'H0649', input, { commandId })).toEqual(first)
  expect(await installation.store.events.head(projectId)).toBe(head)
  expect(await run('signAgreement', 'H0649', { ...input, choice: '产权调换' }, { commandId })).toEqual({
    kind: 'id-used',
  })
})

test('given an agreement made here, then the figures of the day and the household’s amounts follow at once', async () => {
  const [signed] = (await eventsOf(agreementSigned.type)).filter(({ body }) => body.agreement === 'N649')
  expect(signed?.body).toMatchObject({
    totalFen: '60109000',
    settlementFen: '60109000',
    signedAt: '2018-09-04T10:30:00',
  })
  const loaded = await installation.campaigns.load(projectId)
  const { kind } = (await loaded?.recomputed())?.get(signed?.seq ?? 0) ?? {}
  expect(kind).toBe('matching')
})

test('given two desks at one household, then one agreement stands and the other desk is told', async () => {
  const outcomes = await Promise.all([
    run('signAgreement', 'H0640', { agreement: 'N640a', choice: '货币补偿' }),
    run('signAgreement', 'H0640', { agreement: 'N640b', choice: '货币补偿' }),
  ])
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['accepted', 'refused'])
  const standing = (await eventsOf(agreementSigned.type)).filter(({ body }) =>
    String(body.agreement).startsWith('N640'),
  )
  expect(standing).toHaveLength(1)
})

test('given two households and one number of an agreement, then the number is one household’s', async () => {
  const [one, other] = await Promise.all([
    run('signAgreement', 'H0639', { agreement: 'N7', choice: '货币补偿' }),
    run('signAgreement', 'H0641', { agreement: 'N7', choice: '货币补偿' }),
  ])
  const kinds = [one.kind, other.kind].sort()
  expect(kinds).toContain('accepted')
  expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(1)
})

const unsigned = async (): Promise<string[]> =>
  [...((await installation.campaigns.load(projectId))?.campaign.households.values() ?? [])]
    .filter((household) => household.of(agreementSigned).length + household.of(recheckRequested).length === 0)
    .map(({ number }) => number)

test('given a number that the ledger gave to a household, when another would sign under it, then it is told', async () => {
  const [imported] = (await eventsOf(agreementSigned.type)).filter(({ batchId }) => batchId !== null)
  const agreement = String(imported?.body.agreement)
  const [one] = await unsigned()
  const outcome = await run('signAgreement', one as string, { agreement, choice: '货币补偿' })
  expect(outcome).toEqual({ kind: 'claim-taken', claim: 'agreement', value: agreement })
})

test('given one home and two desks, then one household has it and the other is told', async () => {
  await run('listHome', '1-1-301', { building: '1', floor: '3', room: '301', areaM2: '95.26' })
  const choice = { choice: '产权调换', home: '1-1-301' }
  const [one, other] = await unsigned()
  const outcomes = await Promise.all([
    run('signAgreement', one as string, choice),
    run('signAgreement', other as string, choice),
  ])
  expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(1)
  const told = outcomes.find(({ kind }) => kind !== 'accepted')
  expect(
    told?.kind === 'claim-taken' || refusals(told as Outcome).includes('G100 home-taken 浙江条例 §21'),
  ).toBe(true)
  expect(await eventsOf('HomeTaken')).toHaveLength(1)
})

test('given desks that write without a pause, when the project is acted on, then it is done, on what stood at that moment', async () => {
  let writing = true
  const visit = { at: '2018-09-04T09:30', minutes: '20', purpose: '政策宣讲', outcome: '见面' }
  const desks = ['H0631', 'H0632', 'H0633', 'H0634'].map(async (number) => {
    const kinds = new Set<string>()
    while (writing) kinds.add((await run('recordVisit', number, visit)).kind)
    return [...kinds]
  })
  const done = [1, 2, 3].map(() => run('declareUndertakings', '', { undertakings: [] }))
  const outcomes = await Promise.all(done)
  writing = false
  expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted'])
  expect(new Set((await Promise.all(desks)).flat())).toEqual(new Set(['accepted']))
})
