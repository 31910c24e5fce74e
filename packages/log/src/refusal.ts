/**
 * 拒绝 · Refusal: every way the log says no. Its words stand in `packages/words/src/log.ts`, under the code.
 *
 * `at` says where: the number of a line, the path of a tile, the name of a key or of a field; empty where the
 * whole is meant.
 */
export const LOG_REFUSALS = [
  'note-malformed',
  'key-malformed',
  'key-type-unknown',
  'key-ambiguous',
  'signature-invalid',
  'not-signed',
  'checkpoint-malformed',
  'origin-unknown',
  'proof-malformed',
  'inclusion-wrong',
  'consistency-wrong',
  'forked',
  'tile-missing',
  'tile-wrong',
  'bundle-malformed',
  'entry-wrong',
  'policy-malformed',
  'quorum-missing',
  'request-malformed',
  'old-size-too-large',
  'size-conflict',
  'empty-root-wrong',
  'answer-malformed',
  'witness-refused',
  'record-malformed',
  'field-unknown',
  'field-wrong',
  'chain-changed',
  'log-behind',
  'nothing-lost',
] as const

export type LogRefusal = (typeof LOG_REFUSALS)[number]

export interface Refused {
  readonly refused: LogRefusal
  readonly at: string
}

export const refused = (code: LogRefusal, at: string | number = ''): Refused => ({
  refused: code,
  at: String(at),
})

export const isRefused = (value: object): value is Refused => 'refused' in value
