/**
 * 收下我家提出的 · Taking a request of a household: opened with the key of its page, and done as the act it is. The same request
 * again, by the net or in a folder carried over a day later, gets the first answer and nothing is done twice.
 */
import type { Day } from '@oneruler/campaign/day'
import { FactsAtHand } from '@oneruler/campaign/facts-at-hand'
import { LEVELS } from '@oneruler/campaign/issue'
import { answeringTimes, type ISSUE_CATEGORIES } from '@oneruler/campaign/issue-ladder'
import { deadline, type TimeLimit } from '@oneruler/campaign/law/clock'
import { timeLimit } from '@oneruler/campaign/law/periods'
import { placeOf } from '@oneruler/campaign/law/place'
import type { Command } from '@oneruler/campaign/road/command'
import { requestRecheck } from '@oneruler/campaign/road/commands/recheck'
import { sayFactIsWrong } from '@oneruler/campaign/road/commands/say-fact-is-wrong'
import { isLegible, writtenText } from '@oneruler/campaign/written-text'
import { boxName } from '@oneruler/portal/own/own-key'
import { type OwnAnswer, type OwnRequest, openRequest, requestNumber } from '@oneruler/portal/own/own-request'
import { ownPageWords } from '@oneruler/words/own-page'
import { v5 } from 'uuid'
import { runCommand } from '../commands/run-command.ts'
import type { Deps } from '../deps.ts'
import type { Installation } from '../installation.ts'
import type { LoadedCampaign } from '../loaded-campaign.ts'
import { answerOf } from '../pages/road.ts'
import type { Receive } from '../routes/own-requests.ts'
import { ownAccess } from './own-access.ts'

export interface SentRequest {
  /** The box of the page it was made on, as in `own/<name>.box`. */
  readonly name: string
  readonly id: string
  readonly box: Uint8Array
  /** When it was received, by whoever stood at the net; its office's day counts for periods. */
  readonly at: Date
  readonly day: Day
}

const words = ownPageWords.zh
/** As every act of a household's own page is recorded. */
const ACCOUNT = 'own-page'
const PRICES = ['unitPriceYuan', 'fitOutYuan'] as const
/** Open at a time; a page that is used by a machine is no household's. */
const MOST_OPEN = 20

/**
 * Null where no household has such a page, or the box was not sealed under its key.
 *
 * @param carried whether nobody hears the answer: what cannot be done then becomes an issue, so that a person answers it
 */
export async function takeRequest(
  installation: Pick<Installation, 'store' | 'known' | 'campaigns'>,
  loaded: LoadedCampaign,
  sent: SentRequest,
  carried = false,
): Promise<OwnAnswer | null> {
  const { projectId, campaign } = loaded
  const secret = installation.store.ownPageSecret(projectId)
  const household = [...campaign.households.values()].find(
    ({ registered }) => boxName(ownAccess(secret, registered.streamId).name) === sent.name,
  )
  if (household === undefined) return null
  const { key } = ownAccess(secret, household.registered.streamId)
  const request = openRequest(key, sent.box, sent.id)
  if (request === null) return null
  const asked = actOf(request, household.number)
  if (asked === null) return { kind: 'refused', message: words.illegible() }
  if (request.kind === 'wrong' && openOf(loaded, household.number, request.id) >= MOST_OPEN)
    return { kind: 'refused', message: words.tooManyOpen() }
  const run = (what: typeof asked, commandId: string) =>
    runCommand(installation, {
      projectId,
      ...what,
      commandId,
      account: ACCOUNT,
      staff: null,
      via: 'own-page',
      today: sent.day,
      now: sent.at,
      claimedAt: null,
    })
  const taken = (kind: OwnRequest['kind']): OwnAnswer => ({
    kind: 'taken',
    number: requestNumber(request.id),
    dueOn: dueOn(loaded, kind, sent.day),
  })
  const outcome = await run(asked, request.id)
  if (outcome.kind === 'accepted') return taken(request.kind)
  const { body } = answerOf(requestRecheck, outcome)
  const why = body.kind === 'refused' ? body.closed.map(({ message }) => message) : []
  const message = [body.message, ...why].join('')
  if (!carried || request.kind !== 'recheck') return { kind: 'refused', message }
  const told = words.recheckNotDone({ day: sent.day, words: writtenText(request.words), why: why.join('') })
  const raised = await run(issueOf(request, household.number, '房屋评估', told), v5('issue', request.id))
  return raised.kind === 'accepted' ? taken('wrong') : { kind: 'refused', message }
}

/** As this server receives it from the net, now; nobody's where it shows no public pages. */
export const takenAtOnce =
  ({ installation, portalDir, today, now }: Deps): Receive =>
  async ({ project, ...sent }) => {
    const loaded = portalDir === undefined ? null : await installation.campaigns.load(project)
    return loaded && takeRequest(installation, loaded, { ...sent, at: now(), day: today() })
  }

interface Asked {
  readonly command: Command
  readonly target: string
  readonly input: Readonly<Record<string, string>>
}

function actOf(request: OwnRequest, household: string): Asked | null {
  const { kind, about } = request
  const text = writtenText(request.words)
  if (!isLegible(text + about)) return null
  if (kind === 'recheck') return { command: requestRecheck, target: household, input: { reason: text } }
  const told = about === '' ? text : `${about}：${text}`
  const isPrice = PRICES.some((fact) => about.includes(words.fact[fact]))
  return issueOf(request, household, isPrice ? '房屋评估' : '其他', told)
}

const issueOf = (
  { id }: OwnRequest,
  household: string,
  category: (typeof ISSUE_CATEGORIES)[number],
  told: string,
): Asked => ({
  command: sayFactIsWrong,
  target: requestNumber(id),
  input: { category, household, words: told },
})

/** Requests of a household that nobody has closed, this one left out. */
const openOf = ({ campaign }: LoadedCampaign, household: string, id: string): number =>
  campaign.issues.filter(
    ({ opened, closed }) =>
      closed === null &&
      opened.body.household === household &&
      opened.body.by === null &&
      opened.body.number !== requestNumber(id),
  ).length

/** The last day of whoever answers: the valuer by law, the office by its own rule. */
function dueOn({ campaign }: LoadedCampaign, kind: OwnRequest['kind'], day: Day): string {
  if (kind === 'recheck') {
    const limit = timeLimit('recheckAnswered', placeOf(campaign.terms.jurisdiction), day)
    return limit === null ? '' : deadline(day, limit).lastDay
  }
  const project = new FactsAtHand(campaign.facts.filter(({ streamKind }) => streamKind === 'project'))
  const within = answeringTimes(project, day)[LEVELS[0]]
  const limit: TimeLimit = {
    within,
    unit: 'workday',
    movesFromHoliday: false,
    article: { 全国: '内部规定' },
  }
  return deadline(day, limit).lastDay
}
