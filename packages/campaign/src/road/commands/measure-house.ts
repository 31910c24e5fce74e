/** 测量、附属物与照片 · Measure a house by classes of area, list its fixtures, keep its photographs (条例 §15). */
import { housesOf } from '../../campaign.ts'
import { houseRecorded } from '../../house.ts'
import { DIFFERENCES, fixturesListed, houseMeasured, PHOTOGRAPHED, photographsKept } from '../../measuring.ts'
import { defineCommand, state } from '../command.ts'
import { pictured } from '../evidence-blanks.ts'
import { areaField, filesField, houseField, oneOfField, optional, rowsField, textField } from '../field.ts'
import { houseKnown } from '../gates/g61-house-known.ts'
import { areasAddUp } from '../gates/g66-areas-add-up.ts'
import { notPosted } from '../gates/g67-not-posted.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

const article = { 全国: '条例 §15', 浙江: '浙江条例 §9' }

export const measureHouse = defineCommand({
  name: 'measureHouse',
  of: 'household',
  article,
  fields: {
    house: houseField,
    certifiedM2: areaField,
    measuredM2: areaField,
    recognisedM2: areaField,
    unregisteredLawfulM2: areaField,
    unlawfulM2: areaField,
    difference: optional(oneOfField(DIFFERENCES)),
  },
  evidence: pictured,
  gates: [actorOnRoster, houseKnown, areasAddUp, notPosted],
  decide(at, measured) {
    const registered = housesOf(householdOf(at)).filter(({ body }) => body.number === measured.house)
    return {
      stated: [
        state(houseMeasured, { ...measured, by: at.by }),
        ...registered.map(({ body }) =>
          state(houseRecorded, {
            ...body,
            titledM2: measured.certifiedM2,
            measuredM2: measured.measuredM2,
            recognisedM2: measured.recognisedM2,
            unregisteredM2: measured.unregisteredLawfulM2,
          }),
        ),
      ],
    }
  },
})

export const listFixtures = defineCommand({
  name: 'listFixtures',
  of: 'household',
  article,
  fields: {
    house: houseField,
    fixtures: rowsField({ name: textField, quantity: areaField, unit: textField }),
  },
  evidence: pictured,
  gates: [actorOnRoster, houseKnown, notPosted],
  decide: (_at, listed) => ({ stated: [state(fixturesListed, listed)] }),
})

export const keepPhotographs = defineCommand({
  name: 'keepPhotographs',
  of: 'household',
  article,
  fields: {
    house: houseField,
    photographs: rowsField({ shows: oneOfField(PHOTOGRAPHED), pictures: filesField(['photograph'], 1) }),
  },
  gates: [actorOnRoster, houseKnown],
  isFree: true,
  decide: (_at, { house, photographs }) => ({
    stated: [
      state(photographsKept, {
        house,
        photographs: photographs.flatMap(({ shows, pictures }) =>
          pictures.map(({ sha256 }) => ({ shows, sha256 })),
        ),
      }),
    ],
  }),
})
