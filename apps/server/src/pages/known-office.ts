/** 已知的机构 · Known of the office: the groups, blocks and partners that a form can name. */
import type { Campaign } from '@oneruler/campaign/campaign'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { adoptBudget } from '@oneruler/campaign/road/commands/adopt-budget'
import { formGroup } from '@oneruler/campaign/road/commands/staff-office'
import type { Plan } from '@oneruler/ruler/plan'
import type { Choice } from '../road-pages.ts'
import { begunBudget } from './begun-budget.ts'
import { type Known, NOTHING_KNOWN } from './blanks.ts'

const named = (names: readonly (string | null)[]): Choice[] =>
  names.flatMap((name) => (name === null ? [] : [{ value: name, label: name }]))

/** @param plan the plan in force, for what a budget has items for; null where no form asks */
export function knownOffice({ groups, partners, facts }: Campaign, plan: Plan | null = null): Known {
  const choices: Readonly<Record<string, readonly Choice[]>> = {
    group: named(groups.map(({ body }) => body.group)),
    block: named(groups.map(({ body }) => body.block)),
    partner: [...partners.values()].map(({ body: { code, name } }) => ({
      value: code,
      label: `${code} ${name}`,
    })),
  }
  return {
    ...NOTHING_KNOWN,
    begun: (command) => (command === adoptBudget.name ? begunBudget(new FactsAtHand(facts), plan) : null),
    // A group that is formed is named anew.
    choices: (form, command, name) =>
      form === 'text' && command !== formGroup.name ? (choices[name] ?? null) : null,
  }
}
