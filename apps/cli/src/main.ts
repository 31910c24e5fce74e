#!/usr/bin/env node
/**
 * 命令行 · `oneruler`: exits 0 on success, 1 on findings, refusals or rejected rows, 2 on wrong usage.
 */
import { logFailure } from '@oneruler/server/failure-log'
import { BackupRefused } from '@oneruler/store/backup/backup-refused'
import { DatabaseUnavailable } from '@oneruler/store/postgres/unavailable'
import { Command, CommanderError } from 'commander'
import { accountCommand } from './commands/account.ts'
import { auditCommand } from './commands/audit.ts'
import { bulletinCommand } from './commands/bulletin.ts'
import { dbCommand } from './commands/db.ts'
import { extractCommand } from './commands/extract.ts'
import { figuresCommand } from './commands/figures.ts'
import { importCommand } from './commands/import.ts'
import { logCommand } from './commands/log.ts'
import { planCommand } from './commands/plan.ts'
import { publicCommand } from './commands/public.ts'
import { publishCommand } from './commands/publish.ts'
import { serveCommand } from './commands/serve.ts'
import { witnessCommand } from './commands/witness.ts'
import { note, Refused, words } from './output.ts'
import { tellUsage, wrongUsage } from './usage.ts'

const COMMANDS = [
  planCommand,
  importCommand,
  figuresCommand,
  auditCommand,
  bulletinCommand,
  logCommand,
  witnessCommand,
  publishCommand,
  publicCommand,
  extractCommand,
  serveCommand,
  accountCommand,
  dbCommand,
]

const program = new Command('oneruler').description(words.purpose())
for (const command of COMMANDS) program.addCommand(command())
tellUsage(program)

/** Commander would end the process with 1; a wrong call is told apart from a refusal. */
function refuse(message: string | null, exitCode: 1 | 2): void {
  process.exitCode = exitCode
  if (message === null) return
  note(message)
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify({ refused: message })}\n`)
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) refuse(wrongUsage(error), 2)
  } else if (error instanceof Refused) refuse(error.message, error.exitCode)
  else if (error instanceof DatabaseUnavailable || error instanceof BackupRefused) refuse(error.message, 1)
  else {
    logFailure(error, { requestId: 'oneruler', route: process.argv[2] ?? '' })
    refuse(words.brokeOff(), 1)
  }
}
