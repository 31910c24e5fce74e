/** 补填栏 · Asked fields: what a paper must state and no record holds, one field each, by the paper's own names. */
import type { PaperLine } from '@oneruler/server/road-pages'
import { Field } from '../Field.tsx'

export function AskedFields(props: {
  readonly asked: PaperLine['asked']
  readonly stated: Readonly<Record<string, string>>
  readonly onState: (stated: Readonly<Record<string, string>>) => void
  /** Not of a batch: some of it may hold for every household already. */
  readonly isRequired?: boolean
}) {
  const { asked, stated, onState, isRequired = true } = props
  return asked.map(({ name, kind }) => (
    <Field
      key={name}
      label={name}
      type={kind === 'day' ? 'date' : kind === 'count' ? 'number' : 'text'}
      maxLength={2_000}
      required={isRequired}
      value={stated[name] ?? ''}
      onChange={({ target }) => onState({ ...stated, [name]: target.value })}
    />
  ))
}
