/** 办理 · Road: the acts on offer with their conditions and blanks, and what came of an act, in words. */
import type { Day } from '@oneruler/campaign/day'
import { articleOn } from '@oneruler/campaign/law/article'
import type { Place } from '@oneruler/campaign/law/place'
import type { Command } from '@oneruler/campaign/road/command'
import { MAIN_ROAD } from '@oneruler/campaign/road/main-road'
import { type Condition, isOpen, type Offer } from '@oneruler/campaign/road/possible'
import { REVERSED_BY_ACT, TAKEN_BACK_BY } from '@oneruler/campaign/road/undone-by'
import { rejectionWords } from '@oneruler/words/rejections'
import { blankWords } from '@oneruler/words/road/blanks'
import { commandWords } from '@oneruler/words/road/commands'
import { gateWords } from '@oneruler/words/road/gates'
import { serverWords } from '@oneruler/words/server'
import type { Outcome, Refused } from '../commands/act.ts'
import type { ActOutcome, ConditionLine, OfferLine, RefusedLine, Undoing } from '../road-pages.ts'
import { blanksOf, type Known, labelOf, NOTHING_KNOWN } from './blanks.ts'

const words = serverWords.zh

/** @param known what the office knows that the form can offer */
export function offerLine(offer: Offer, place: Place, on: Day, known: Known = NOTHING_KNOWN): OfferLine {
  const { command, conditions, opensOn } = offer
  return {
    command: command.name,
    ...textOf(command.name),
    article: articleOn(command.article, place, on),
    isMain: MAIN_ROAD.includes(command.name),
    blanks: blanksOf(command.fields, command.name, known),
    begun: known.begun(command.name),
    conditions: conditions.map((condition) => conditionLine(condition, place, on)),
    isOpen: isOpen(offer),
    opensOn,
    undoneBy: undoing(command.name),
  }
}

/** How an act is undone once it is done; null where nothing undoes it. */
export function undoing(act: string): Undoing | null {
  const atOnce = TAKEN_BACK_BY[act]
  const command = atOnce ?? REVERSED_BY_ACT[act]
  return command === undefined
    ? null
    : { command, name: textOf(command).name, isAtOnce: atOnce !== undefined }
}

export function textOf(name: string): { readonly name: string; readonly done: string } {
  const text = commandWords.zh[name]
  return { name: text?.name ?? name, done: text?.done ?? '' }
}

function conditionLine({ gate, article, looked }: Condition, place: Place, on: Day): ConditionLine {
  const text = gateWords.zh[gate]
  return {
    gate,
    title: text?.title ?? gate,
    article: articleOn(article, place, on),
    isMet: looked.open,
    since: looked.open ? looked.since : null,
    message: looked.open ? null : (text?.closed[looked.code]?.(looked.params) ?? looked.code),
    opensOn: looked.open ? null : looked.opensOn,
  }
}

const refusedLine = ({ gate, article, code, params, opensOn }: Refused): RefusedLine => ({
  gate,
  title: gateWords.zh[gate]?.title ?? gate,
  article,
  message: gateWords.zh[gate]?.closed[code]?.(params) ?? code,
  opensOn,
})

/** HTTP status and body of what came of an act. */
export function answerOf(command: Command, outcome: Outcome): { status: 200 | 409 | 422; body: ActOutcome } {
  const refused = (message: string, closed: readonly RefusedLine[] = []) =>
    ({ status: 409, body: { kind: 'refused', message, closed } }) as const
  switch (outcome.kind) {
    case 'accepted':
      return { status: 200, body: { kind: 'accepted', on: outcome.on, message: textOf(command.name).done } }
    case 'refused': {
      const closed = outcome.closed.map(refusedLine)
      return refused(words.notNow({ act: textOf(command.name).name }), closed)
    }
    case 'claim-taken':
      return refused(words.claimTaken({ claim: outcome.claim, value: outcome.value }))
    case 'id-used':
      return refused(words.commandIdUsed())
    case 'too-busy':
      return refused(words.tooBusy())
    case 'unreadable':
      return {
        status: 422,
        body: {
          kind: 'unreadable',
          message: words.unreadable(),
          problems: outcome.problems.map(({ field, code, params }) => {
            const label = labelOf(field, command.name)
            const message =
              code === 'not-a-share' || code === 'not-a-hash' || code === 'not-a-file'
                ? blankWords.zh.problems[code]()
                : rejectionWords.zh[code]({ sheet: '', column: label, value: '', ...params })
            return { field, message }
          }),
        },
      }
  }
}
