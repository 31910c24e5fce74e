/**
 * 选房 · Choose a home: at signing, or later for an agreement whose area it has; each goes to one household (条例 §21).
 */
import { turnTaken, whoseTurn } from '../../choice-order.ts'
import type { JsonObject } from '../../event.ts'
import { homeChosen, homeOf, homeTaken } from '../../home.ts'
import { countingAgreement } from '../../measures.ts'
import { type Accepted, defineCommand, type StreamNamed, state } from '../command.ts'
import { homeField } from '../field.ts'
import { homeFree } from '../gates/g100-home-free.ts'
import { turnToChoose } from '../gates/g101-turn-to-choose.ts'
import { agreementStands } from '../gates/g104-agreement-stands.ts'
import { homeFitsAgreement } from '../gates/g109-home-fits.ts'
import { streamsNamed } from '../named.ts'
import { householdOf, type Situation } from '../situation.ts'

/** The home a form names. */
export const homeNamed = ({ home }: JsonObject): StreamNamed[] => streamsNamed('home', home)

/** A home goes to the household acted upon, for an agreement; and its turn, where an order was drawn, is taken. */
export function homeTakenBy(at: Situation, home: string | null, agreement: string): Accepted {
  if (home === null) return { stated: [] }
  const household = at.target
  const stated = [
    state(homeChosen, { home, agreement }),
    state(homeTaken, { household, agreement }, undefined, { kind: 'home', key: home }),
  ]
  if (whoseTurn(at.project) === household)
    stated.push(state(turnTaken, { household }, undefined, { kind: 'project', key: '' }))
  return { stated, claims: [{ kind: 'home', value: home }] }
}

export const chooseHome = defineCommand({
  name: 'chooseHome',
  of: 'household',
  article: { 全国: '条例 §21' },
  fields: { home: homeField },
  reads: homeNamed,
  gates: [agreementStands, homeFree, turnToChoose, homeFitsAgreement],
  isOffered(at) {
    const agreement = countingAgreement(householdOf(at))
    return agreement?.body.choice === '产权调换' && homeOf(householdOf(at), agreement.body.agreement) === null
  },
  decide: (at, { home }) => homeTakenBy(at, home, countingAgreement(householdOf(at))?.body.agreement ?? ''),
})
