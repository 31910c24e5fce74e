/**
 * 材料 · Evidence: photographs, scans and office files handed in with an act, kept with what the act is done on
 * (条例 §29: 征收补偿档案).
 *
 * The files themselves lie sealed beside the database; an event names them by the SHA-256 of what is kept.
 */
import { defineEvent } from './event.ts'

/** 照片 · 扫描件 (PDF) · 文稿与表格 (Word, Excel), by the types that are taken of each. */
export const EVIDENCE_MEDIA = {
  photograph: ['image/jpeg', 'image/png', 'image/webp'],
  scan: ['application/pdf'],
  office: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
} as const
export type EvidenceSort = keyof typeof EVIDENCE_MEDIA
export type EvidenceMedia = (typeof EVIDENCE_MEDIA)[EvidenceSort][number]

export const sortOfMedia = (media: EvidenceMedia): EvidenceSort =>
  (Object.keys(EVIDENCE_MEDIA) as EvidenceSort[]).find((sort) =>
    (EVIDENCE_MEDIA[sort] as readonly string[]).includes(media),
  ) as EvidenceSort

/** A file as it is kept. */
export interface KeptFile {
  readonly media: EvidenceMedia
  readonly bytes: number
}

/** What an act rests on. */
export interface EvidenceKept {
  /** The act's name: `measureHouse`. */
  readonly act: string
  readonly files: readonly (KeptFile & {
    /** The blank of the act's form: `pictures`. */
    readonly blank: string
    readonly sha256: string
  })[]
}

/** Under which the files were handed in, in their order: people write names and numbers of other people into them. */
export interface EvidenceNames {
  readonly names: readonly string[]
}

/** On the stream of whatever the act was done on: a household, the project, a home, a batch. */
export const evidenceKept = defineEvent<EvidenceKept, EvidenceNames>('EvidenceKept', 'household', 'text')

/** 材料补交: what was handed in with it shows the act of an earlier fact, whose own files are missing. */
export const filesSupplied = defineEvent<{
  /** The `seq` of that fact. */
  readonly shows: number
  readonly by?: string
}>('FilesSupplied', 'household')
