/** 生成的链接 · A link just made: shown this once, to be handed over. */
import { consoleAccessWords } from '@oneruler/words/console-access'
import { useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(consoleAccessWords).people

export function MadeLink(props: { readonly token: string; readonly hours: number }) {
  const [isCopied, setCopied] = useState(false)
  const link = `${location.origin}/join#${props.token}`
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <div className="link-made" role="status">
      <p className="small">{words.linkMade(props.hours)}</p>
      <code>{link}</code>
      <button type="button" className="link" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
    </div>
  )
}
