/** 去 · A link to another page of the field app. */
import type { AnchorHTMLAttributes } from 'react'
import { addressOf, go, type Place } from './place.ts'

export const To = ({
  place,
  ...link
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & { readonly place: Place }) => (
  <a
    {...link}
    href={addressOf(place)}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(place)
    }}
  />
)
