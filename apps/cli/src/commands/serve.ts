/** `oneruler serve`: the server on this machine, until it is told to stop. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Day } from '@oneruler/campaign/day'
import { businessDay } from '@oneruler/server/business-day'
import type { Installation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import { type Server, serve } from '@oneruler/server/serve'
import { announceServer, readServer, withdrawServer } from '@oneruler/store/postgres/server-announcement'
import { closeOnSignal } from '@oneruler/store/postgres/stop-signal'
import { Command } from 'commander'
import { actor, asDay, opened, type WorkOptions, withData } from '../at-work.ts'
import { Refused, tell, words } from '../output.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../../..')
const SAMPLE = join(REPOSITORY, 'examples/xiaoqiaotou')
const CONSOLE = join(REPOSITORY, 'apps/web/dist')

type ServeOptions = WorkOptions & {
  readonly port: number
  readonly today?: Day
  readonly sample: boolean
}

export const serveCommand = (): Command =>
  withData(new Command('serve'))
    .description(words.servePurpose())
    .option('--port <port>', words.portOption(), asPort, 8080)
    .option('--today <day>', words.todayOption(), asDay)
    .option('--sample', words.sampleOption(), false)
    .action(runServer)

async function runServer(options: ServeOptions): Promise<void> {
  const installation = await opened(options, (step) => tell(options, step))
  const { dataDir, database } = installation
  let server: Server | null = null
  // Before anybody can know the address: whoever stops us then finds nothing left behind.
  closeOnSignal(async () => {
    tell(options, words.stopping())
    withdrawServer(dataDir)
    await server?.close()
    await installation.close()
  })
  try {
    // It would lose its database whenever the other one stops.
    const other = readServer(dataDir)
    if (other) throw new Refused(words.servedAlready({ address: other.address }))
    if (options.sample && (await installation.campaigns.list()).length === 0)
      await importSample(installation, options)
    server = await listen(installation, options)
    announceServer(dataDir, { address: server.address, connection: database.connection })
    tell(options, words.serving({ address: server.address }))
    tell(options, words.servingLoopback())
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function listen(installation: Installation, { port, today }: ServeOptions) {
  try {
    return await serve({
      port,
      deps: {
        installation,
        today: () => today ?? businessDay(new Date()),
        now: () => new Date(),
        actor: actor(),
        consoleDir: CONSOLE,
      },
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new Refused(words.portBusy({ port }))
    throw error
  }
}

async function importSample({ store }: Installation, options: ServeOptions): Promise<void> {
  const files = existsSync(SAMPLE) ? readLedgerFolder(SAMPLE) : null
  if (!files) return
  tell(options, words.sampleImporting())
  const staging = await stageImport(store, files)
  if ('refusal' in staging) throw new Refused(staging.refusal)
  const written = await commitImport(store, staging.staged, {
    actor: actor(),
    via: 'cli',
    now: () => new Date(),
  })
  if ('refusal' in written) throw new Refused(written.refusal)
}

function asPort(value: string): number {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refused(words.notAPort({ value }), 2)
  return port
}
