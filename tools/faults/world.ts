/**
 * 试场 · The ground of the suite: a database, a line to it that can be cut, a server in a process of its own, and an
 * invented campaign in which people record visits.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { day } from '@oneruler/campaign/day'
import { createApp } from '@oneruler/server/app'
import { openInstallation } from '@oneruler/server/installation'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { makeLink } from '@oneruler/server/sign-in/links'
import { type Database, openDatabase } from '@oneruler/store/postgres/database'
import { simulateCampaign } from '../simulate/campaign.ts'
import { ledgerWorkbook } from '../simulate/write-ledger.ts'
import { type CutProxy, cutProxy, type Target } from './cut-proxy.ts'

const TODAY = '2020-09-10'
const NOON = new Date(`${TODAY}T04:00:00Z`)

export interface World {
  readonly project: string
  readonly households: readonly string[]
  readonly cookie: string
  readonly line: CutProxy
  /** The server's own files, its keys among them. */
  readonly dataDir: string
  /** To the database itself, past the line. */
  database(): Database
  /** Of the server that runs now. */
  address(): string
  /** By how much the server's clock is off from now on. */
  jumpClock(ms: number): void
  killServer(): Promise<void>
  startServer(): Promise<void>
  killDatabase(): void
  startDatabase(): Promise<void>
  end(): Promise<void>
}

export async function openWorld(folder: string): Promise<World> {
  const databaseDir = join(folder, 'database')
  const dataDir = join(folder, 'server')
  mkdirSync(dataDir, { mode: 0o711, recursive: true })
  let database = await openDatabase({ dataDir: databaseDir })
  const line = await cutProxy(targetOf(database))
  const begun = await begin(dataDir, urlOf(database, line.port))
  let server: ChildProcess | undefined
  let address = ''

  const startServer = async () => {
    const program = join(import.meta.dirname, 'served.ts')
    const url = urlOf(database, line.port)
    const child = spawn(process.execPath, [program, dataDir, TODAY], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, DATABASE_URL: url },
    })
    server = child
    address = await new Promise<string>((said, failed) => {
      createInterface({ input: child.stdout }).once('line', said)
      child.once('close', () => failed(new Error('the server ended before it said its address')))
    })
  }
  const killServer = async () => {
    const child = server
    if (child === undefined || child.exitCode !== null) return
    const ended = new Promise((close) => child.once('close', close))
    child.kill('SIGKILL')
    await ended
  }
  await startServer()
  return {
    ...begun,
    line,
    dataDir,
    database: () => database,
    address: () => address,
    jumpClock: (ms) => void server?.stdin?.write(`${ms}\n`),
    killServer,
    startServer,
    killDatabase() {
      const pidFile = readFileSync(join(databaseDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
      process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL')
    },
    async startDatabase() {
      await database.close()
      database = await openDatabase({ dataDir: databaseDir })
      line.leadTo(targetOf(database))
    },
    async end() {
      await killServer()
      await line.end()
      await database.close()
    },
  }
}

/** Its private socket, or the loopback address where the path of that would be too long. */
const targetOf = ({ connection: { host = '', port = 0 } }: Database): Target =>
  host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { port }

const urlOf = ({ connection }: Database, port: number): string =>
  `postgresql://${connection.user}:${encodeURIComponent(String(connection.password))}@127.0.0.1:${port}/${connection.database}`

/** An invented campaign, and somebody on its roster who is signed in. */
async function begin(dataDir: string, databaseUrl: string) {
  const installation = await openInstallation({ dataDir, databaseUrl })
  try {
    const { sheets, plan } = simulateCampaign({ households: 40, groups: 2, seed: 'faults' })
    const staging = await stageImport(installation.store, {
      workbook: { name: '台账.xlsx', bytes: await ledgerWorkbook(sheets) },
      plan: new TextEncoder().encode(plan),
      map: null,
    })
    if ('refusal' in staging) throw new Error(staging.refusal)
    const act = { actor: 'faults', via: 'cli', now: () => NOON } as const
    const written = await commitImport(installation.store, staging.staged, act)
    if ('refusal' in written) throw new Error(written.refusal)
    const project = written.staged.projectId
    const staff = String(sheets.人员[0]?.工号)
    const grants = [{ role: 'commander', project, staff, reach: {}, until: null }] as const
    const deps = {
      installation,
      today: () => day(TODAY),
      now: () => new Date(),
      publicAddress: null,
      consoleDir: dataDir,
    }
    const link = { purpose: 'invitation', account: null, grants, by: 'faults', at: deps.now() } as const
    const token = await makeLink(installation.store.pool, link)
    const joined = await createApp(deps).request('/api/join', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, name: '示例某', username: 'shili', password: '示例-三棵-樟树-渡口' }),
    })
    if (joined.status !== 200) throw new Error(await joined.text())
    const cookie = joined.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return { project, households: sheets.征收户.map(({ 户号 }) => String(户号)), cookie }
  } finally {
    await installation.close()
  }
}
