/** Runs the command line as a person would, in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))
export const SAMPLE = fileURLToPath(new URL('../../../examples/xiaoqiaotou', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: withoutDatabaseUrl(),
  })
}

/** The suite tries the embedded database; the store's own contract is run on others too. */
function withoutDatabaseUrl(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env
  return env
}

export async function ended(child: ChildProcess): Promise<Ran> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, stdout, stderr }
}

export const oneruler = (...args: readonly string[]): Promise<Ran> => ended(start(args))

export async function json(...args: readonly string[]) {
  const ran = await oneruler(...args, '--json')
  return { ...ran, document: JSON.parse(ran.stdout) }
}
