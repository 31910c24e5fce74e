/** 办理的答复 · What came of sending an act that was not accepted: refused by its gates, not understood, or not known. */
import { actWords } from '@oneruler/words/console-acts'
import type { ReactNode } from 'react'
import { speak } from '../../words.ts'
import { RefusedPanel } from './GatePanel.tsx'
import type { Acting } from './useAct.ts'

const words = speak(actWords)

export function ActAnswer(props: {
  readonly acting: Pick<Acting, 'answer' | 'failure' | 'state'>
  /** Where blanks do not tell their own problems: all of them here. */
  readonly children?: ReactNode
}) {
  const { answer, failure, state } = props.acting
  return (
    <>
      {answer?.kind === 'refused' && <RefusedPanel message={answer.message} closed={answer.closed} />}
      {answer?.kind === 'unreadable' && (
        <div className="red small" role="alert">
          {props.children ?? answer.message}
        </div>
      )}
      {failure !== null && (
        <p className="red small" role="alert">
          {failure}
        </p>
      )}
      {state === 'lost' && (
        <p className="amber small" role="alert">
          {words.lost}
        </p>
      )}
    </>
  )
}
