/** `oneruler serve`: the server on this machine, until it is told to stop. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Day } from '@oneruler/campaign/day'
import { ROLES, type Role } from '@oneruler/campaign/role'
import { businessDay } from '@oneruler/server/business-day'
import type { Deps } from '@oneruler/server/deps'
import { projectIdOf } from '@oneruler/server/identity'
import type { Installation } from '@oneruler/server/installation'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { commitImport } from '@oneruler/server/ledger-import'
import { stageImport } from '@oneruler/server/ledger-staging'
import type { Server } from '@oneruler/server/serve'
import { everywhere, type GrantTerms } from '@oneruler/server/sign-in/grants'
import { firstLink, LINK_HOURS } from '@oneruler/server/sign-in/links'
import { readSignOnSetting, SECRET_VARIABLE } from '@oneruler/server/sign-in/sign-on-setting'
import { announceServer, readServer, withdrawServer } from '@oneruler/store/postgres/server-announcement'
import { closeOnSignal } from '@oneruler/store/postgres/stop-signal'
import { Command } from 'commander'
import { actor, asDay, asPort, opened, type WorkOptions, withData } from '../at-work.ts'
import { joinAddress } from '../join-address.ts'
import { Refused, tell, words } from '../output.ts'

const REPOSITORY = resolve(import.meta.dirname, '../../../..')
const SAMPLE = join(REPOSITORY, 'examples/xiaoqiaotou')
/** As its ledger names it. */
const SAMPLE_PROJECT = projectIdOf('开化县（示例）', '小桥头片区国有土地上房屋征收项目（示例数据）')
const CONSOLE = join(REPOSITORY, 'apps/web/dist')

/** Whoever sets an installation up brings in the first ledger too; each of these roles can be handed on. */
const FIRST_ROLES: readonly Role[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
  'commander',
]

type ServeOptions = WorkOptions & {
  readonly port: number
  readonly today?: Day
  readonly sample: boolean
  readonly publicAddress?: string
  readonly portal?: string
  readonly signOn?: string
  readonly portalAddress?: string
}

export const serveCommand = (): Command =>
  withData(new Command('serve'))
    .description(words.servePurpose())
    .option('--port <port>', words.portOption(), asPort, 8080)
    .option('--today <day>', words.todayOption(), asDay)
    .option('--public-address <url>', words.publicAddressOption(), asAddress)
    .option('--portal <dir>', words.portalOption())
    .option('--sign-on <file>', words.signOnOption())
    .option('--portal-address <url>', words.portalAddressOption(), asAddress)
    .option('--sample', words.sampleOption(), false)
    .action(runServer)

async function runServer(options: ServeOptions): Promise<void> {
  const signOn = signOnOf(options)
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
    server = await listen(installation, options, signOn)
    announceServer(dataDir, { address: server.address, connection: database.connection })
    tell(options, words.serving({ address: server.address }))
    if (options.publicAddress === undefined) tell(options, words.servingLoopback())
    else tell(options, words.servingPublic({ address: options.publicAddress }))
    const past = options.today === undefined ? await pastSigning(installation) : null
    if (past !== null) tell(options, words.sampleIsPast({ lastDay: past }))
    const link = await firstLink(installation.store, await firstGrants(installation, options), {
      by: actor(),
      at: new Date(),
    })
    if (link !== null)
      tell(
        options,
        words.firstLink({
          link: joinAddress(options.publicAddress ?? server.address, link),
          hours: LINK_HOURS,
        }),
      )
  } catch (error) {
    await installation.close()
    throw error
  }
}

async function listen(installation: Installation, options: ServeOptions, signOn: Pick<Deps, 'signOn'>) {
  const { port, today, publicAddress, portal, portalAddress } = options
  // What signs people in takes half a second to load, which no other command needs.
  const { serve } = await import('@oneruler/server/serve')
  try {
    return await serve({
      port,
      deps: {
        installation,
        today: () => today ?? businessDay(new Date()),
        now: () => new Date(),
        publicAddress: publicAddress ?? null,
        consoleDir: CONSOLE,
        ...(portal === undefined ? {} : { portalDir: resolve(portal) }),
        ...signOn,
        ...(portalAddress === undefined ? {} : { portalAddress }),
      },
    })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new Refused(words.portBusy({ port }))
    throw error
  }
}

/** Which service vouches for people; it sends them back to an address that must be known outside. */
function signOnOf({ signOn: file, publicAddress }: ServeOptions): Pick<Deps, 'signOn'> {
  if (file === undefined) return {}
  if (publicAddress === undefined) throw new Refused(words.signOnNeedsAddress(), 2)
  const read = readSignOnSetting(resolve(file), process.env)
  if ('fault' in read)
    throw new Refused(words.signOnFault({ file, variable: SECRET_VARIABLE, ...read.fault }), 2)
  return { signOn: read.setting }
}

/** In the sample its first visitor may try everything, and acts as its commander, who is on its roster. */
async function firstGrants({ campaigns }: Installation, { sample }: ServeOptions): Promise<GrantTerms[]> {
  if (!sample) return everywhere(FIRST_ROLES)
  const [only] = await campaigns.list()
  const loaded = only ? await campaigns.load(only.id) : null
  const commander = [...(loaded?.campaign.people.values() ?? [])].find(({ body }) => body.post === '指挥长')
  const acting = commander && {
    role: 'commander' as const,
    project: loaded?.projectId ?? null,
    staff: commander.body.person,
    reach: {},
    until: null,
  }
  return [...(acting ? [acting] : []), ...everywhere(ROLES)]
}

/** The sample's last day of signing, where nothing else is there: a project of somebody's own runs on real days. */
async function pastSigning({ campaigns }: Installation): Promise<Day | null> {
  const projects = await campaigns.list()
  if (projects.some(({ id }) => id !== SAMPLE_PROJECT)) return null
  const sample = await campaigns.load(SAMPLE_PROJECT)
  return sample?.campaign.terms.signingPeriod?.endsOn ?? null
}

async function importSample(installation: Installation, options: ServeOptions): Promise<void> {
  const files = existsSync(SAMPLE) ? readLedgerFolder(SAMPLE) : null
  if (!files) return
  tell(options, words.sampleImporting())
  const { store } = installation
  const staging = await stageImport(store, files)
  if ('refusal' in staging) throw new Refused(staging.refusal)
  const written = await commitImport(store, staging.staged, {
    actor: actor(),
    via: 'cli',
    now: () => new Date(),
  })
  if ('refusal' in written) throw new Refused(written.refusal)
  // Acts of the road take a while to load, which no other command needs.
  const { adoptSampleBudget } = await import('./sample-budget.ts')
  await adoptSampleBudget(installation, SAMPLE_PROJECT, actor())
}

/** `https://zhengshou.example.gov.cn`, with nothing after it. */
function asAddress(value: string): string {
  const parsed = URL.canParse(value) ? new URL(value) : null
  const isOne =
    parsed !== null && /^https?:$/.test(parsed.protocol) && value.replace(/\/$/, '') === parsed.origin
  if (!isOne) throw new Refused(words.notAnAddress({ value }), 2)
  return parsed.origin
}
