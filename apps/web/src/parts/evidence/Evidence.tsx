/** 材料 · The files that lie with a household or a matter of the project: photographs by what they show, papers as a list; one opened large. */
import type { EvidenceLine } from '@oneruler/server/household-pages'
import { evidenceWords } from '@oneruler/words/evidence'
import { useState } from 'react'
import { evidenceAddress } from '../../evidence-api.ts'
import { speak } from '../../words.ts'
import { Thumbnail } from '../Thumbnail.tsx'
import './Evidence.css'
import { LargePhotograph } from './LargePhotograph.tsx'

const words = speak(evidenceWords)

const isPicture = ({ media }: EvidenceLine): boolean => media.startsWith('image/')
/** Numbers on a day: 09-04. */
const shortDay = (day: string): string => day.slice(5)

export function Evidence(props: { readonly project: string; readonly evidence: readonly EvidenceLine[] }) {
  const { project, evidence } = props
  const [large, setLarge] = useState<number | null>(null)
  const photographs = evidence.filter(isPicture)
  const papers = evidence.filter((line) => !isPicture(line))
  return (
    <section className="section evidence">
      <h2>
        {words.title} <small>{words.count(photographs.length, papers.length)}</small>
      </h2>
      {evidence.length === 0 && <p className="note">{words.none}</p>}
      {photographs.length > 0 && (
        <ul className="evidence-photographs">
          {photographs.map((line, index) => (
            <li key={keyOf(line)}>
              <button type="button" aria-label={words.openLarge(line.what)} onClick={() => setLarge(index)}>
                <Thumbnail address={evidenceAddress(project, line.sha256)} name={line.name} />
              </button>
              <span title={line.name}>{line.what}</span>
              <span className="note">
                {words.by({ act: line.actName, day: shortDay(line.day), by: line.actor })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <ul className="evidence-papers">
          {papers.map((line) => (
            <li key={keyOf(line)}>
              <span>{line.name || line.what}</span>
              <a href={evidenceAddress(project, line.sha256)} download>
                {words.download}
              </a>
              <span className="note">
                {words.by({ act: line.actName, day: shortDay(line.day), by: line.actor })} ·{' '}
                {words.size(line.bytes)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {large !== null && (
        <LargePhotograph
          project={project}
          photographs={photographs}
          index={large}
          onChoose={setLarge}
          onClose={() => setLarge(null)}
        />
      )}
    </section>
  )
}

/** The same file may come with two acts. */
const keyOf = ({ sha256, act, day, what }: EvidenceLine): string => [sha256, act, day, what].join(' ')
