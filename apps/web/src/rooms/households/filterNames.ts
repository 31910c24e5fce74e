/** 筛选的名 · The filters of a list of households in words, each with the part of the address it stands in. */
import { householdWords } from '@oneruler/words/console-households'
import type { HouseholdsSearch } from '../../address.ts'
import { speak } from '../../words.ts'

const words = speak(householdWords)
const FILTERS = ['q', 'group', 'state', 'partner', 'caseworker', 'signer', 'choice', 'signedOn'] as const

export interface FilterName {
  readonly key: (typeof FILTERS)[number]
  readonly text: string
}

export function filterNames(search: HouseholdsSearch): readonly FilterName[] {
  return FILTERS.flatMap((key): readonly FilterName[] => {
    const value = search[key]
    if (value === undefined) return []
    if (key === 'state') return search.state === undefined ? [] : [{ key, text: words.states[search.state] }]
    if (key === 'group' || key === 'choice') return [{ key, text: value }]
    return [{ key, text: `${words.filters[key]} ${value}` }]
  })
}
