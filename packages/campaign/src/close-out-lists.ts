/** 销号清单 · The lists of what is to be finished, and the states of an item. */
export const CLOSE_OUT_LISTS = ['survey', 'serving', 'hard-case', 'issue', 'files', 'promise'] as const
export type CloseOutList = (typeof CLOSE_OUT_LISTS)[number]

export const CLOSE_OUT_STATES = ['open', 'sent-back', 'done', 'accepted'] as const
export type CloseOutState = (typeof CLOSE_OUT_STATES)[number]
