/**
 * 统一认证设置 · Sign-on setting: which service vouches for people, and which of what it tells names them. A file beside
 * the installation; its secret stands in a file of its own or in the environment, never in it.
 */
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'

/** Where no file holds it. */
export const SECRET_VARIABLE = 'ONERULER_SIGN_ON_SECRET'

const onThisMachine = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
/** In clear only where nobody can listen on the way. */
export const isPrivateWay = (text: string): boolean => {
  const address = URL.parse(text)
  return (
    address !== null &&
    (address.protocol === 'https:' || (address.protocol === 'http:' && onThisMachine(address)))
  )
}
const Address = z
  .string()
  .refine(isPrivateWay)
  .transform((text) => text.replace(/\/$/, ''))
/** By what it knows a person; `openid` and `tenantUserId` differ by application and tenant. */
export const ZHEDING_CLAIMS = ['accountId', 'employeeCode', 'account', 'openid', 'tenantUserId'] as const

const Text = z.string().min(1).max(200)

const Common = {
  /** On the button: 县统一身份认证 */
  name: z.string().min(1).max(20),
  clientId: Text,
  /** Beside the setting, or anywhere by its whole path. */
  secretFile: Text.optional(),
}
const Setting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('oidc'),
    ...Common,
    issuer: Address,
    /** What of a person's claims is bound to his account. */
    claim: Text.default('sub'),
    scopes: z.array(Text).min(1).default(['openid', 'profile']),
  }),
  z.strictObject({
    kind: z.literal('zheding'),
    ...Common,
    /** Where people scan, and where the program asks. */
    signInAddress: Address,
    platformAddress: Address,
    appKey: Text,
    claim: z.enum(ZHEDING_CLAIMS).default('accountId'),
  }),
])
type WithSecret<One> = One & { readonly secret: string }
type AnySetting = z.infer<typeof Setting>
export type OidcSetting = WithSecret<Extract<AnySetting, { kind: 'oidc' }>>
export type ZhedingSetting = WithSecret<Extract<AnySetting, { kind: 'zheding' }>>
export type SignOnSetting = OidcSetting | ZhedingSetting

export type SettingFault =
  | { readonly code: 'unreadable' | 'notJson' | 'noSecret' }
  | { readonly code: 'wrongPart'; readonly part: string }

/** @param file of JSON */
export function readSignOnSetting(
  file: string,
  environment: NodeJS.ProcessEnv,
): { readonly setting: SignOnSetting } | { readonly fault: SettingFault } {
  const text = contentOf(file)
  if (text === null) return { fault: { code: 'unreadable' } }
  const json = parsed(text)
  if (json === undefined) return { fault: { code: 'notJson' } }
  const read = Setting.safeParse(json)
  if (!read.success) return { fault: { code: 'wrongPart', part: partOf(read.error) } }
  const { secretFile } = read.data
  const secret =
    secretFile === undefined ? environment[SECRET_VARIABLE] : contentOf(resolve(dirname(file), secretFile))
  if (!secret?.trim()) return { fault: { code: 'noSecret' } }
  return { setting: { ...read.data, secret: secret.trim() } }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function partOf(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue?.code === 'unrecognized_keys') return issue.keys.join('、')
  return issue?.path.join('.') || 'kind'
}
