/**
 * 登录与授权的取数 · Asking about sign-in, the own account, people and their roles, and the log.
 */
import type { AccessEntry } from '@oneruler/server/sign-in/access-log'
import type { GrantTerms } from '@oneruler/server/sign-in/grants'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { ask, queryClient, server } from './api.ts'

/** Who is signed in; asked before every room. */
export const whoQuery = queryOptions({
  queryKey: ['who'],
  queryFn: () => ask(server.session.$get()),
})

/** Whoever signs in or out sees another server: nothing that was shown before is kept. */
export async function beginAnew(): Promise<void> {
  queryClient.clear()
  await queryClient.query(whoQuery)
}

const signingIn = server['sign-in']
export const signIn = (json: { username: string; password: string }) => ask(signingIn.$post({ json }))
export const secondFactor = (json: { code: string; kind: 'totp' | 'backup' }) =>
  ask(signingIn.second.$post({ json }))
export const passkeyQuestion = () => ask(signingIn.passkey.$get())
export const passkeyAnswer = (response: { id: string }) =>
  ask(signingIn.passkey.$post({ json: { response } }))
export const beginSignOn = () => ask(signingIn.single.begin.$post())
/** Asked once: what comes back is good once. */
export const returnedQuery = ({ code, state, iss, error }: Readonly<Record<string, string>>) =>
  queryOptions({
    queryKey: ['returned', state],
    queryFn: () => ask(signingIn.single.$post({ json: { code, state, iss, error } })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
export const signOut = () => ask(server['sign-out'].$post())

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: () => ask(server.join.look.$post({ json: { token } })),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  })
export const join = (json: { token: string; name: string; username: string; password: string }) =>
  ask(server.join.$post({ json }))

const { own, people } = server
export const ownQuery = queryOptions({ queryKey: ['own'], queryFn: () => ask(own.$get()) })
export const changePassword = (json: { current: string; next: string }) => ask(own.password.$post({ json }))
const second = own['second-factor']
export const beginSecondFactor = (password: string) => ask(second.$post({ json: { password } }))
export const confirmSecondFactor = (code: string) => ask(second.confirm.$post({ json: { code } }))
export const removeSecondFactor = (password: string) => ask(second.remove.$post({ json: { password } }))
export const beginPasskey = (password: string) => ask(own.passkeys.begin.$post({ json: { password } }))
export const addPasskey = (response: { id: string }, name: string) =>
  ask(own.passkeys.$post({ json: { response, name } }))
export const removePasskey = (id: string) => ask(own.passkeys[':id'].remove.$post({ param: { id } }))
export const endSession = (id: string) => ask(own.sessions[':id'].end.$post({ param: { id } }))
export const endOtherSessions = () => ask(own.sessions['end-others'].$post())

export const peopleQuery = queryOptions({ queryKey: ['people'], queryFn: () => ask(people.$get()) })
const one = people[':account']
const written = ({ until, ...terms }: GrantTerms) => ({ ...terms, until: until as string | null })
export const invite = (grants: readonly GrantTerms[]) =>
  ask(people.links.$post({ json: { grants: grants.map(written) } }))
export const resetLink = (account: string) => ask(one.link.$post({ param: { account } }))
export const giveGrant = (account: string, terms: GrantTerms) =>
  ask(one.grants.$post({ param: { account }, json: written(terms) }))
export const endGrant = (account: string, grant: string, reason: string) =>
  ask(one.grants[':grant'].end.$post({ param: { account, grant }, json: { reason } }))
export const closeAccount = (account: string, reason: string) =>
  ask(one.close.$post({ param: { account }, json: { reason } }))
export const openAccount = (account: string, reason: string) =>
  ask(one.open.$post({ param: { account }, json: { reason } }))
export const bindIdentity = (account: string, identity: string) =>
  ask(one.identity.$post({ param: { account }, json: { identity } }))
export const endSessionsOf = (account: string) => ask(one.sessions.end.$post({ param: { account } }))

/** Where every role given, with its history, can be fetched. */
export const grantsWorkbook = server['access-log']['grants.xlsx'].$url().href

/** @param number 导出编号: of one export, whole */
export const accessLogQuery = (what: AccessEntry | undefined, number: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['access-log', what, number],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: before }) =>
      ask(
        server['access-log'].$get({
          query: {
            ...(what === undefined ? {} : { what }),
            ...(before === undefined ? {} : { before }),
            ...(number === undefined ? {} : { number }),
          },
        }),
      ),
    getNextPageParam: ({ before }) => before ?? undefined,
  })
