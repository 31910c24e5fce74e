/**
 * 今日可以做 · 今日不能做: every act that is on offer, with the gates that are open and those that are not.
 */
import type { Article } from '../law/article.ts'
import { type Command, standsGate } from './command.ts'
import type { Looked } from './gate.ts'
import type { Situation } from './situation.ts'

/** One condition of an act, met or missing. */
export interface Condition {
  readonly gate: string
  readonly article: Article
  readonly looked: Looked
}

export interface Offer {
  readonly command: Command
  readonly conditions: readonly Condition[]
  /** The first day on which nothing more than time is missing; null where something else is, or nothing. */
  readonly opensOn: string | null
}

export const isOpen = ({ conditions }: Offer): boolean => conditions.every(({ looked }) => looked.open)

/** Of acts on one thing, one on offer that looks at the whole campaign: it is to be seen as that act sees it; else null. */
export const lookingAtAll = (commands: readonly Command[], at: Situation): Command | null =>
  commands.find((command) => command.looksAtAll && isOnOffer(command, at)) ?? null

const isOnOffer = (command: Command, at: Situation): boolean =>
  standsGate(command)?.look(at, null)?.open !== false && command.isOffered(at)

/** The acts on offer, in the order of the road. */
export function offers(commands: readonly Command[], at: Situation): Offer[] {
  return commands
    .filter((command) => isOnOffer(command, at))
    .map((command) => {
      const conditions = command.gates.flatMap(({ id, article, look }): Condition[] => {
        const looked = look(at, null)
        return looked ? [{ gate: id, article, looked }] : []
      })
      return { command, conditions, opensOn: firstDay(conditions) }
    })
}

function firstDay(conditions: readonly Condition[]): string | null {
  const missing = conditions.flatMap(({ looked }) => (looked.open ? [] : [looked]))
  if (missing.length === 0 || missing.some(({ opensOn }) => opensOn === null)) return null
  return missing.reduce(
    (latest, { opensOn }) => ((opensOn as string) > latest ? (opensOn as string) : latest),
    '',
  )
}
