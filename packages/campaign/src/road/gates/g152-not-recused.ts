/** G152 不属回避 · Not recused: who declared that he keeps out of a household does not carry it, nor go with its squad. */
import { isRecused } from '../../undertaking.ts'
import { closed, type Gate, open } from '../gate.ts'

function notRecused<Input>(people: (input: Input) => readonly string[]): Gate<Input> {
  return {
    id: 'G152',
    article: { 全国: '内部规定' },
    look({ project, target }, input) {
      if (!input) return null
      const recused = people(input).find((person) => isRecused(project, person, target))
      return recused === undefined ? open() : closed('recused', { person: recused, household: target })
    },
  }
}

export const receiverNotRecused = notRecused(({ caseworker }: { readonly caseworker: string }) => [
  caseworker,
])
export const squadNotRecused = notRecused(
  ({ ofGroup, ofPartner, valuer }: Record<'ofGroup' | 'ofPartner' | 'valuer', string>) => [
    ofGroup,
    ofPartner,
    valuer,
  ],
)
