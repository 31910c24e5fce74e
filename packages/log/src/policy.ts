/**
 * 信任规则 · Policy: whose log we read, and which witnesses must have cosigned it (C2SP tlog-policy).
 *
 *     log <vkey> [<url>]
 *     witness 县档案馆 <vkey> [<url>]
 *     group 外部 2 县档案馆 公证处 邻县
 *     quorum 外部
 *
 * Names are octets: two that differ in one are two names. They mean something in this file only.
 */
import { type KeyType, type NoteKey, parseKey } from './note-key.ts'
import { isRefused, type Refused, refused } from './refusal.ts'
import { fromUtf8 } from './utf8.ts'

export interface PolicyLog {
  /** Its name is the log's origin. */
  readonly key: NoteKey
  readonly url: string | null
}

export interface PolicyWitness {
  /** As people read it. */
  readonly name: string
  readonly key: NoteKey
  readonly url: string | null
}

/** One witness, or so many of these. Of `none` it is none out of none. */
export type Quorum = { readonly witness: PolicyWitness } | { readonly atLeast: number; readonly of: Quorum[] }

export interface Policy {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  readonly quorum: Quorum
}

const MOST_LINES = 1000
const TAB = 0x09
const NONE = 'none'

/** Reads a policy; `at` is the number of the line that is wrong, empty where it has no quorum. */
export function parsePolicy(bytes: Uint8Array): Policy | Refused {
  // Octets as characters of the same number: nothing is decoded, so no two names can fall together.
  const lines = Array.from(bytes, (octet) => String.fromCharCode(octet))
    .join('')
    .split('\n')
  if (lines.length > MOST_LINES) return refused('policy-malformed')
  const reading = new Reading()
  for (const [index, line] of lines.entries()) {
    const items = line.split(/[ \t]+/).filter((item) => item !== '')
    const isAllowed = [...line].every((octet) => isAllowedOctet(octet.charCodeAt(0)))
    if (isAllowed && (items.length === 0 || items[0]?.startsWith('#'))) continue
    if (!isAllowed || !reading.take(items)) return refused('policy-malformed', index + 1)
  }
  const { logs, witnesses, quorum } = reading
  return quorum === undefined ? refused('policy-malformed') : { logs, witnesses, quorum }
}

const isAllowedOctet = (octet: number): boolean => octet === TAB || (octet >= 0x20 && octet !== 0x7f)

/** What the lines up to one have defined. */
class Reading {
  readonly logs: PolicyLog[] = []
  readonly witnesses: PolicyWitness[] = []
  quorum: Quorum | undefined
  readonly #named = new Map<string, Quorum>()
  readonly #members = new Set<string>()

  /** False where the line is none that may stand here. */
  take([keyword, ...items]: readonly string[]): boolean {
    if (keyword === 'log') return this.#log(items)
    if (keyword === 'witness') return this.#witness(items)
    if (keyword === 'group') return this.#group(items)
    return keyword === 'quorum' && this.#quorum(items)
  }

  #log([vkey = '', url, ...more]: readonly string[]): boolean {
    const key = keyOf(vkey, 'ed25519', this.logs)
    if (key === undefined || more.length > 0) return false
    this.logs.push({ key, url: url === undefined ? null : shown(url) })
    return true
  }

  #witness([name = '', vkey = '', url, ...more]: readonly string[]): boolean {
    const key = keyOf(vkey, 'cosignature', this.witnesses)
    if (key === undefined || more.length > 0) return false
    const witness = { name: shown(name), key, url: url === undefined ? null : shown(url) }
    this.witnesses.push(witness)
    return this.#define(name, { witness })
  }

  #group([name = '', threshold = '', ...members]: readonly string[]): boolean {
    const of: Quorum[] = []
    for (const member of members) {
      const defined = this.#named.get(member)
      // Once in all groups, so that a witness counts in one way only.
      if (defined === undefined || this.#members.has(member)) return false
      this.#members.add(member)
      of.push(defined)
    }
    const number = /^[1-9]\d{0,3}$/.test(threshold) ? Number(threshold) : Number.NaN
    const atLeast = threshold === 'all' ? of.length : threshold === 'any' ? 1 : number
    return of.length > 0 && atLeast <= of.length && this.#define(name, { atLeast, of })
  }

  #quorum([name = '', ...more]: readonly string[]): boolean {
    const quorum = name === NONE ? { atLeast: 0, of: [] } : this.#named.get(name)
    if (quorum === undefined || more.length > 0 || this.quorum !== undefined) return false
    this.quorum = quorum
    return true
  }

  #define(name: string, quorum: Quorum): boolean {
    if (name === '' || name === NONE || this.#named.has(name)) return false
    this.#named.set(name, quorum)
    return true
  }
}

/** The key of a line, unless one of the same kind has it already, under whatever name. */
function keyOf(octets: string, type: KeyType, already: readonly { readonly key: NoteKey }[]) {
  const key = parseKey(shown(octets))
  if (isRefused(key) || key.type !== type) return undefined
  const isTaken = already.some((one) => String(one.key.publicKey) === String(key.publicKey))
  return isTaken ? undefined : key
}

/** Octets as people read them: UTF-8 where they are, else each by its number. */
const shown = (octets: string): string =>
  fromUtf8(Uint8Array.from(octets, (octet) => octet.charCodeAt(0))) ?? octets
