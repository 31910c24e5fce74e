/** 户号 · A household by its number, offered by number, owner or address as it is typed. */
import { useQuery } from '@tanstack/react-query'
import { type InputHTMLAttributes, useDeferredValue, useId } from 'react'
import { householdsQuery } from '../../api.ts'
import { useCampaign } from '../../campaign.ts'

const OFFERED = 8

export function HouseholdInput({
  value,
  onChange,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  readonly value: string
  readonly onChange: (number: string) => void
}) {
  const { project, day } = useCampaign()
  const list = useId()
  const q = useDeferredValue(value.trim())
  const asked = householdsQuery(project.id, { q, day, size: OFFERED, page: 1 })
  const { data } = useQuery({ ...asked, enabled: q !== '' })
  return (
    <>
      <input
        {...input}
        list={list}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id={list}>
        {(q === '' ? [] : (data?.rows ?? [])).map(({ number, owner, address }) => (
          <option key={number} value={number}>
            {`${owner} ${address}`}
          </option>
        ))}
      </datalist>
    </>
  )
}
