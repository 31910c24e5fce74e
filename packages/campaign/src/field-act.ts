/**
 * 未生效的外勤记录 · Field act kept: done at a door by somebody from whom the household had gone meanwhile. It changes nothing;
 * whoever has the household now reads it, and does it himself or not.
 */
import type { Dossier } from './campaign.ts'
import { defineEvent } from './event.ts'
import { caseHandedOver } from './handover.ts'

/** `by`: 工号 of whoever did it; `madeAt`: the moment his phone claims. `input` is what was filled in, as JSON. */
export const fieldActKept = defineEvent<
  { readonly act: string; readonly by: string; readonly madeAt: string },
  { readonly input: string }
>('FieldActKept', 'household', 'text')

/** Who has had it, one after another, by the number of the fact that gave it; 0 of who had it from the register. */
export const carriersBySeq = (
  household: Dossier,
): readonly { readonly seq: number; readonly person: string }[] => {
  const { caseworker } = household.registered.body
  return [
    ...(caseworker === null ? [] : [{ seq: 0, person: caseworker }]),
    ...household.of(caseHandedOver).map(({ seq, body }) => ({ seq, person: body.to })),
  ]
}
