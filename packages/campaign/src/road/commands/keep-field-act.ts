/** 留下未生效的记录 · Keep an act from a phone that is not done. No desk offers it: the server alone states it. */
import { fieldActKept } from '../../field-act.ts'
import { defineCommand, state } from '../command.ts'
import { type Field, textField } from '../field.ts'

/** Whatever was filled in, at whatever length: it is read by a person, and by no rule. */
const asWritten: Field<string> = {
  form: { form: 'long-text' },
  isRequired: true,
  read: (value) => ({ value: String(value) }),
}

export const keepFieldAct = defineCommand({
  name: 'keepFieldAct',
  of: 'household',
  fields: { act: textField, by: textField, madeAt: textField, input: asWritten },
  gates: [],
  isFree: true,
  decide: (_at, { input, ...told }) => ({ stated: [state(fieldActKept, told, { input })] }),
})
