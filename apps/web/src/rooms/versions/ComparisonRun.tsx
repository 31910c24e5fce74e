/** 对比的进行 · How far a comparison is, how to stop it, and what came out. */
import { versionsWords } from '@oneruler/words/console-versions'
import { speak } from '../../words.ts'
import { DiffResult } from './DiffResult.tsx'
import type { RunningComparison } from './useComparison.ts'

const words = speak(versionsWords).run

export function ComparisonRun(props: { readonly comparison: RunningComparison }) {
  const { state, stop } = props.comparison
  switch (state.kind) {
    case 'none':
      return null
    case 'stopped':
      return <p role="status">{words.cancelled}</p>
    case 'failed':
      return (
        <p role="alert" className="red">
          {words.failed}：{state.message}
        </p>
      )
    case 'working': {
      const percent = Math.round(state.share * 100)
      return (
        <>
          <p className="comparison-progress" role="status">
            <progress value={state.share} max={1} aria-label={words.working(percent)} />
            <span className="small">{words.working(percent)}</span>
            <button type="button" className="button" onClick={stop}>
              {words.cancel}
            </button>
          </p>
          {state.before !== null && (
            <div className="comparison-before" aria-hidden="true">
              <DiffResult page={state.before} />
            </div>
          )}
        </>
      )
    }
    case 'done':
      return <DiffResult page={state.page} seconds={state.seconds} />
  }
}
