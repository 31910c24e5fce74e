/**
 * 我家提出的 · Own request: what a household asks from its own page, sealed under the page's key, so that only who opened the page
 * can have made it and nobody on the way can read it. Its id makes it one request however often it arrives.
 */
import { boxSizeFor, openBox, sealBox } from './own-key.ts'

export const REQUEST_KINDS = ['wrong', 'recheck'] as const

export interface OwnRequest {
  /** A UUID that the telephone made. */
  readonly id: string
  readonly kind: (typeof REQUEST_KINDS)[number]
  /** Which fact it is about, as the page names it; empty where something was left out, or the whole is meant. */
  readonly about: string
  /** What the household says, 2 to 500 characters. */
  readonly words: string
}

export const FEWEST_LETTERS = 2
export const MOST_LETTERS = 500
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const LONGEST_ABOUT = 100

/** What came of a request: taken by the office, or kept for it where the networks are two. */
export type OwnAnswer =
  | { readonly kind: 'taken'; readonly number: string; readonly dueOn: string }
  | { readonly kind: 'kept'; readonly number: string }
  | { readonly kind: 'refused'; readonly message: string }

/** By which a household asks after it; it is known before anybody received the request. */
export const requestNumber = (id: string): string => `我家-${id.slice(0, 8).toUpperCase()}`

export const sealRequest = (key: Uint8Array, request: OwnRequest): Uint8Array => {
  const text = JSON.stringify(request)
  return sealBox(key, 'request', text, boxSizeFor([text]))
}

/** Null where it was sealed by nobody who opened this page, or is no request with this id. */
export function openRequest(key: Uint8Array, box: Uint8Array, id: string): OwnRequest | null {
  const text = openBox(key, 'request', box)
  const read = text === null ? null : parsed(text)
  const { kind, about, words } = read ?? {}
  const isOne =
    read?.id === id &&
    UUID.test(id) &&
    REQUEST_KINDS.some((one) => one === kind) &&
    typeof about === 'string' &&
    about.length <= LONGEST_ABOUT &&
    typeof words === 'string' &&
    words.trim().length >= FEWEST_LETTERS &&
    words.length <= MOST_LETTERS
  return isOne ? (read as OwnRequest) : null
}

function parsed(text: string): Partial<OwnRequest> | null {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
