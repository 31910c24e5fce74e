/** 随手机而变 · What lies on the phone, asked again whenever it changes; undefined until the first answer. */
import { liveQuery } from 'dexie'
import { useEffect, useState } from 'react'

/**
 * @param ask one question to the store: after a pause in between, a second one would not be watched
 * @param of what the question is about; it is asked anew when that changes
 */
export function useLive<Told>(ask: () => Promise<Told>, of: string): Told | undefined {
  const [told, setTold] = useState<{ readonly of: string; readonly value: Told }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the same as long as what it is about
  useEffect(() => {
    const asked = liveQuery(ask).subscribe({ next: (value) => setTold({ of, value }) })
    return () => asked.unsubscribe()
  }, [of])
  return told?.of === of ? told.value : undefined
}
