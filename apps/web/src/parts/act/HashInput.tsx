/** 文本指纹 · A text given by its hash: the file is read here and stays here; what is sent is its SHA-256. */
import { actWords } from '@oneruler/words/console-acts'
import { useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(actWords)

export function HashInput(props: {
  readonly id: string
  readonly value: string
  readonly onChange: (sha256: string) => void
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}) {
  const { id, value, onChange } = props
  const [name, setName] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setName(file.name)
    onChange(hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())))
  }
  return (
    <>
      <input
        id={id}
        type="file"
        aria-invalid={props['aria-invalid']}
        aria-describedby={props['aria-describedby']}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {value !== '' && (
        <p className="small muted">
          {name} <code>{value.replace(/(.{4})/g, '$1 ').trim()}</code>
        </p>
      )}
      <p className="note">{words.hashed}</p>
    </>
  )
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
