/** 行为总表 · Commands: the words of every act, by its name. */
import type { CommandTexts } from './command-text.ts'
import { projectCommands } from './project-commands.ts'
import { signingCommands } from './signing-commands.ts'

const zh: CommandTexts = { ...projectCommands.zh, ...signingCommands.zh }
const en: CommandTexts = { ...projectCommands.en, ...signingCommands.en }

export const commandWords = { zh, en }
