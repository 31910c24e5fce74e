/** 放弃草稿 · Discarding the draft, asked twice. */
import { draftWords } from '@oneruler/words/console-draft'
import { useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(draftWords)

export function Discard(props: { readonly version: string; readonly discard: () => void }) {
  const [isAsked, setIsAsked] = useState(false)
  if (!isAsked)
    return (
      <button type="button" className="link" onClick={() => setIsAsked(true)}>
        {words.discard}
      </button>
    )
  return (
    <span role="alert" className="small draft-discard">
      {words.discardHint(props.version)}
      <button type="button" className="link red" onClick={props.discard}>
        {words.discardYes}
      </button>
      <button type="button" className="link" onClick={() => setIsAsked(false)}>
        {words.discardNo}
      </button>
    </span>
  )
}
