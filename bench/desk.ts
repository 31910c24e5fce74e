/**
 * 签约台基准 · The desk's bench: eight desks sign at once through HTTP, each signed in as a clerk of his own group; the
 * project was run up to the first morning of signing by commands alone.
 *
 *     node bench/desk.ts
 *
 * A desk asks for the household's page, then signs, and goes on to the next without a pause. Every agreement must be
 * there once, and the chain must hold.
 */
import { join } from 'node:path'
import { day } from '@oneruler/campaign/day'
import type { Deps } from '@oneruler/server/deps'
import { newId } from '@oneruler/server/identity'
import { openInstallation } from '@oneruler/server/installation'
import { serve } from '@oneruler/server/serve'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { makeLink } from '@oneruler/server/sign-in/links'
import { GROUPS, type Run } from '../tools/acted/campaign-run.ts'
import { ServerOffice } from '../tools/acted/server-office.ts'
import { runToSigning } from '../tools/acted/whole-campaign.ts'
import { scratchFolder } from '../tools/scratch-folder.ts'

const SEED = 20180502
const HOUSEHOLDS = 200
const MORNING = '2018-08-26'

interface Desk {
  readonly cookie: string
  readonly numbers: readonly string[]
}

const percentile = (took: readonly number[], share: number): string =>
  (took.toSorted((a, b) => a - b)[Math.floor(took.length * share)] ?? 0).toFixed(0)

function tell(name: string, took: readonly number[]): void {
  console.log(`${name}: ${took.length}, p50 ${percentile(took, 0.5)} ms, p95 ${percentile(took, 0.95)} ms`)
}

/** An invented clerk's cookie, made as people make their accounts. */
async function signIn(address: string, deps: Deps, grant: GrantTerms): Promise<string> {
  const at = deps.now()
  const link = { purpose: 'invitation', account: null, grants: [grant], by: 'bench', at } as const
  const token = await makeLink(deps.installation.store.pool, link)
  const username = `clerk.${grant.staff}`.toLowerCase()
  const response = await fetch(`${address}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token, name: '示例某', username, password: '示例-三棵-樟树-渡口' }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
}

/** A desk of each group, with a clerk of its own and its own households. */
async function openDesks(address: string, deps: Deps, project: string, run: Run): Promise<Desk[]> {
  const desks = []
  for (let group = 0; group < GROUPS; group++) {
    const numbers = run.numbers.filter((number) => Number(number.slice(1)) % GROUPS === group)
    const [first = 'H0008'] = numbers
    const grant = {
      role: 'group-member',
      project,
      staff: run.personOf(first, 1),
      reach: {},
      until: null,
    } as const
    desks.push({ cookie: await signIn(address, deps, grant), numbers })
  }
  return desks
}

const scratch = scratchFolder()
const installation = await openInstallation({ dataDir: join(scratch.path, 'data') })
const deps: Deps = {
  installation,
  today: () => day(MORNING),
  now: () => new Date(`${MORNING}T02:00:00Z`),
  publicAddress: null,
  consoleDir: scratch.path,
}
const server = await serve({ port: 0, deps })
try {
  const office = new ServerOffice(installation)
  const run = await runToSigning(office, SEED, HOUSEHOLDS)
  const desks = await openDesks(server.address, deps, office.projectId, run)
  const project = `${server.address}/api/projects/${office.projectId}`
  const looked: number[] = []
  const signed: number[] = []
  const began = performance.now()
  await Promise.all(
    desks.map(async ({ cookie, numbers }) => {
      for (const number of numbers) {
        const start = performance.now()
        const page = await fetch(`${project}/road/household/${number}`, { headers: { cookie } })
        if (!page.ok) throw new Error(`${number}: ${page.status} ${await page.text()}`)
        await page.text()
        looked.push(performance.now() - start)
        const signers = (run.owners.get(number) ?? []).map((owner) => ({ owner, proxy: '' }))
        const input = { choice: '货币补偿', signers }
        const sent = performance.now()
        const answer = await fetch(`${project}/commands/signAgreement`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ id: newId(), target: number, input }),
        })
        if (!answer.ok) throw new Error(`${number}: ${answer.status} ${await answer.text()}`)
        await answer.text()
        signed.push(performance.now() - sent)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  tell('a household’s page', looked)
  tell('signing', signed)
  console.log(`${desks.length} desks, ${HOUSEHOLDS} households: ${seconds.toFixed(1)} s`)
  const { all, headSeq } = await installation.known.of(office.projectId)
  const agreements = all.filter(({ type }) => type === 'AgreementSigned').map(({ streamId }) => streamId)
  const once = new Set(agreements).size
  console.log(`agreements ${agreements.length}, households with one ${once}, of ${headSeq} events`)
  const chain = await installation.store.events.verifyChain(office.projectId)
  if (agreements.length !== HOUSEHOLDS || once !== HOUSEHOLDS || !chain.ok)
    throw new Error('an agreement is lost or twice, or the chain is broken')
} finally {
  await server.close()
  await installation.close()
  scratch.discard()
}
