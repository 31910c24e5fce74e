/** `oneruler account link`: a one-time link for somebody new, or for a new password; needs access to the data directory. */
import { ROLES, type Role } from '@oneruler/campaign/role'
import type { Installation } from '@oneruler/server/installation'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { LINK_HOURS, makeLink } from '@oneruler/server/sign-in/links'
import { readServer } from '@oneruler/store/postgres/server-announcement'
import { roleWords } from '@oneruler/words/roles'
import { Command } from 'commander'
import { actor, atWork, projectOf, type WorkOptions, withData } from '../at-work.ts'
import { joinAddress } from '../join-address.ts'
import { answer, Refused, tell, words } from '../output.ts'

type LinkOptions = WorkOptions & {
  readonly role?: readonly string[]
  readonly for?: string
  readonly staff?: string
  readonly group?: readonly string[]
  readonly partner?: readonly string[]
  readonly household?: readonly string[]
  readonly everywhere: boolean
}

export const accountCommand = (): Command =>
  new Command('account').description(words.accountPurpose()).addCommand(
    withData(new Command('link').description(words.linkPurpose()))
      .option('--role <role...>', words.roleOption())
      .option('--staff <number>', words.staffOption())
      .option('--group <group...>', words.groupOption())
      .option('--partner <code...>', words.partnerOption())
      .option('--household <number...>', words.householdOption())
      .option('--everywhere', words.everywhereOption(), false)
      .option('--for <username>', words.forOption())
      .action((options: LinkOptions) => atWork(options, (installation) => link(installation, options))),
  )

async function link(installation: Installation, options: LinkOptions): Promise<void> {
  const { store, dataDir } = installation
  if ((options.role === undefined) === (options.for === undefined))
    throw new Refused(words.roleOrAccount(), 2)
  const made = { by: actor(), at: new Date() }
  const token =
    options.for === undefined
      ? await makeLink(store.pool, {
          purpose: 'invitation',
          account: null,
          grants: await grantsFor(installation, options),
          ...made,
        })
      : await makeLink(store.pool, {
          purpose: 'reset',
          account: await accountNamed(installation, options.for),
          grants: [],
          ...made,
        })
  const server = readServer(dataDir)
  const address = joinAddress(server?.address ?? '', token)
  answer(options, { link: address, hours: LINK_HOURS }, () => {
    tell(options, words.linkMade({ link: address, hours: LINK_HOURS }))
    if (!server) tell(options, words.linkWithoutServer())
  })
}

async function grantsFor(installation: Installation, options: LinkOptions): Promise<GrantTerms[]> {
  const roles = (options.role ?? []).map(asRole)
  const project = options.everywhere ? null : await projectOf(installation, options)
  const { group, partner, household } = options
  const reach = {
    ...(group ? { groups: group } : {}),
    ...(partner ? { partners: partner } : {}),
    ...(household ? { households: household } : {}),
  }
  return roles.map((role) => ({ role, project, staff: options.staff ?? null, reach, until: null }))
}

async function accountNamed({ store }: Installation, username: string): Promise<string> {
  const found = await store.db
    .selectFrom('account')
    .select('id')
    .where('username', '=', username.toLowerCase())
    .executeTakeFirst()
  if (!found) throw new Refused(words.unknownAccount({ value: username }))
  return found.id
}

/** By its code or as it is called. */
function asRole(value: string): Role {
  const { names } = roleWords.zh
  const role = ROLES.find((one) => one === value || names[one] === value)
  if (!role) throw new Refused(words.unknownRole({ value, list: Object.values(names).join('、') }), 2)
  return role
}
