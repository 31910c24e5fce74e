/** 日期写法 · A day as sentences of papers write it: 2018年8月26日; a text that is no day stays as it is. */
import { shown } from '@oneruler/documents/papers/shown-values'

export const spelledDay = (day: string): string => {
  const spelled = shown('day', day)
  return typeof spelled === 'string' ? spelled : day
}
