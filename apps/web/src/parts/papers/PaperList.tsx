/** 文书单 · Paper list: what can be printed now, what each of the others lacks by article, and what they wait for. */
import type { PaperLine } from '@oneruler/server/road-pages'
import { householdPaperWords } from '@oneruler/words/household-papers'
import { useState } from 'react'
import { speak } from '../../words.ts'
import './PaperList.css'
import { StatedPaper } from './StatedPaper.tsx'

const words = speak(householdPaperWords)

interface PaperListProps {
  readonly papers: readonly PaperLine[]
  /** Where a paper is opened, by its kind. */
  readonly address: (kind: string) => string
  /** Before the name of the paper, in that of a file. */
  readonly prefix: string
}

export function PaperList({ papers, address, prefix }: PaperListProps) {
  const notYet = papers.filter(({ state }) => state === 'not-yet')
  return (
    <div className="paper-list">
      <ul>
        {papers.map((line) => {
          if (line.state === 'not-yet') return null
          return (
            <li key={line.paper}>
              {line.state === 'ready' ? (
                <p>
                  <b>{line.name}</b>
                  <a href={address(line.paper)} target="_blank" rel="noreferrer">
                    {words.toPrint()}
                  </a>
                </p>
              ) : (
                <Lacking line={line} address={address(line.paper)} fileName={prefix + line.name} />
              )}
            </li>
          )
        })}
      </ul>
      {notYet.length > 0 && (
        <details>
          <summary className="small muted">{words.notYet(notYet.length)}</summary>
          <ul className="small muted">
            {notYet.map(({ paper, name, awaits }) => (
              <li key={paper}>
                {name}　{awaits}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Lacking(props: { readonly line: PaperLine; readonly address: string; readonly fileName: string }) {
  const { line } = props
  const [isStating, setStating] = useState(false)
  return (
    <details>
      <summary>
        <b>{line.name}</b> <span className="red small">{words.lacking(line.lacking)}</span>
      </summary>
      <ul className="small muted">
        {line.refused.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
      {line.asked.length > 0 && !isStating && (
        <button type="button" className="button" onClick={() => setStating(true)}>
          {words.toState()}
        </button>
      )}
      {isStating && <StatedPaper {...props} onClose={() => setStating(false)} />}
    </details>
  )
}
