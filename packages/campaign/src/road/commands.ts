/** 行为总表 · Commands: every act there is, by name. */
import type { Command } from './command.ts'
import {
  APPRAISING,
  CHOOSING,
  CLOSING,
  CORRECTING,
  ORDERING,
  SURVEYING,
  VALUING,
  VISITING,
} from './commands/household-commands.ts'
import { MONEY_COMMANDS } from './commands/money-commands.ts'
import { postValuation } from './commands/post-valuation.ts'
import { PROJECT_COMMANDS } from './commands/project-commands.ts'
import { answerRecheck, requestRecheck } from './commands/recheck.ts'
import { recordHouse } from './commands/record-house.ts'
import { registerHousehold } from './commands/register-household.ts'
import { serveValuationNotice, serveValuationReport } from './commands/serve-document.ts'
import { signAgreement } from './commands/sign-agreement.ts'
import { surveyHousehold } from './commands/survey-household.ts'
import { WORK_COMMANDS } from './commands/work-commands.ts'

/** In the order of the road, which is the order a page shows them in. */
export const COMMANDS: readonly Command[] = [
  ...PROJECT_COMMANDS,
  registerHousehold,
  recordHouse,
  surveyHousehold,
  ...SURVEYING,
  ...VISITING,
  serveValuationNotice,
  postValuation,
  ...VALUING,
  serveValuationReport,
  requestRecheck,
  answerRecheck,
  ...APPRAISING,
  ...CHOOSING,
  signAgreement,
  ...ORDERING,
  ...MONEY_COMMANDS,
  ...CLOSING,
  ...CORRECTING,
  ...WORK_COMMANDS,
]

export const commandNamed = (name: string): Command | null =>
  COMMANDS.find((command) => command.name === name) ?? null
