/** 提示 · Typed, with what is known offered as it is typed. */
import type { Blank } from '@oneruler/server/road-pages'
import { type InputHTMLAttributes, useId } from 'react'

export function SuggestedInput({
  choices,
  ...input
}: InputHTMLAttributes<HTMLInputElement> & { readonly choices: Blank['choices'] }) {
  const list = useId()
  if (choices === null) return <input {...input} />
  return (
    <>
      <input {...input} list={list} autoComplete="off" />
      <datalist id={list}>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  )
}
