/**
 * 存储基准 · The store's bench: durable appends, reading, verifying and attachments, on the embedded database.
 *
 *     node bench/store.ts
 *
 * Commands of one project run one after another under its head row, so the first lines say what one county gets.
 */
import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import type { NewEvent } from '@oneruler/campaign/event'
import { openKeyFile } from '@oneruler/store/key-vault'
import { openDatabase } from '@oneruler/store/postgres/database'
import { registerProject } from '@oneruler/store/project-head'
import { openStore, type Store } from '@oneruler/store/store'
import { scratchFolder } from '../tools/scratch-folder.ts'

const MOMENT = '2018-08-26T04:29:00.000Z'
const TODAY = day('2018-08-26')
const SECONDS = 4
const CALLERS = 16
const BATCH = 12_000
const FILES = 50
/** As large as the sample's workbook. */
const FILE_BYTES = 400_000

/** An invented survey with a name, which is sealed. */
function surveyed(): NewEvent {
  return {
    eventId: randomUUID(),
    streamKind: 'household',
    streamId: randomUUID(),
    type: 'HouseholdSurveyed',
    v: 1,
    onDay: TODAY,
    body: { number: 'H0001', source: { sheet: '入户调查', row: 2 } },
    private: { present: '甲某' },
    keyClass: 'identity',
    targetSeq: null,
  }
}

async function newProject(store: Store): Promise<string> {
  const projectId = randomUUID()
  const project = { projectId, name: '示例项目', county: '示例县', registeredAt: MOMENT }
  await registerProject(store.pool, project)
  return projectId
}

const append = (store: Store, projectId: string, events: readonly NewEvent[]) =>
  store.events.append(projectId, {
    commandId: randomUUID(),
    contentHash: 'bench',
    actor: 'bench',
    onBehalfOf: null,
    via: 'cli',
    recordedAt: MOMENT,
    claimedAt: null,
    batchId: null,
    events,
    outcome: null,
  })

/** Runs callers side by side for some seconds; says how many commands a second, and how long one waits. */
async function commands(name: string, callers: number, one: (caller: number) => Promise<unknown>) {
  const took: number[] = []
  const until = performance.now() + SECONDS * 1000
  const call = async (caller: number) => {
    while (performance.now() < until) {
      const start = performance.now()
      await one(caller)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)))
  took.sort((a, b) => a - b)
  const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1)
  const rate = Math.round(took.length / SECONDS)
  console.log(`${name}: ${rate} commands/s, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`)
}

async function stretch(name: string, count: number, what: string, work: () => Promise<unknown>) {
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  console.log(`${name}: ${Math.round(count / seconds)} ${what}/s, ${seconds.toFixed(2)} s for ${count}`)
}

const scratch = scratchFolder()
const dataDir = join(scratch.path, 'data')
const database = await openDatabase({ dataDir })
const store = await openStore(database, openKeyFile(dataDir), dataDir)
try {
  const projects = await Promise.all(Array.from({ length: CALLERS }, () => newProject(store)))
  const one = projects[0] as string
  await commands('one project, one caller', 1, () => append(store, one, [surveyed()]))
  await commands(`one project, ${CALLERS} callers`, CALLERS, () => append(store, one, [surveyed()]))
  await commands(`${CALLERS} projects, a caller each`, CALLERS, (caller) =>
    append(store, projects[caller] as string, [surveyed()]),
  )
  const imported = await newProject(store)
  const events = Array.from({ length: BATCH }, surveyed)
  await stretch('an import in one command', BATCH, 'events', () => append(store, imported, events))
  await stretch('reading, opened', BATCH, 'events', async () => {
    for await (const _ of store.events.read(imported));
  })
  await stretch('verifying the chain', BATCH, 'events', () => store.events.verifyChain(imported))
  const contents = Array.from({ length: FILES }, () => randomBytes(FILE_BYTES))
  const recording = { batchId: null, recordedAt: MOMENT, today: TODAY }
  await stretch(`attachments of ${FILE_BYTES / 1000} kB, written`, FILES, 'files', async () => {
    for (const bytes of contents) {
      const written = await store.attachments.write(one, [{ kind: 'plan', name: '补偿方案.md', bytes }])
      const tx = await store.pool.connect()
      await store.attachments.record(tx, one, written, recording)
      tx.release()
    }
  })
  const kept = await store.attachments.list(one)
  await stretch('attachments read', FILES, 'files', async () => {
    for (const { sha256 } of kept) await store.attachments.bySha256(one, sha256)
  })
} finally {
  await store.close()
  await database.close()
  scratch.discard()
}
