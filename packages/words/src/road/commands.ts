/** 行为总表 · Commands: the words of every act, by its name. */
import type { CommandTexts } from './command-text.ts'
import { signingCommands } from './signing-commands.ts'

const zh: CommandTexts = { ...signingCommands.zh }
const en: CommandTexts = { ...signingCommands.en }

export const commandWords = { zh, en }
