/** 工号 · Somebody on the roster, offered by number, name, post or group as it is typed. */
import { useQuery } from '@tanstack/react-query'
import type { InputHTMLAttributes } from 'react'
import { useCampaign } from '../../campaign.ts'
import { rosterQuery } from '../../road-api.ts'
import { SuggestedInput } from './SuggestedInput.tsx'

export function PersonInput(input: InputHTMLAttributes<HTMLInputElement>) {
  const { data } = useQuery(rosterQuery(useCampaign().project.id))
  return <SuggestedInput {...input} choices={data ?? null} />
}
