/** 办理框 · Act dialog: the form of one act, over the page it is done from; or its conditions, where it is not open. */
import type { OfferLine } from '@oneruler/server/road-pages'
import { actWords } from '@oneruler/words/console-acts'
import { useEffect, useId, useRef } from 'react'
import { speak } from '../../words.ts'
import { tellDone } from '../toast/toast.ts'
import { ActForm } from './ActForm.tsx'
import './act.css'
import { Conditions } from './GatePanel.tsx'
import type { Keeping } from './useAct.ts'

const words = speak(actWords)

export interface ActDialogProps {
  readonly project: string
  /** 户号 …; empty for the project. */
  readonly target: string
  /** As people know it: 户号 and masked name, or the project. */
  readonly about: string
  readonly offer: OfferLine
  readonly today: string
  /** Whether what was typed before and not sent stands in it again. */
  readonly keeping?: Keeping
  readonly onClose: () => void
  readonly onDone?: (message: string) => void
}

export function ActDialog(props: ActDialogProps) {
  const { offer, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="act" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>{offer.name}</h2>
        <span className="small muted">{props.about}</span>
        <button
          type="button"
          className="act-close"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      {offer.isOpen ? (
        <ActForm
          {...props}
          onDone={(message) => {
            props.onDone?.(message)
            tellDone(props.project, offer, [props.target])
            dialog.current?.close()
          }}
          close={() => dialog.current?.close()}
        />
      ) : (
        <Conditions conditions={offer.conditions} today={props.today} opensOn={offer.opensOn} />
      )}
    </dialog>
  )
}
