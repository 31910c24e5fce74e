/**
 * 文书模板页 · Paper template pages: every paper with the template it is printed from, and one paper's template: what
 * it may state, its versions, its pages as they would be printed.
 */
import type { Kind } from '@oneruler/documents/papers/element'
import type { Layout } from '@oneruler/documents/papers/paper'

/** Every paper, in the order of the road. */
export interface PaperTemplatesPage {
  readonly papers: readonly PaperLine[]
}

export interface PaperLine {
  readonly paper: string
  readonly name: string
  readonly basis: string
  readonly layout: Layout
  /** The office's own that is in use, from 1; 0 is the shipped one. */
  readonly version: number
}

/** One paper: its fields are what a template may name. */
export interface PaperTemplatePage extends PaperLine {
  readonly fields: readonly (TemplateField & {
    /** What stands in each row; empty where it is no list. */
    readonly columns: readonly TemplateField[]
  })[]
  /** Each time a template was taken, the last one first; 0 is the shipped one. */
  readonly taken: readonly {
    readonly seq: number
    readonly version: number
    readonly onDay: string
    readonly by: string
    readonly reason: string
  }[]
}

export interface TemplateField {
  /** As a template names it, without braces. */
  readonly tag: string
  readonly kind: Kind | 'rows' | 'code'
  readonly isNeeded: boolean
  readonly article: string | null
}

/** Filled with invented facts. The pages stand below one another in one drawing, all of one size. */
export interface TemplatePreview {
  /** SVG, from `0 0`. */
  readonly svg: string
  readonly pages: number
}

/** What a file that came back is told. */
export interface CheckedTemplateAnswer {
  /** Empty where it may be taken. */
  readonly refused: readonly {
    readonly said: string
    /** The paragraph that stands there. */
    readonly text: string | null
  }[]
  readonly preview: TemplatePreview | null
  /** So many of its pictures stand in Word only and are not printed. */
  readonly picturesLeftOut: number
}
