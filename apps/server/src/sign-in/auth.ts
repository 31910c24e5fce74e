/**
 * 认证 · Authentication: the library that keeps passwords, second factors, passkeys and sessions, on our tables.
 *
 * It is called, never exposed: our own routes ask it, so no path of its own can be reached from outside.
 */
import { passkey } from '@better-auth/passkey'
import type { Store } from '@oneruler/store/store'
import { betterAuth } from 'better-auth'
import { type GenericOAuthConfig, genericOAuth, twoFactor, username } from 'better-auth/plugins'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { newId } from '../identity.ts'
import { isOpen } from './account-closing.ts'
import { CLIENT_ADDRESS } from './asker.ts'
import { LEAST_PASSWORD, MOST_PASSWORD } from './password-strength.ts'

/** Without a request for so long, a session ends. */
const IDLE_S = 2 * 3_600
const RENEWED_S = 300

/**
 * @param address under which people reach the server; passkeys are bound to its name, and `https` makes cookies Secure
 * @param services that vouch for people
 */
export function openAuth(
  { signInPool, sessionSecret }: Store,
  address: string,
  services: GenericOAuthConfig[] = [],
) {
  const db = new Kysely({
    dialect: new PostgresDialect({ pool: signInPool }),
    plugins: [new CamelCasePlugin()],
  })
  const overTls = address.startsWith('https:')
  return betterAuth({
    appName: '一把尺',
    baseURL: address,
    secret: sessionSecret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres' },
    user: {
      modelName: 'account',
      additionalFields: { closedAt: { type: 'date', required: false, input: false } },
    },
    // What a service gives to be asked more of a person is not asked, and not kept.
    account: { modelName: 'credential', updateAccountOnSignIn: false },
    databaseHooks: { session: { create: { before: async ({ userId }) => isOpen(signInPool, userId) } } },
    session: { expiresIn: IDLE_S, updateAge: RENEWED_S },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LEAST_PASSWORD,
      maxPasswordLength: MOST_PASSWORD,
    },
    plugins: [
      username({ displayUsername: false }),
      twoFactor({ schema: { twoFactor: { modelName: 'second_factor' } } }),
      passkey({ rpID: new URL(address).hostname, rpName: '一把尺' }),
      genericOAuth({ config: services }),
    ],
    advanced: {
      // `__Host-`: no other host of the domain can write it. The library would put its own prefix before ours.
      cookiePrefix: overTls ? '__Host-oneruler' : 'oneruler',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: overTls },
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    // Our own log counts attempts, by name and address.
    rateLimit: { enabled: false },
  })
}

export type Auth = ReturnType<typeof openAuth>
