/** 会签门槛 · Quorum: whether a checkpoint is one we trust: signed by its log, cosigned by enough witnesses. */
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts'
import { type OpenedNote, openNote } from './note-signature.ts'
import type { Policy, PolicyWitness, Quorum } from './policy.ts'
import { isRefused, type Refused, refused } from './refusal.ts'

export interface TrustedCheckpoint {
  readonly checkpoint: Checkpoint
  /** The witnesses of the policy whose cosignatures hold, and when each says it cosigned, in POSIX seconds. */
  readonly cosigned: readonly { readonly witness: PolicyWitness; readonly at: number }[]
}

/** Opens a checkpoint's note under a policy. Cosignatures of others do not count and do no harm. */
export function trustCheckpoint(note: Uint8Array, policy: Policy): TrustedCheckpoint | Refused {
  const keys = [...policy.logs, ...policy.witnesses].map(({ key }) => key)
  const opened = openNote(note, keys)
  if (isRefused(opened)) return opened
  const checkpoint = parseCheckpoint(opened.text)
  if (isRefused(checkpoint)) return checkpoint
  const log = policy.logs.filter(({ key }) => key.name === checkpoint.origin)
  if (log.length === 0) return refused('origin-unknown', checkpoint.origin)
  const isByLog = opened.signed.some(({ key }) => log.some((one) => one.key === key))
  if (!isByLog) return refused('not-signed', checkpoint.origin)
  const cosigned = cosignedBy(opened, policy.witnesses)
  const by = new Set(cosigned.map(({ witness }) => witness))
  return isMet(policy.quorum, by) ? { checkpoint, cosigned } : refused('quorum-missing', by.size)
}

const cosignedBy = ({ signed }: OpenedNote, witnesses: readonly PolicyWitness[]) =>
  signed.flatMap(({ key, at }) => {
    const witness = witnesses.find((one) => one.key === key)
    return witness === undefined || at === null ? [] : { witness, at }
  })

/** Each member of a group counts once, however often it signed. */
const isMet = (quorum: Quorum, by: ReadonlySet<PolicyWitness>): boolean =>
  'witness' in quorum
    ? by.has(quorum.witness)
    : quorum.of.filter((member) => isMet(member, by)).length >= quorum.atLeast
