/** Invented agreements in a project of their own, and the files of its log as a second verifier reads them. */
import { randomUUID } from 'node:crypto'
import { day } from '@oneruler/campaign/day'
import type { NewEvent } from '@oneruler/campaign/event'
import type { Installation } from '@oneruler/server/installation'
import { registerProject } from '@oneruler/store/project-head'
import type { PublicLog } from '@oneruler/store/public-log'
import { leafOf, mth } from '../../../tools/second-verifier/second-tree.ts'
import { isSignedBy } from '../../../tools/second-verifier/second-verifier.ts'

export const NOON = new Date('2018-08-26T04:00:00Z')

export async function newProject({ store }: Installation): Promise<string> {
  const projectId = randomUUID()
  await registerProject(store.pool, {
    projectId,
    name: '示例项目',
    county: '示例县',
    registeredAt: NOON.toISOString(),
  })
  return projectId
}

export const agreement = (number: number, more: Partial<NewEvent> = {}): NewEvent => ({
  eventId: randomUUID(),
  streamKind: 'household',
  streamId: randomUUID(),
  type: 'AgreementSigned',
  v: 1,
  onDay: day('2018-08-26'),
  body: {
    agreement: `XY${number}`,
    signedAt: '2018-08-26T12:29:00',
    choice: '货币补偿',
    homeM2: null,
    totalFen: '213040600',
    homePriceFen: null,
    settlementFen: null,
    by: null,
  },
  private: null,
  keyClass: null,
  targetSeq: null,
  ...more,
})

export async function record({ store }: Installation, projectId: string, events: readonly NewEvent[]) {
  const appended = await store.events.append(projectId, {
    commandId: randomUUID(),
    contentHash: 'invented',
    actor: 'test',
    onBehalfOf: null,
    via: 'cli',
    recordedAt: NOON.toISOString(),
    claimedAt: null,
    batchId: null,
    events,
    outcome: null,
  })
  if (appended.kind !== 'appended') throw new Error(appended.kind)
  return appended
}

export const sign = (installation: Installation, projectId: string, from: number, many = 1) =>
  record(
    installation,
    projectId,
    Array.from({ length: many }, (_, at) => agreement(from + at)),
  )

/** The entries of the published files, once the root over them is signed; throws where it is not. */
export async function readBySecond(log: PublicLog, projectId: string): Promise<Buffer[]> {
  const files = log.files(projectId)
  const text = async (path: string) => Buffer.from((await files.read(path)) ?? []).toString('utf8')
  const note = await text('checkpoint')
  const [origin, sizeLine, root] = note.split('\n')
  const size = Number(sizeLine)
  if (!isSignedBy(note, (await text('key')).trim()) || origin !== `oneruler.org/log/${projectId}`)
    throw new Error('not signed by the log')
  const entries: Buffer[] = []
  for (let bundle = 0; bundle * 256 < size; bundle++) {
    const width = Math.min(256, size - bundle * 256)
    const name = String(bundle).padStart(3, '0') + (width === 256 ? '' : `.p/${width}`)
    const bytes = Buffer.from((await files.read(`tile/entries/${name}`)) ?? [])
    for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at))
      entries.push(bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)))
  }
  if (Buffer.from(mth(entries.map(leafOf))).toString('base64') !== root) throw new Error('another root')
  return entries
}
