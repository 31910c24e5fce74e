/** 户的行为: acts on a household of the sample in a real database: nothing personal in clear, corrections in the views. */
import { day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { commandNamed } from '@oneruler/campaign/road/commands'
import { viewsOf } from '@oneruler/campaign/views'
import type { Act, Outcome } from '@oneruler/server/commands/act'
import { runCommand } from '@oneruler/server/commands/run-command'
import { newId, streamIdOf } from '@oneruler/server/identity'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { householdTimeline } from '@oneruler/server/pages/household-timeline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importFiles, openFresh } from './opened.ts'
import { SAMPLE } from './sample.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
let projectId: string

beforeAll(async () => {
  const files = readLedgerFolder(SAMPLE)
  if (!files) throw new Error('the sample has no workbook')
  installation = await openFresh()
  projectId = (await importFiles(installation, files)).staged.projectId
})
afterAll(() => installation.discard())

const HOUSEHOLD = 'H0649'

const run = (name: string, input: Act['input']): Promise<Outcome> => {
  const command = commandNamed(name)
  if (!command) throw new Error(name)
  return runCommand(installation, {
    projectId,
    command,
    target: HOUSEHOLD,
    input,
    commandId: newId(),
    account: 'desk',
    staff: 'R078',
    via: 'console',
    today: day('2018-09-04'),
    now: new Date('2018-09-04T02:30:00Z'),
    claimedAt: null,
  })
}

async function events(): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = []
  for await (const event of installation.store.events.read(projectId)) all.push(event)
  return all
}

const last = async (type: string): Promise<RecordedEvent> =>
  (await events()).findLast((event) => event.type === type) as RecordedEvent

/** Visits of the household as a list of households has them. */
async function visitsListed(): Promise<number> {
  const { rows } = await installation.store.pool.query(
    'SELECT cardinality(visit_days) AS visits FROM household_view WHERE project_id = $1 AND number = $2',
    [projectId, HOUSEHOLD],
  )
  return rows[0]?.visits
}

test('given owners recorded with identity numbers, then no row of any table holds one, nor a name, in clear', async () => {
  const [name, identityNumber] = ['示例共有人甲乙丙', '990101199001019999']
  const owners = [{ owner: '1', name, identityNumber, share: '1' }]
  expect(await run('recordOwners', { house: '1', owners })).toMatchObject({ kind: 'accepted' })
  const { private: secret } = await last('OwnersRecorded')
  expect(secret).toMatchObject({ owners: [{ name, identityNumber }] })
  const tables = await installation.store.pool.query(
    `SELECT table_name FROM table_kind WHERE kind = 'distributed'`,
  )
  for (const { table_name } of tables.rows) {
    const { rows } = await installation.store.pool.query(
      `SELECT count(*)::integer AS found FROM ${table_name} t
       WHERE position($1 IN t::text) > 0 OR position($2 IN t::text) > 0
          OR position(encode(convert_to($1, 'UTF8'), 'hex') IN t::text) > 0
          OR position(encode(convert_to($2, 'UTF8'), 'hex') IN t::text) > 0`,
      [identityNumber, name],
    )
    expect([table_name, rows[0]?.found]).toEqual([table_name, 0])
  }
})

test('given a visit recorded and withdrawn, then lists and tallies are as if it had never been', async () => {
  const before = await visitsListed()
  const visit = { at: '2018-09-03T10:00', minutes: '20', purpose: '补偿讲解', outcome: '见面', promises: [] }
  expect(await run('recordVisit', visit)).toEqual({ kind: 'accepted', on: '2018-09-03' })
  expect(await visitsListed()).toBe(before + 1)
  const fact = String((await last('HouseholdVisited')).seq)
  const why = { fact, reason: '记错户', evidence: '走访记录1号' }
  expect(await run('voidFact', why)).toMatchObject({ kind: 'accepted' })
  expect(await visitsListed()).toBe(before)
  const rebuilt = viewsOf(await events()).households.find(({ number }) => number === HOUSEHOLD)
  expect(rebuilt?.visitDays).toHaveLength(before)
})

test('given what was served in the ledger, then it is not withdrawn', async () => {
  const fact = (await events()).find(
    ({ type, streamId }) =>
      type === 'DocumentServed' && streamId === streamIdOf(projectId, 'household', HOUSEHOLD),
  )
  const why = { fact: String(fact?.seq), reason: '记错', evidence: '送达回证1号' }
  expect(await run('voidFact', why)).toMatchObject({
    kind: 'refused',
    closed: [{ gate: 'G90', code: 'legal-act' }],
  })
})

test('given an act done, then the household’s timeline tells it, without the name of an owner', async () => {
  const loaded = await installation.campaigns.load(projectId)
  const campaign = loaded?.campaign
  const household = campaign?.households.get(HOUSEHOLD)
  if (!campaign || !household) throw new Error('the household is gone')
  const told = householdTimeline(campaign, household).map(({ title, detail }) => `${title} ${detail}`)
  expect(told.filter((line) => line.startsWith('登记共有人'))).toEqual(['登记共有人 · 幢号 1，1 人 '])
  expect(told.join()).not.toContain('示例共有人')
})
