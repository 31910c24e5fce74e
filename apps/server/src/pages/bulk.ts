/** 批量 · Bulk: the acts that an office does on many households at once, each with its form. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { articleOn } from '@oneruler/campaign/law/article'
import { placeOf } from '@oneruler/campaign/law/place'
import { BULK_ACTS } from '@oneruler/campaign/road/bulk'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import type { Role } from '@oneruler/campaign/role'
import type { ServingMethod } from '@oneruler/campaign/serving'
import { chosenValuer } from '@oneruler/campaign/valuer'
import { serverWords } from '@oneruler/words/server'
import type { BulkPage } from '../bulk-pages.ts'
import type { Blank } from '../road-pages.ts'
import { mayAct } from '../sign-in/act-roles.ts'
import { blanksOf, NOTHING_KNOWN } from './blanks.ts'
import { textOf, undoing } from './road.ts'

const PER_HOUSEHOLD: Readonly<Record<string, readonly string[]>> = {
  postValuation: ['houses'],
  issueReport: ['report'],
}

/** What was left at one door shows nothing of another: that is served household by household. */
const LEFT: ServingMethod = '留置送达'

function forMany(blank: Blank): Blank {
  const { form } = blank
  if (form.form !== 'one-of' || !form.words.includes(LEFT)) return blank
  const words = form.words.filter((word) => word !== LEFT)
  return { ...blank, form: { ...form, words }, help: serverWords.zh.leftOneByOne }
}

export function bulkPage(campaign: Campaign, roles: readonly Role[], today: Day): BulkPage {
  const place = placeOf(campaign.terms.jurisdiction)
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  return {
    today,
    acts: COMMANDS.filter((command) => BULK_ACTS.includes(command.name) && mayAct(roles, command)).map(
      (command) => ({
        command: command.name,
        ...textOf(command.name),
        article: articleOn(command.article, place, today),
        blanks: blanksOf(command.fields, command.name, NOTHING_KNOWN).map(forMany),
        undoneBy: undoing(command.name),
        perHousehold: PER_HOUSEHOLD[command.name] ?? [],
        begun: command.name === 'postValuation' ? { valuer: chosenValuer(project) ?? '' } : {},
      }),
    ),
  }
}
