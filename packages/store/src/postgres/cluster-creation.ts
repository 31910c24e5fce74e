/**
 * 建库 · Making the cluster: `PLACE/cluster`, complete or not there.
 *
 * UTF-8, collation C (the order of names is a key of our own), checksums on every page, and no log-in
 * without the random password kept in `DIR/database-password`.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, runningAs } from './account.ts'
import { renameDurably, writeDurably } from './durable-write.ts'
import { ownIdentity } from './living-process.ts'
import type { Programs } from './programs.ts'
import { fromOutput, unavailable } from './unavailable.ts'

/** The role that owns every table; the embedded database's only superuser. */
export const OWNER_ROLE = 'oneruler'

export interface Cluster {
  readonly path: string
  readonly password: string
}

/** The cluster of `place`, made where there is none; refused where another major version made it. */
export async function openCluster(options: {
  dataDir: string
  place: string
  programs: Programs
  account: Account | undefined
  onCreate: () => void
}): Promise<Cluster> {
  const { dataDir, place, programs, account } = options
  const path = join(place, 'cluster')
  const passwordPath = join(dataDir, 'database-password')
  if (existsSync(path)) {
    const found = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim()
    if (found !== programs.major) throw unavailable('otherVersion', { path, found, wanted: programs.major })
    if (!existsSync(passwordPath)) throw unavailable('passwordMissing', { path: passwordPath })
    return { path, password: readFileSync(passwordPath, 'utf8').trim() }
  }
  options.onCreate()
  if (!existsSync(passwordPath)) writeDurably(passwordPath, `${randomBytes(24).toString('base64url')}\n`)
  const password = readFileSync(passwordPath, 'utf8').trim()
  await create(path, place, password, programs, account)
  return { path, password }
}

async function create(path: string, place: string, password: string, programs: Programs, account?: Account) {
  // A name of our own: an initdb that outlived its killed parent may still be writing into another draft.
  const draft = `${path}.new-${ownIdentity()}`
  const passwordDraft = `${draft}.password`
  for (const name of readdirSync(place)) {
    if (name.startsWith('cluster.new-')) rmSync(join(place, name), { recursive: true, force: true })
  }
  try {
    writeFileSync(passwordDraft, password, { mode: 0o600 })
    if (account !== undefined) chownSync(passwordDraft, account.uid, account.gid)
    const args = [
      ['-D', draft],
      ['-U', OWNER_ROLE],
      [`--pwfile=${passwordDraft}`, '--auth=scram-sha-256'],
      ['--encoding=UTF8', '--locale=C', '--data-checksums', '--no-instructions'],
    ]
    const { code, output } = await run(programs.initdb, args.flat(), runningAs(account, place))
    if (code !== 0) {
      throw (
        fromOutput(output, place, 0) ??
        unavailable('createFailed', { path: place, detail: lastLines(output) })
      )
    }
    renameDurably(draft, path)
  } finally {
    rmSync(passwordDraft, { force: true })
  }
}

function run(program: string, args: string[], options: { cwd: string }) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const hear = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** The end of what a program wrote, where its reason stands. */
export const lastLines = (output: string): string => output.trim().split('\n').slice(-5).join('\n')
