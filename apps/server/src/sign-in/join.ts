/**
 * 加入 · Join: by a one-time link, a person makes the account it promises, or sets the new password it allows.
 */
import type { Store } from '@oneruler/store/store'
import { transaction } from '@oneruler/store/transaction'
import { businessDay } from '../business-day.ts'
import { writeLine } from './access-log.ts'
import type { Auth } from './auth.ts'
import { giveGrants } from './grants.ts'
import { holdLink, lookAtLink, spendLink } from './links.ts'
import { type PasswordFault, passwordFault } from './password-strength.ts'

export interface Joining {
  readonly token: string
  readonly name: string
  readonly username: string
  readonly password: string
}

export type JoinFault = PasswordFault | 'linkGone' | 'usernameForm' | 'usernameTaken' | 'nameForm'

const USERNAME = /^[a-z0-9._]{3,30}$/
const LONGEST_NAME = 30

/** The account, or why not; a link refused for anything but itself is still good. */
export async function join(
  store: Store,
  auth: Auth,
  asked: Joining,
  { at, address }: { readonly at: Date; readonly address: string },
): Promise<{ readonly account: string } | { readonly fault: JoinFault }> {
  const seen = await lookAtLink(store.pool, asked.token, at)
  if (!seen) return { fault: 'linkGone' }
  const fault =
    (seen.account === null ? formFault(asked) : null) ?? (await passwordOf(store, seen.account, asked))
  if (fault) return { fault }
  return transaction(
    store.pool,
    async (tx) => {
      const link = await holdLink(tx, asked.token, at)
      if (!link) return { fault: 'linkGone' as const }
      const account = await accountBy(auth, link.account, asked)
      if (account === null) return { fault: 'usernameTaken' as const }
      await spendLink(tx, asked.token, account, at)
      await writeLine(
        { pool: tx },
        { what: 'link-used', at, account, acted: account, address, detail: { purpose: link.purpose } },
      )
      await giveGrants(tx, account, link.grants, { by: link.by, at, from: businessDay(at), address })
      return { account }
    },
    (result) => 'account' in result,
  )
}

function formFault({ name, username }: Joining): JoinFault | null {
  if (name.trim() === '' || [...name].length > LONGEST_NAME) return 'nameForm'
  return USERNAME.test(username) ? null : 'usernameForm'
}

async function passwordOf(
  { db }: Store,
  account: string | null,
  asked: Joining,
): Promise<PasswordFault | null> {
  const known =
    account === null
      ? asked
      : await db
          .selectFrom('account')
          .select(['name', 'username'])
          .where('id', '=', account)
          .executeTakeFirstOrThrow()
  return passwordFault(asked.password, [known.name, known.username])
}

/** Null where somebody else has the user name. */
async function accountBy(auth: Auth, existing: string | null, asked: Joining): Promise<string | null> {
  const { internalAdapter, password, adapter } = await auth.$context
  const hash = await password.hash(asked.password)
  if (existing !== null) {
    await internalAdapter.updatePassword(existing, hash)
    await internalAdapter.updateUser(existing, { twoFactorEnabled: false })
    for (const model of ['twoFactor', 'passkey'])
      await adapter.deleteMany({ model, where: [{ field: 'userId', value: existing }] })
    await internalAdapter.deleteUserSessions(existing)
    return existing
  }
  const { username, name } = asked
  const taken = await adapter.findOne({ model: 'user', where: [{ field: 'username', value: username }] })
  if (taken) return null
  const user = await internalAdapter.createUser(
    {
      name: name.trim(),
      username,
      // The library asks for one; nothing is ever sent to it.
      email: `${username}@accounts.invalid`,
      emailVerified: false,
    },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: hash,
  })
  return user.id
}
