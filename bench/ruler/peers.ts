/** Other rule engines, installed beside the project when a bench asks for them, never with it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../.peers')

/** Name and version of each; the rules of publicodes are YAML, which the program that loads them reads. */
export const PEERS = {
  '@gorules/zen-engine': '0.54.0',
  'json-rules-engine': '7.3.1',
  publicodes: '1.10.3',
  yaml: '2.9.1',
} as const

/** The module of a peer; undefined, and said so, where it cannot be had. */
export function peer<Module>(name: keyof typeof PEERS): Module | undefined {
  try {
    if (!existsSync(join(FOLDER, 'node_modules', name))) install()
    return createRequire(join(FOLDER, 'package.json'))(name) as Module
  } catch (error) {
    console.error(`${name} could not be installed: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), `${JSON.stringify({ private: true, dependencies: PEERS })}\n`)
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: FOLDER,
    stdio: 'ignore',
  })
}
