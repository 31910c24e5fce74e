/** 宽 · The width of an element in pixels, kept while it changes: charts draw at their true size. */
import { type RefCallback, useCallback, useState } from 'react'

/** A ref to put on the element, and its width; 0 until it is measured. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
