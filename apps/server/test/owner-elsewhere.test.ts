/** 一人多项目: an owner who stands in two projects of one installation is known again by his number, and told before money leaves. */
import { day } from '@oneruler/campaign/day'
import type { JsonObject, NewEvent, RecordedEvent } from '@oneruler/campaign/event'
import { ownersRecorded } from '@oneruler/campaign/owner'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { runCommand } from '@oneruler/server/commands/run-command'
import { newId, streamIdOf } from '@oneruler/server/identity'
import type { BatchPage, PaymentsPage } from '@oneruler/server/money-pages'
import { touchedEvents } from '@oneruler/server/recorded-events'
import { ownedElsewhere } from '@oneruler/store/across-projects'
import { withinProject } from '@oneruler/store/project-wall'
import { transaction } from '@oneruler/store/transaction'
import { keepViews, rebuildViews } from '@oneruler/store/view-store'
import { beforeAll, expect, test } from 'vitest'
import { ServerOffice } from '../../../tools/acted/server-office.ts'
import { sampleServed } from './sample.ts'

const served = sampleServed()
/** Invented, and no real number: the last figure does not check. */
const NUMBER = '11010119000101123X'

const installation = () => served().deps.installation
const store = () => installation().store
const elsewhere = async (project: string) => [...(await ownedElsewhere(store().pool, project))].sort()
const homeOf = (project: string, number: string) => streamIdOf(project, 'household', number)
let second: ServerOffice
/** Lines of two households that wait for their money; the owner of the first stands in the other project too. */
let due: PaymentsPage['due']
const first = () => due[0]?.household ?? ''

/** Written as a form does, whatever the household has come to since. */
async function owned(project: string, number: string, identityNumber: string | null): Promise<void> {
  const event: NewEvent = {
    eventId: newId(),
    streamKind: 'household',
    streamId: homeOf(project, number),
    type: ownersRecorded.type,
    v: ownersRecorded.v,
    onDay: day('2018-08-20'),
    body: { house: '1', owners: [{ owner: '甲', share: '1/1' }] },
    private: { owners: [{ owner: '甲', name: '示例甲', identityNumber }] },
    keyClass: ownersRecorded.keyClass,
    targetSeq: null,
  }
  const touched = touchedEvents((await installation().known.of(project)).all, [event])
  await store().events.append(project, {
    commandId: newId(),
    contentHash: newId(),
    actor: 'test',
    onBehalfOf: null,
    via: 'console',
    recordedAt: '2018-08-20T02:00:00.000Z',
    claimedAt: null,
    batchId: null,
    events: [event],
    outcome: {},
    within: (tx, recorded) => keepViews(tx, store().markOf, project, touched, recorded),
  })
}

async function acted(name: string, target: string, input: JsonObject, staff: string) {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  const now = new Date('2018-09-11T02:30:00Z')
  const asked = { projectId: served().project, command, target, input, staff, today: day('2018-09-11'), now }
  return runCommand(installation(), {
    ...asked,
    ...{ commandId: newId(), account: 'desk', via: 'console', claimedAt: null },
  })
}

beforeAll(async () => {
  const { due: all } = await served().page<PaymentsPage>('/payments')
  const another = all.find(({ household }) => household !== all[0]?.household)
  due = [...all.slice(0, 1), ...(another ? [another] : [])]
  second = new ServerOffice(installation()).on('2018-05-02')
  const must = async (name: string, target: string, input: JsonObject) =>
    expect([name, ...(await second.attempt(name, target, input))]).toEqual([name])
  const terms = { name: '示例片区二期', county: '示例县', jurisdiction: '浙江', kind: '旧城区改建' }
  await must('foundProject', '', terms)
  await must('formGroup', '', { group: '第1组', block: 'Q1' })
  await must('engagePartner', '', { code: 'B01', name: '示例局', category: '包干单位', group: '第1组' })
  await must('joinPerson', '', { person: 'R1', name: '示例1', post: '组长', group: '第1组' })
  second.as('R1')
  for (const number of ['H1', 'H2']) {
    const answers = { lowIncome: '否', housingDifficulty: '否' }
    const place = {
      owner: '示例户主',
      address: '示例路9号',
      group: '第1组',
      partner: 'B01',
      caseworker: 'R1',
    }
    await must('registerHousehold', number, { ...place, ...answers })
    const areas = { titledM2: '80', measuredM2: '80', recognisedM2: '80', unregisteredM2: '0' }
    const house = { number: '1', certificate: `示字${number}号`, use: '住宅', structure: '砖混' }
    await must('recordHouse', number, { ...house, ...areas })
  }
  const owners = [{ owner: '甲', name: '示例甲', identityNumber: NUMBER, share: '1/1' }]
  await must('recordOwners', 'H1', { house: '1', owners })
})

