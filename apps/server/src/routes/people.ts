/** 人员与授权 · People: accounts, their roles and reach, and the links by which people join; and the log of all that. */
import { parseDay } from '@oneruler/campaign/day'
import { ANSWERING_CATEGORY } from '@oneruler/campaign/partner'
import { ROLES } from '@oneruler/campaign/role'
import { accessWords } from '@oneruler/words/access'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { PeoplePage } from '../access-pages.ts'
import type { Deps } from '../deps.ts'
import { registeredProjects } from '../registered-projects.ts'
import { writeLine } from '../sign-in/access-log.ts'
import type { ActorEnv } from '../sign-in/actor.ts'
import type { Auth } from '../sign-in/auth.ts'
import { boundIdentities } from '../sign-in/bound-identity.ts'
import { grantLines } from '../sign-in/grant-lines.ts'
import { endGrant, type GrantTerms, giveGrants, grantsOf, inForce } from '../sign-in/grants.ts'
import { LINK_HOURS, makeLink } from '../sign-in/links.ts'
import type { SingleSignOn } from '../sign-in/single-sign-on.ts'
import { accountOf, actedIn } from './known-account.ts'
import { received, Short, shortBody } from './received.ts'

const words = accessWords.zh
const MOST_NAMED = 2_000
const Named = z.array(z.string().min(1).max(100)).max(MOST_NAMED).readonly().optional()
const Terms = z.object({
  role: z.enum(ROLES),
  project: z.uuid().nullable(),
  staff: z.string().min(1).max(50).nullable(),
  reach: z.object({ groups: Named, partners: Named, households: Named }),
  until: z
    .string()
    .transform((text) => parseDay(text))
    .refine((day) => day !== undefined)
    .nullable(),
})
const Invitation = z.object({ grants: z.array(Terms).min(1).max(20) })
const Reason = z.object({ reason: Short })

export const peopleRoutes = (deps: Deps, auth: Auth, signOn: SingleSignOn | null) => {
  const { store, campaigns } = deps.installation
  const acted = (c: Context<ActorEnv>) => actedIn(c, deps.now())
  const badGrant = (c: Context) => c.json({ message: words.grantForm() }, 400)
  const unknown = (c: Context) => c.json({ message: words.accountUnknown() }, 404)

  /** Null where a grant names a project that is not there, or none for a screen, or begins after its end. */
  const checked = async (c: Context<ActorEnv>, asked: readonly z.infer<typeof Terms>[]) => {
    const projects = await registeredProjects(store)
    const sound = asked.every(
      ({ role, project, until }) =>
        // A screen hangs in the hall of one project.
        (project === null ? role !== 'screen' : projects.some(({ id }) => id === project)) &&
        (until === null || until === undefined || until >= acted(c).from),
    )
    return sound ? (asked as readonly GrantTerms[]) : null
  }

  return new Hono<ActorEnv>()
    .use('/people/*', shortBody)
    .get('/people', async (c) => {
      const accounts = await store.db
        .selectFrom('account')
        .select(['id', 'name', 'username', 'two_factor_enabled', 'created_at', 'closed_at'])
        .select(({ selectFrom, ref, fn }) =>
          selectFrom('session')
            .whereRef('user_id', '=', ref('account.id'))
            .where('expires_at', '>', deps.now().toISOString())
            .select(fn.countAll().as('n'))
            .as('sessions'),
        )
        .orderBy('created_at')
        .execute()
      const grants = await grantLines(store, await grantsOf(store))
      const identities = signOn ? await boundIdentities(store, signOn.issuer) : null
      const projects = (await registeredProjects(store)).map(async ({ id, name }) => {
        const loaded = await campaigns.load(id)
        const partners = [...(loaded?.campaign.partners.values() ?? [])].map(({ body }) => body)
        return {
          id,
          name,
          groups: loaded?.frame.groups ?? [],
          partners: partners
            .filter(({ category }) => category === ANSWERING_CATEGORY)
            .map((partner) => ({ code: partner.code, name: partner.name ?? '' })),
        }
      })
      return c.json<PeoplePage>({
        accounts: accounts.map((one) => ({
          account: one.id,
          name: one.name,
          username: one.username,
          secondFactor: one.two_factor_enabled ?? false,
          since: new Date(one.created_at).toISOString(),
          sessions: Number(one.sessions),
          closed: one.closed_at !== null,
          identity: identities?.get(one.id) ?? null,
          grants: grants.filter(({ account }) => account === one.id),
        })),
        projects: await Promise.all(projects),
        today: acted(c).from,
        singleSignOn: signOn?.name ?? null,
      })
    })
    .post('/people/links', received(Invitation), async (c) => {
      const grants = await checked(c, c.req.valid('json').grants)
      if (!grants) return badGrant(c)
      const token = await makeLink(store.pool, { purpose: 'invitation', account: null, grants, ...acted(c) })
      return c.json({ token, hours: LINK_HOURS })
    })
    .post('/people/:account/link', async (c) => {
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      if (account.closed_at !== null) return c.json({ message: words.accountClosed() }, 409)
      const token = await makeLink(store.pool, {
        purpose: 'reset',
        account: account.id,
        grants: [],
        ...acted(c),
      })
      return c.json({ token, hours: LINK_HOURS })
    })
    .post('/people/:account/grants', received(Terms), async (c) => {
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      if (account.id === c.var.session.account) return c.json({ message: words.notOneself() }, 409)
      const grants = await checked(c, [c.req.valid('json')])
      if (!grants) return badGrant(c)
      await giveGrants(store.pool, account.id, grants, acted(c))
      return c.json({ changed: true })
    })
    .post('/people/:account/grants/:grant/end', received(Reason), async (c) => {
      const reason = c.req.valid('json').reason.trim()
      if (reason === '' || reason.length > 100) return c.json({ message: words.reasonForm() }, 400)
      const grants = inForce(await grantsOf(store), acted(c).from)
      const { account, grant: id } = c.req.param()
      const grant = grants.find((one) => one.id === id && one.account === account)
      if (!grant) return c.json({ message: words.grantUnknown() }, 404)
      const keepers = grants.filter(({ role, until }) => role === 'security-administrator' && until === null)
      if (keepers.length === 1 && keepers[0]?.id === grant.id)
        return c.json({ message: words.lastAdministrator() }, 409)
      await endGrant(store.pool, grant, { reason, ...acted(c) })
      return c.json({ changed: true })
    })
    .post('/people/:account/sessions/end', async (c) => {
      const account = await accountOf(store, c.req.param('account'))
      if (!account) return unknown(c)
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteUserSessions(account.id)
      const { by, at, address } = acted(c)
      await writeLine(store, { what: 'sessions-ended', at, account: account.id, acted: by, address })
      return c.json({ changed: true })
    })
}
