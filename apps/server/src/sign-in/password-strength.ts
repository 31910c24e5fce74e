/**
 * 密码强度 · Password strength: long enough, in no list of leaked ones, and not to be guessed in ten thousand million
 * tries. The list came with the program; nothing is asked of anybody outside.
 */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

export const LEAST_PASSWORD = 10
export const MOST_PASSWORD = 128
/** Of 0–4: 3 withstands an attack on stolen hashes for a while. */
const LEAST_SCORE = 3

export const PASSWORD_FAULTS = ['passwordShort', 'passwordLong', 'passwordLeaked', 'passwordWeak'] as const
export type PasswordFault = (typeof PASSWORD_FAULTS)[number]

interface Judge {
  readonly estimator: ZxcvbnFactory
  readonly leaked: ReadonlySet<string>
}

let judge: Promise<Judge> | null = null

/** The list is large, and most requests never need it. */
async function summoned(): Promise<Judge> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return {
    estimator: new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
    leaked: new Set(dictionary['passwords-common']),
  }
}

/** Null where it may be used. @param known what an attacker knows of its owner: user name, name */
export async function passwordFault(
  password: string,
  known: readonly string[],
): Promise<PasswordFault | null> {
  if ([...password].length < LEAST_PASSWORD) return 'passwordShort'
  if (password.length > MOST_PASSWORD) return 'passwordLong'
  judge ??= summoned()
  const { estimator, leaked } = await judge
  if (leaked.has(password.toLowerCase())) return 'passwordLeaked'
  const { score } = estimator.check(password, ['oneruler', '一把尺', ...known])
  return score < LEAST_SCORE ? 'passwordWeak' : null
}
