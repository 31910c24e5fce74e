/** 被清理 · Told on every page until it was seen: the phone's system cleared what was not sent. */
import { fieldSafetyWords } from '@oneruler/words/field-safety'
import { useState } from 'react'
import { speak } from '../words.ts'
import { lossSeen, lostCount } from './cleared.ts'

const words = speak(fieldSafetyWords)

export function ClearedNote() {
  const [lost, setLost] = useState(lostCount)
  if (lost === 0) return null
  return (
    <div className="field-refused" role="alert">
      <p>{words.cleared(lost)}</p>
      <button
        type="button"
        className="link"
        onClick={() => {
          lossSeen()
          setLost(0)
        }}
      >
        {words.clearedSeen}
      </button>
    </div>
  )
}
