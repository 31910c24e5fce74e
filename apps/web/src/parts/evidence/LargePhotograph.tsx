/** 大图 · A photograph large, over the page; the arrow keys lead to the next, Esc back. */
import type { EvidenceLine } from '@oneruler/server/household-pages'
import { actWords } from '@oneruler/words/console-acts'
import { evidenceWords } from '@oneruler/words/evidence'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { evidenceAddress } from '../../evidence-api.ts'
import { speak } from '../../words.ts'

const words = speak(evidenceWords)
const { close } = speak(actWords)

export function LargePhotograph(props: {
  readonly project: string
  readonly photographs: readonly EvidenceLine[]
  readonly index: number
  readonly onChoose: (index: number) => void
  readonly onClose: () => void
}) {
  const { project, photographs, index, onChoose, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const line = photographs[index]
  if (!line) return null
  const to = (next: number) => {
    if (next >= 0 && next < photographs.length) onChoose(next)
  }
  const byKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') to(index - 1)
    if (key === 'ArrowRight') to(index + 1)
  }
  return (
    <dialog
      ref={dialog}
      className="large-photograph"
      aria-label={line.what}
      onClose={onClose}
      onKeyDown={byKey}
    >
      <img src={evidenceAddress(project, line.sha256)} alt={line.what} />
      <footer>
        <p>
          <b>{line.what}</b> <span className="small muted">{line.name}</span>
          <span className="note">{words.by({ act: line.actName, day: line.day, by: line.actor })}</span>
        </p>
        <p className="large-photograph-buttons">
          <button type="button" className="button" disabled={index === 0} onClick={() => to(index - 1)}>
            {words.previous}
          </button>
          <button
            type="button"
            className="button"
            disabled={index === photographs.length - 1}
            onClick={() => to(index + 1)}
          >
            {words.next}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </p>
      </footer>
    </dialog>
  )
}
