#!/usr/bin/env node
/**
 * 命令行 · `oneruler`: exits 0 on success, 1 on findings, refusals or rejected rows, 2 on wrong usage.
 */
import { DatabaseUnavailable } from '@oneruler/store/postgres/unavailable'
import { Command, CommanderError } from 'commander'
import { auditCommand } from './commands/audit.ts'
import { bulletinCommand } from './commands/bulletin.ts'
import { dbCommand } from './commands/db.ts'
import { figuresCommand } from './commands/figures.ts'
import { importCommand } from './commands/import.ts'
import { planCommand } from './commands/plan.ts'
import { serveCommand } from './commands/serve.ts'
import { Refused, words } from './output.ts'

const COMMANDS = [
  planCommand,
  importCommand,
  figuresCommand,
  auditCommand,
  bulletinCommand,
  serveCommand,
  dbCommand,
]

const program = new Command('oneruler').description(words.purpose())
for (const command of COMMANDS) program.addCommand(command())
// Commander would end the process with 1; a wrong call is told apart from a refusal.
const throwing = (command: Command): void => {
  command.exitOverride()
  command.commands.forEach(throwing)
}
throwing(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof Refused || error instanceof DatabaseUnavailable) {
    process.stderr.write(`${error.message}\n`)
    if (process.argv.includes('--json'))
      process.stdout.write(`${JSON.stringify({ refused: error.message })}\n`)
    process.exitCode = error instanceof Refused ? error.exitCode : 1
  } else throw error
}
