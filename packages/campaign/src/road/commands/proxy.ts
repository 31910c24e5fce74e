/** 委托代理 · Appoint a proxy for an owner, by a paper, in some matters, until a day; and end it. */
import { PROXY_SCOPES, proxiesOn, proxyAppointed, proxyEnded } from '../../proxy.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { dayField, optional, someOfField, textField } from '../field.ts'
import { ownerKnown } from '../gates/g62-owner-known.ts'
import { proxyStanding } from '../gates/g175-proxy-standing.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const appointProxy = defineCommand({
  name: 'appointProxy',
  of: 'household',
  article: ownerKnown.article,
  fields: {
    proxy: textField,
    principal: textField,
    name: textField,
    identityNumber: optional(textField),
    scope: someOfField(PROXY_SCOPES),
    until: optional(dayField),
    paper: textField,
  },
  evidence: documented,
  gates: [actorOnRoster, ownerKnown],
  decide: (_at, { name, identityNumber, ...appointed }) => ({
    stated: [state(proxyAppointed, appointed, { name, identityNumber })],
  }),
})

export const endProxy = defineCommand({
  name: 'endProxy',
  of: 'household',
  article: proxyStanding.article,
  fields: { proxy: textField, principal: textField },
  gates: [actorOnRoster, proxyStanding],
  isOffered: (at) => proxiesOn(householdOf(at), at.on).length > 0,
  decide: (_at, ended) => ({ stated: [state(proxyEnded, ended)] }),
})
