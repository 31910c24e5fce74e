/**
 * 登记房屋 · Record a house, or what is now known of it: its certificate, its areas, later its price. A later record of
 * the same 幢号 takes the place of the earlier from its day on.
 */
import { houseRecorded } from '../../house.ts'
import { defineCommand, state } from '../command.ts'
import { areaField, integerField, optional, textField, yuanField } from '../field.ts'
import { notPosted } from '../gates/g67-not-posted.ts'
import { recognisedAreaGrounded } from '../gates/r5-recognised-within.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'

export const recordHouse = defineCommand({
  name: 'recordHouse',
  of: 'household',
  article: { 全国: '条例 §15' },
  fields: {
    number: textField,
    certificate: optional(textField),
    use: textField,
    structure: optional(textField),
    floors: optional(integerField(0, 200)),
    builtIn: optional(integerField(1000, 2100)),
    titledM2: optional(areaField),
    measuredM2: optional(areaField),
    recognisedM2: areaField,
    unregisteredM2: optional(areaField),
    unitPriceFen: optional(yuanField),
    fitOutFen: optional(yuanField),
  },
  gates: [actorOnRoster, signedOnce, notPosted, recognisedAreaGrounded],
  decide: (_at, house) => ({
    stated: [state(houseRecorded, house)],
  }),
})
