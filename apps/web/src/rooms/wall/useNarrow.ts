/** 窄屏 · Narrow: a telephone shows all scenes one below the other. */
import { useSyncExternalStore } from 'react'

const media = matchMedia('(max-width: 900px)')
const hear = (changed: () => void) => {
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

export const useNarrow = (): boolean => useSyncExternalStore(hear, () => media.matches)
