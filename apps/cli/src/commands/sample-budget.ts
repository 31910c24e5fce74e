/**
 * 示例的预算 · The sample's budget: a ledger has no sheet for what the account holds and is for, so that the sample's commander
 * states both by acts, on the day of its decision. Amounts are invented.
 */
import type { JsonObject } from '@oneruler/campaign/event'
import { addFunds } from '@oneruler/campaign/road/commands/add-funds'
import { adoptBudget } from '@oneruler/campaign/road/commands/adopt-budget'
import { runCommand } from '@oneruler/server/commands/run-command'
import { newId } from '@oneruler/server/identity'
import type { Installation } from '@oneruler/server/installation'

const ITEMS = {
  补偿款: '1060000000',
  差价: '131000000',
  腾空奖励: '30000000',
  产权调换安置房: '20000000',
  不可预见费: '30000000',
}
const FUNDS: JsonObject = { amountFen: '1300000000', bank: '示例银行', source: '本级财政', voucher: '示凭15' }
const BUDGET: JsonObject = {
  items: Object.entries(ITEMS).map(([item, amountFen]) => ({ item, amountFen })),
  document: '示财建〔2018〕12号',
  reason: '按补偿方案和入户调查结果编制（示例数据）',
}

/** @param account who sets the sample up */
export async function adoptSampleBudget(
  installation: Installation,
  projectId: string,
  account: string,
): Promise<void> {
  const loaded = await installation.campaigns.load(projectId)
  const commander = [...(loaded?.campaign.people.values() ?? [])].find(({ body }) => body.post === '指挥长')
  const today = loaded?.campaign.terms.steps.get('征收决定公告')?.onDay
  if (!commander || !today) return
  const staff = commander.body.person
  const act = {
    projectId,
    target: '',
    account,
    staff,
    via: 'cli',
    today,
    now: new Date(),
    claimedAt: null,
  } as const
  for (const [command, input] of [
    [addFunds, FUNDS],
    [adoptBudget, BUDGET],
  ] as const) {
    const outcome = await runCommand(installation, { ...act, command, input, commandId: newId() })
    if (outcome.kind !== 'accepted') throw new Error(`${command.name}: ${JSON.stringify(outcome)}`)
  }
}
