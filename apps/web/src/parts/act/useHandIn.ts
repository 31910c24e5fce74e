/** 交文件 · Handing files in, one after another, while the rest of the form is filled in. */
import { evidenceWords } from '@oneruler/words/evidence'
import { createContext, useContext, useEffect, useRef, useState } from 'react'
import { Refusal } from '../../api.ts'
import { evidenceAddress, handIn } from '../../evidence-api.ts'
import { speak } from '../../words.ts'

const words = speak(evidenceWords)

/** One that is not handed in yet, or could not be. */
export interface Waiting {
  readonly id: number
  readonly file: File
  /** The part that was sent, 0 to 1; null while its turn has not come. */
  readonly part: number | null
  readonly problem: string | null
}

/** A form waits with sending itself for what is still under way: how many, by blank. */
export const StillSending = createContext<(blank: string, count: number) => void>(() => {})

let lastId = 0

/**
 * @param path of the blank, by which its form counts what is under way
 * @param onTaken hears of each file that was handed in
 */
export function useHandIn(
  project: string,
  path: string,
  onTaken: (taken: { readonly sha256: string; readonly name: string }) => void,
) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const underWay = useRef<{ readonly id: number; readonly abort: AbortController } | null>(null)
  const taken = useRef(onTaken)
  taken.current = onTaken
  const tell = useContext(StillSending)
  const change = (id: number, to: Partial<Waiting>) =>
    setWaiting((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)))
  const drop = (id: number) => {
    if (underWay.current?.id === id) underWay.current.abort.abort()
    setWaiting((all) => all.filter((one) => one.id !== id))
  }
  const unsent = waiting.filter(({ problem }) => problem === null).length

  useEffect(() => {
    const next = waiting.find(({ part, problem }) => part === null && problem === null)
    if (underWay.current !== null || next === undefined) return
    const { id, file } = next
    const abort = new AbortController()
    underWay.current = { id, abort }
    change(id, { part: 0 })
    handIn(project, file, { onProgress: (part) => change(id, { part }), signal: abort.signal })
      .then(({ sha256 }) => {
        taken.current({ sha256, name: file.name })
        setWaiting((all) => all.filter((one) => one.id !== id))
      })
      .catch((error: unknown) => {
        const problem = error instanceof Refusal ? error.message : words.lost
        if (!abort.signal.aborted) change(id, { part: null, problem })
      })
      .finally(() => {
        underWay.current = null
        // The next one's turn.
        setWaiting((all) => [...all])
      })
  })
  useEffect(() => tell(path, unsent), [tell, path, unsent])
  useEffect(
    () => () => {
      underWay.current?.abort.abort()
      tell(path, 0)
    },
    [tell, path],
  )

  return {
    waiting,
    add: (files: readonly File[]) =>
      setWaiting((all) => [
        ...all,
        ...files.map((file) => ({ id: ++lastId, file, part: null, problem: null })),
      ]),
    again: (id: number) => change(id, { part: null, problem: null }),
    drop,
    addressOf: (sha256: string) => evidenceAddress(project, sha256),
  }
}
