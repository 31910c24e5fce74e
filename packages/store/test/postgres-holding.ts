/**
 * Starting `postgres-holder.ts` and talking to it; folders for the tests' databases; looking at processes.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { processesWhose } from '@oneruler/store/postgres/living-process'
import { onTestFinished } from 'vitest'

export const isRoot = process.getuid?.() === 0

/** A folder that goes with its test; root's is open to the account that runs PostgreSQL. */
export function testFolder(mode = 0o711): string {
  const folder = mkdtempSync(join(tmpdir(), 'oneruler-test-'))
  chmodSync(folder, mode)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Line {
  readonly progress?: string
  readonly open?: { kind: string; version: string }
  readonly refused?: { code: string; message: string }
  readonly done?: string
  readonly failed?: string
  readonly answer?: number | null
}

export interface Holder {
  readonly process: ChildProcess
  /** Everything it said so far. */
  readonly lines: readonly Line[]
  /** The next line for which `wanted` holds; rejects where the program ends before. */
  hears(wanted: (line: Line) => boolean): Promise<Line>
  tells(word: 'insert' | 'count' | 'announce' | 'close'): Promise<Line>
  readonly ended: Promise<number | null>
}

export function startHolder(
  options: { dataDir: string; databaseUrl?: string; patienceMs?: number },
  account?: { uid: number; gid: number },
): Holder {
  const program = join(import.meta.dirname, 'postgres-holder.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(options)], { ...account, cwd: '/' })
  const lines: Line[] = []
  let errors = ''
  let awake = () => {}
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line))
    awake()
  })
  let hasEnded = false
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      hasEnded = true
      awake()
      resolve(code)
    })
  })
  onTestFinished(async () => {
    child.kill('SIGTERM')
    await ended
  })
  let read = 0
  const hears = async (wanted: (line: Line) => boolean): Promise<Line> => {
    for (;;) {
      while (read < lines.length) {
        const line = lines[read++]
        if (line !== undefined && wanted(line)) return line
      }
      if (hasEnded) throw new Error(`the program ended: ${errors}\n${JSON.stringify(lines)}`)
      await new Promise<void>((resolve) => {
        awake = resolve
      })
    }
  }
  const tells = (word: string) => {
    child.stdin.write(`${word}\n`)
    return hears((line) => line.done === word || line.failed === word)
  }
  return { process: child, lines, hears, tells, ended }
}

/** A holder that has its database open. */
export async function openHolder(...given: Parameters<typeof startHolder>): Promise<Holder> {
  const holder = startHolder(...given)
  await holder.hears((line) => line.open !== undefined)
  return holder
}

/** The PostgreSQL server of a data directory, and the shell that watches over it. */
export function serverProcesses(dataDir: string): { postgres: number; watcher: number } {
  const pidFile = readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')
  const postgres = Number(pidFile.split('\n')[0])
  const stat = readFileSync(`/proc/${postgres}/stat`, 'latin1')
  return { postgres, watcher: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }
}

/** Returns when no PostgreSQL server runs on the data directory; a test's time limit is the only other end. */
export async function serverGone(dataDir: string): Promise<void> {
  const serves = (line: string) => line.includes(`-D\0${join(dataDir, 'postgres', 'cluster')}\0`)
  while ((processesWhose(serves) ?? []).length > 0) await pause(20)
}
