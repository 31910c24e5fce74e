/** 移交、注销与销号 · Hand the empty house over, deregister its titles, close the household's file; or reopen it. */
import { housesOf } from '../../campaign.ts'
import {
  closingReversed,
  houseHandedOver,
  householdClosed,
  standingClosing,
  titlesDeregistered,
} from '../../closing.ts'
import { orderExecuted } from '../../enforcement.ts'
import { householdVacated } from '../../vacating.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { longTextField, oneOfField, textField } from '../field.ts'
import { vacatedFirst } from '../gates/g96-vacated-first.ts'
import { evidenceComplete } from '../gates/o7-evidence-complete.ts'
import { closerIsAnother } from '../gates/o8-closed-by-another.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const isVacated = (at: Situation): boolean =>
  householdOf(at).of(householdVacated).length > 0 || householdOf(at).of(orderExecuted).length > 0

export const handOver = defineCommand({
  name: 'handOver',
  of: 'household',
  fields: { recipient: textField },
  evidence: documented,
  gates: [actorOnRoster, vacatedFirst],
  isOffered: (at) => isVacated(at) && householdOf(at).of(houseHandedOver).length === 0,
  decide: ({ by }, { recipient }) => ({ stated: [state(houseHandedOver, { by }, { recipient })] }),
})

export const deregister = defineCommand({
  name: 'deregister',
  of: 'household',
  article: { 浙江: '浙江条例 §34', 全国: '条例 §13' },
  fields: { way: oneOfField(['被征收人申请', '依文件径行注销']) },
  evidence: documented,
  gates: [actorOnRoster, vacatedFirst],
  isOffered: (at) => isVacated(at) && householdOf(at).of(titlesDeregistered).length === 0,
  decide(at, { way }) {
    const certificates = housesOf(householdOf(at)).flatMap(({ body }) => body.certificate ?? [])
    return { stated: [state(titlesDeregistered, { certificates: [...new Set(certificates)], way })] }
  },
})

export const closeOut = defineCommand({
  name: 'closeOut',
  of: 'household',
  fields: {},
  evidence: documented,
  gates: [actorOnRoster, evidenceComplete, closerIsAnother],
  isOffered: (at) => isVacated(at) && standingClosing(householdOf(at)) === null,
  decide: ({ by }) => ({ stated: [state(householdClosed, { by })] }),
})

export const reopenCloseOut = defineCommand({
  name: 'reopenCloseOut',
  of: 'household',
  fields: { reason: longTextField },
  gates: [actorOnRoster],
  isOffered: (at) => standingClosing(householdOf(at)) !== null,
  decide: ({ by }, { reason }) => ({ stated: [state(closingReversed, { by }, { reason })] }),
})
