/** 通报 · Bulletins: those issued with their frozen figures, what leaders wrote on them, and what was corrected since. */
import { bulletinFiguresOf } from '@oneruler/campaign/bulletin-figures'
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { errata } from '@oneruler/campaign/errata'
import { taskDone, taskSet } from '@oneruler/campaign/minutes'
import { withoutNumbers } from '@oneruler/campaign/privacy/masked'
import { bulletinRemarked } from '@oneruler/campaign/remark'
import { recordRemark } from '@oneruler/campaign/road/commands/remark'
import { factsOf } from '@oneruler/campaign/standing'
import type { FrozenBulletin } from '../bulletin-issue.ts'
import type { BulletinsPage, RemarkLine } from '../bulletin-pages.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { may } from '../sign-in/permissions.ts'
import { type Asking, formOf } from './work-offers.ts'

/** @param issued oldest first */
export function bulletinsPage(
  loaded: LoadedCampaign,
  issued: readonly FrozenBulletin[],
  day: Day,
  asking: Asking,
): BulletinsPage {
  const { campaign, tallies, frame } = loaded
  const remarks = remarksOf(campaign)
  return {
    day,
    bulletins: issued
      .map((one) => ({
        number: one.number,
        day: one.day,
        frozenAt: one.frozenAt,
        knownTo: one.knownTo,
        order: one.order,
        signed: one.figures.签约,
        households: one.figures.征收户,
        rate: one.figures.签约率,
        errata: errata(one.figures, bulletinFiguresOf(tallies, frame, one.day)).length,
        remarks: remarks.get(one.number) ?? [],
      }))
      .reverse(),
    last: [...new Map(issued.map(({ order }) => [order.kind, order])).values()],
    mayIssue: may(asking.roles, 'bulletins'),
    remark: formOf(campaign, recordRemark, asking),
  }
}

function remarksOf(campaign: Campaign): ReadonlyMap<number, readonly RemarkLine[]> {
  const { facts, people } = campaign
  const set = new Map(factsOf(facts, taskSet).map(({ body }) => [body.task, body]))
  const doneOn = new Map(factsOf(facts, taskDone).map(({ body, onDay }) => [body.task, onDay]))
  const remarks = new Map<number, RemarkLine[]>()
  for (const { onDay, body, private: secret } of factsOf(facts, bulletinRemarked)) {
    const task = body.task === null ? undefined : set.get(body.task)
    const line: RemarkLine = {
      on: onDay,
      leader: [body.leader, people.get(body.leader)?.private?.name ?? ''].join(' ').trim(),
      words: withoutNumbers(secret?.words ?? null),
      task: task
        ? { task: task.task, to: task.to, due: task.due, doneOn: doneOn.get(task.task) ?? null }
        : null,
    }
    remarks.set(body.bulletin, [...(remarks.get(body.bulletin) ?? []), line])
  }
  return remarks
}
