/** 小图 · Thumbnail: a photograph small; where the file is no picture, what it ends with. */
import { useState } from 'react'
import './Thumbnail.css'

export function Thumbnail(props: { readonly address: string; readonly name: string }) {
  const { address, name } = props
  const [isDrawn, setDrawn] = useState(true)
  const ending = /\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? ''
  return (
    <span className="thumbnail">
      {isDrawn ? (
        <img src={address} alt="" loading="lazy" decoding="async" onError={() => setDrawn(false)} />
      ) : (
        <span aria-hidden="true">{ending.toUpperCase()}</span>
      )}
    </span>
  )
}
