/** 未签约的户怎么算 · How households that have not signed are counted in a comparison. */
import { CHOICES } from '@oneruler/campaign/agreement'
import { versionsWords } from '@oneruler/words/console-versions'
import { useId } from 'react'
import { useCampaign } from '../../campaign.ts'
import { speak } from '../../words.ts'

const words = speak(versionsWords).ifSigned

export function IfSigned(props: {
  readonly value: string | null
  readonly choose: (choice: string | null) => void
}) {
  const { day } = useCampaign()
  const id = useId()
  return (
    <span className="if-signed small">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        value={props.value ?? ''}
        onChange={(event) => props.choose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{words.out}</option>
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {words.as(choice, day)}
          </option>
        ))}
      </select>
    </span>
  )
}
