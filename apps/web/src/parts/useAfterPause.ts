/** 停顿以后 · A value as it was when it last stood still: what is asked while somebody types is asked once. */
import { useEffect, useState } from 'react'

export function useAfterPause<Value>(value: Value, pauseMs: number): Value {
  const [paused, setPaused] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return paused
}
