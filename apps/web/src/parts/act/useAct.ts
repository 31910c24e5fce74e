/**
 * 办理 · Sending an act: one id until an answer arrives, so that asking again never does it twice; what was filled in
 * stays, in this tab, until the act is accepted.
 */
import type { ActOutcome, BlankValue, BlankValues } from '@oneruler/server/road-pages'
import { useState } from 'react'
import { v7 } from 'uuid'
import { queryClient, Refusal } from '../../api.ts'
import { doAct } from '../../road-api.ts'

export type Filled = BlankValues
export type FilledValue = BlankValue

/** Account numbers are not left behind in a browser, and a plan that is taken is not mixed with an older one: those begin anew. */
export type Keeping = 'keep' | 'begin anew'

export interface Acting {
  readonly filled: Filled
  readonly fill: (filled: Filled) => void
  readonly state: 'ready' | 'sending' | 'lost'
  /** The last answer that was not an acceptance; null once something else is filled in. */
  readonly answer: Exclude<ActOutcome, { kind: 'accepted' }> | null
  readonly failure: string | null
  /** Sends what is filled in, or the part of it that is asked for. */
  readonly send: (input?: Filled) => Promise<boolean>
}

const storedAs = (project: string, command: string, target: string): string =>
  ['oneruler.act', project, command, target].join(' ')

function kept(key: string): Filled {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Filled
  } catch {
    return {}
  }
}

/** @param onDone hears the message of an accepted act */
export function useAct(
  act: { readonly project: string; readonly command: string; readonly target: string },
  onDone: (message: string) => void,
  begun: Filled = {},
  keeping: Keeping = 'keep',
): Acting {
  const { project, command, target } = act
  const key = storedAs(project, command, target)
  const [filled, setFilled] = useState<Filled>(() => ({ ...begun, ...(keeping === 'keep' ? kept(key) : {}) }))
  const [id, setId] = useState(() => v7())
  const [state, setState] = useState<Acting['state']>('ready')
  const [answer, setAnswer] = useState<Acting['answer']>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const fill = (next: Filled) => {
    setFilled(next)
    if (keeping === 'keep') sessionStorage.setItem(key, JSON.stringify(next))
    // Another content is another act.
    setId(v7())
    setState('ready')
  }

  const send = async (input: Filled = filled): Promise<boolean> => {
    setState('sending')
    setFailure(null)
    try {
      const outcome = await doAct(project, command, { id, target, input })
      setState('ready')
      if (outcome.kind === 'accepted') {
        sessionStorage.removeItem(key)
        setAnswer(null)
        await queryClient.invalidateQueries({ queryKey: ['project', project] })
        onDone(outcome.message)
        return true
      }
      setAnswer(outcome)
      setId(v7())
    } catch (error) {
      if (error instanceof Refusal) {
        setState('ready')
        setFailure(error.message)
      } else setState('lost')
    }
    return false
  }

  return { filled, fill, state, answer, failure, send }
}