test('given an owner of two projects, however his number was typed, then each tells of its own household, and of no other’s', async () => {
  const { project } = served()
  expect([await elsewhere(project), await elsewhere(second.projectId)]).toEqual([[], []])
  await owned(project, first(), ' １１０１０１１９０００１０１１２３ｘ')
  expect(await elsewhere(project)).toEqual([homeOf(project, first())])
  expect(await elsewhere(second.projectId)).toEqual([homeOf(second.projectId, 'H1')])
})

test('then the database keeps no number and no bare hash of one, and shows a project its own marks alone', async () => {
  const { pool } = store()
  const { rows } = await pool.query('SELECT project_id, encode(mark, $1) AS mark FROM owner_mark', ['hex'])
  expect(rows).toHaveLength(2)
  expect(new Set(rows.map(({ mark }) => mark)).size).toBe(1)
  expect(rows[0].mark).not.toContain(Buffer.from(NUMBER).toString('hex'))
  const bare = await crypto.subtle.digest('SHA-256', Buffer.from(NUMBER))
  expect(rows[0].mark).not.toBe(Buffer.from(bare).toString('hex'))
  const careless = () => pool.query('SELECT project_id FROM owner_mark')
  const shown = await withinProject(second.projectId, careless)
  expect(shown.rows).toEqual([{ project_id: second.projectId }])
  expect(await withinProject(second.projectId, () => elsewhere(second.projectId))).toHaveLength(1)
})

test('when the household is paid, then its line says so, and money does not leave before somebody answered for it', async () => {
  const lines = due.map(({ household, item }) => {
    return { household, item, payee: '示例甲', account: `6200 ${household}` }
  })
  expect(lines).toHaveLength(2)
  expect(await acted('declareEffect', '', {}, 'R001')).toMatchObject({ kind: 'accepted' })
  expect(await acted('draftBatch', 'P900', { lines }, 'R001')).toMatchObject({ kind: 'accepted' })
  expect(await acted('submitBatch', 'P900', {}, 'R001')).toMatchObject({ kind: 'accepted' })
  const page = await served().page<BatchPage>('/payments/P900')
  const flagged = page.lines.filter(({ flags }) => flags.includes('权利人在其他项目'))
  expect(flagged.map(({ household }) => household)).toEqual([first()])
  expect(JSON.stringify(page)).not.toContain(second.projectId)

  const refused = await acted(
    'approveBatch',
    'P900',
    { acknowledged: ['收款人不是权利人'], reason: '已核' },
    'R078',
  )
  const said = refused.kind === 'refused' ? refused.closed.filter(({ gate }) => gate === 'G113') : []
  expect(JSON.stringify(said)).toContain('权利人在其他项目')
})

test('when owners are recorded anew without him, or the keys of his household are erased, then he is known no more', async () => {
  const { project } = served()
  await owned(project, first(), null)
  expect(await elsewhere(second.projectId)).toEqual([])
  await owned(project, first(), NUMBER)
  const all: RecordedEvent[] = [...(await installation().known.of(project)).all]
  await transaction(store().pool, (tx) => rebuildViews(tx, store().markOf, project, all))
  expect(await elsewhere(second.projectId)).toHaveLength(1)

  await store().events.eraseKey(project, homeOf(project, first()), 'identity', '2018-09-05T02:00:00.000Z')
  expect([await elsewhere(project), await elsewhere(second.projectId)]).toEqual([[], []])
})
