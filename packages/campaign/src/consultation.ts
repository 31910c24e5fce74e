/**
 * 方案论证与征求意见 · Consultation: the draft of the plan is argued, posted for comments, and what came of the comments
 * is posted (条例 §10, §11).
 */
import { defineEvent } from './event.ts'

export interface PlanArgued {
  /** How many offices took part. */
  readonly offices: number
}
export const planArgued = defineEvent<PlanArgued, { readonly result: string }>(
  'PlanArgued',
  'project',
  'text',
)

export interface PlanPostedForComments {
  /** Over the bytes of the draft that was posted. */
  readonly draftSha256: string
  /** The last day for comments, ISO. */
  readonly endsOn: string
}
export const planPostedForComments = defineEvent<PlanPostedForComments>('PlanPostedForComments', 'project')

export interface CommentReceived {
  /** 户号; null where it came from nobody on the register. */
  readonly household: string | null
  /** 权证号; null for every certificate of the household. */
  readonly certificate: string | null
  /** Holds that the plan breaks the rules (条例 §11). */
  readonly objects: boolean
}
export const commentReceived = defineEvent<CommentReceived, { readonly text: string }>(
  'CommentReceived',
  'project',
  'text',
)

export interface CommentsPosted {
  readonly received: number
  /** Certificates whose owners object, and all. */
  readonly objecting: number
  readonly certificates: number
  /** Comments that changed the plan. */
  readonly adopted: number
}
/** What was said about a clause, alike comments in one, and what became of it: in the words that are posted. */
export interface CommentAnswered {
  readonly clause: string
  readonly comment: string
  readonly isAdopted: boolean
  readonly reason: string
}
/** `answers`: none in what was recorded before they were asked for. */
export const commentsPosted = defineEvent<
  CommentsPosted,
  { readonly changes: string; readonly answers?: readonly CommentAnswered[] }
>('CommentsPosted', 'project', 'text')
