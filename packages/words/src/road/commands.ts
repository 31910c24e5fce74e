/** 行为总表 · Commands: the words of every act, by its name. */
import type { CommandTexts } from './command-text.ts'
import { householdCommands } from './household-commands.ts'
import { moneyCommands } from './money-commands.ts'
import { projectCommands } from './project-commands.ts'
import { signingCommands } from './signing-commands.ts'
import { workCommands } from './work-commands.ts'

const zh: CommandTexts = {
  ...projectCommands.zh,
  ...signingCommands.zh,
  ...householdCommands.zh,
  ...moneyCommands.zh,
  ...workCommands.zh,
}
const en: CommandTexts = {
  ...projectCommands.en,
  ...signingCommands.en,
  ...householdCommands.en,
  ...moneyCommands.en,
  ...workCommands.en,
}

export const commandWords = { zh, en }
