/** 填写 · Filling in a form: which blanks are asked for, what it begins with, what one answer brings with it. */
import type { Blank, OfferLine, WhenSaid } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { speak } from '../../words.ts'
import type { Filled, FilledValue } from './useAct.ts'

const words = speak(actWords)

type Form = Pick<OfferLine, 'blanks' | 'begun'>

/** The day of the act, beside its own blanks. */
export const ON_DAY: Blank = {
  name: 'on',
  label: words.onDay,
  help: null,
  isRequired: false,
  form: { form: 'day' },
  choices: null,
  onlyFor: null,
  neededFor: null,
}

/** What the answers given so far leave to be asked, and what of it they make needed. */
export const askedOf = (blanks: readonly Blank[], filled: Filled): Blank[] =>
  blanks
    .filter(({ onlyFor }) => onlyFor === null || isSaid(onlyFor, filled))
    .map((blank) => ({
      ...blank,
      isRequired: blank.isRequired || (blank.neededFor !== null && isSaid(blank.neededFor, filled)),
    }))

const isSaid = ({ blank, says }: WhenSaid, filled: Filled): boolean =>
  says.includes(String(filled[blank] ?? ''))

/** First which one it is, since that fills in the others; a house recorded anew is typed, those there are suggested. */
export function blanksOf({ blanks, begun }: Form): readonly Blank[] {
  const by = begun?.by
  const which = blanks.find(({ name }) => name === by?.blank)
  if (!by || !which) return blanks
  const suggested = Object.keys(by.of).map((value) => ({ value, label: value }))
  return [
    { ...which, choices: which.choices ?? suggested },
    ...blanks.filter(({ name }) => name !== which.name),
  ]
}

/** Where there is one house, it is that one. */
export function beginning(offer: Form): Filled {
  const [only, ...others] = offer.blanks.find(({ form: { form } }) => form === 'house')?.choices ?? []
  const begun = offer.begun?.values ?? {}
  return only && others.length === 0 ? filledIn(offer, begun, 'house', only.value) : begun
}

/** One blank filled in, and what it brings with it. */
export function filledIn({ begun }: Form, filled: Filled, name: string, value: FilledValue): Filled {
  const brought = begun?.by?.blank === name && typeof value === 'string' ? begun.by.of[value] : undefined
  return { ...filled, ...brought, [name]: value }
}
