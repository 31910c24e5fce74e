/**
 * 草稿的存放 · The draft that is kept: in this browser, one a project, with the version it was begun from. A plan
 * holds nobody's facts, so it may stay there.
 */
export interface KeptDraft {
  /** 版本 of the text it was begun from. */
  readonly from: string
  readonly markdown: string
}

const nameOf = (project: string) => `oneruler.draft.${project}`

/** Null where there is none, or none that can be read. */
export function keptDraft(project: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(nameOf(project)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

export const keepDraft = (project: string, draft: KeptDraft): void =>
  localStorage.setItem(nameOf(project), JSON.stringify(draft))

export const discardDraft = (project: string): void => localStorage.removeItem(nameOf(project))

const isDraft = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as KeptDraft).from === 'string' &&
  typeof (kept as KeptDraft).markdown === 'string'
