/** 写明用途 · For what one field is to be shown. */
import { privacyWords } from '@oneruler/words/privacy'
import { PurposeForm } from '../../parts/PurposeForm.tsx'
import { revealField } from '../../privacy-api.ts'
import { speak } from '../../words.ts'

const words = speak(privacyWords)

export function Reveal(props: {
  readonly project: string
  readonly household: string
  readonly field: string
  readonly title: string
  readonly onShown: (value: string) => void
  readonly onCancel: () => void
}) {
  const { project, household, field, title, onShown, onCancel } = props
  return (
    <PurposeForm
      label={words.showOf({ what: title })}
      purposes={words.reasons}
      first="identity-check"
      words={words}
      give={(reason, text) => revealField(project, household, { field, reason, text })}
      onGiven={({ value }) => onShown(value)}
      onCancel={onCancel}
    />
  )
}
