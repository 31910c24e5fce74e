/** 登记共有人和承租人 · Record who owns a house, with shares that sum to one, and who rents it. */
import { ownersRecorded } from '../../owner.ts'
import { TENANCIES, tenantRecorded } from '../../tenant.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { houseField, oneOfField, optional, rowsField, shareField, textField } from '../field.ts'
import { sharesWhole } from '../gates/g60-shares-whole.ts'
import { houseKnown } from '../gates/g61-house-known.ts'
import { noOrderStands } from '../gates/g85-no-order-stands.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

const identity = { name: textField, identityNumber: optional(textField) }

export const recordOwners = defineCommand({
  name: 'recordOwners',
  of: 'household',
  article: { 全国: '条例 §15' },
  fields: {
    house: houseField,
    owners: rowsField({ owner: textField, ...identity, share: shareField }),
  },
  evidence: documented,
  gates: [actorOnRoster, houseKnown, sharesWhole, signedOnce, noOrderStands],
  decide: (_at, { house, owners }) => ({
    stated: [
      state(
        ownersRecorded,
        { house, owners: owners.map(({ owner, share }) => ({ owner, share })) },
        { owners: owners.map(({ owner, name, identityNumber }) => ({ owner, name, identityNumber })) },
      ),
    ],
  }),
})

export const recordTenant = defineCommand({
  name: 'recordTenant',
  of: 'household',
  article: { 全国: '条例 §15', 浙江: '浙江条例 §35' },
  fields: { house: houseField, tenancy: oneOfField(TENANCIES), ...identity },
  evidence: documented,
  gates: [actorOnRoster, houseKnown, signedOnce, noOrderStands],
  decide: (_at, { house, tenancy, name, identityNumber }) => ({
    stated: [state(tenantRecorded, { house, tenancy }, { name, identityNumber })],
  }),
})
