/**
 * 项目概要 · Project summary: what the console's frame shows of a project, and the day it opens on.
 */
import { ALWAYS, type Day, earlier } from '@oneruler/campaign/day'
import { adoptedBy } from '@oneruler/campaign/plan-versions'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import type { ProjectSummary } from '../pages.ts'
import type { RegisteredProject } from '../registered-projects.ts'
import type { Permission } from '../sign-in/permissions.ts'

export function projectSummary(
  registered: RegisteredProject,
  loaded: LoadedCampaign,
  today: Day,
  may: readonly Permission[],
): ProjectSummary {
  const { terms } = loaded.campaign
  const dated = loaded.firstDay !== ALWAYS
  return {
    id: loaded.projectId,
    name: terms.name || registered.name,
    county: terms.county || registered.county,
    jurisdiction: terms.jurisdiction,
    kind: terms.kind,
    signingStartsOn: terms.signingPeriod?.startsOn ?? null,
    signingEndsOn: terms.signingPeriod?.endsOn ?? null,
    // One that applies later is not in force yet.
    planVersion: (adoptedBy(loaded.campaign.facts, today) ?? terms.plan?.body)?.version ?? null,
    firstDay: dated ? loaded.firstDay : today,
    lastDay: dated ? loaded.lastDay : today,
    defaultDay: defaultDay(loaded, today),
    headSeq: loaded.headSeq,
    households: loaded.campaign.households.size,
    may,
  }
}

/** The last day of the signing period, today before it; without a period the last day of facts. Never after today. */
export function defaultDay({ campaign, firstDay, lastDay }: LoadedCampaign, today: Day): Day {
  if (firstDay === ALWAYS) return today
  const period = campaign.terms.signingPeriod
  return period && firstDay <= period.endsOn ? earlier(period.endsOn, today) : earlier(lastDay, today)
}
