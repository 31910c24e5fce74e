/** 材料 · Evidence: files handed in with an act, kept with what it is done on. */
import { CORRECTION_REASONS } from '@oneruler/campaign/correction'
import { evidenceKept } from '@oneruler/campaign/evidence'
import { COMMANDS } from '@oneruler/campaign/road/commands'
import { namedFiles } from '@oneruler/campaign/road/named-files'
import { beforeEach, expect, it } from 'vitest'
import { INSPECTION, Road } from './household-office.ts'
import { PICTURE } from './office.ts'
import { shutAndOpen } from './shut-and-open.ts'

let road: Road
beforeEach(() => {
  road = new Road()
})

const SCAN = 'ef'.repeat(32)
const UNKNOWN = 'cd'.repeat(32)
const AREAS = {
  ...{ house: '1', certifiedM2: '80', unregisteredLawfulM2: '6.4', unlawfulM2: '0' },
  ...{ measuredM2: '86.40', recognisedM2: '80' },
}
const named = (sha256: string, name = '示例草图.jpg') => [{ sha256, name }]
const measured = (pictures: ReturnType<typeof named>) =>
  road.tried('2018-06-12', 'measureHouse', { ...AREAS, pictures })

it('given a sketch handed in with a measurement, then it lies with the household, its name sealed apart', () => {
  road.registered()
  expect(measured(named(PICTURE, 'C:\\户主甲\\示例草图.jpg'))).toEqual(['accepted'])
  const kept = road.dossier().of(evidenceKept)
  expect(kept.map(({ body }) => body)).toEqual([
    {
      act: 'measureHouse',
      files: [{ blank: 'pictures', sha256: PICTURE, media: 'image/jpeg', bytes: 1000 }],
    },
  ])
  expect(kept[0]?.private).toEqual({ names: ['示例草图.jpg'] })
  expect(road.last('HouseMeasured').body).not.toHaveProperty('pictures')
})

shutAndOpen(
  'G161: given a file that nobody handed in, then the act is refused, by the place of the file',
  () => {
    road.registered()
    const both = [...named(PICTURE), ...named(UNKNOWN)]
    expect(measured(both)).toEqual(['G161 file-not-handed-in'])
    const done = road.office.do('measureHouse', 'H2', { ...AREAS, pictures: both })
    expect(done.kind === 'refused' && done.closed[0]?.looked.params).toEqual({ which: '2' })
    road.office.files.set(UNKNOWN, { media: 'image/png', bytes: 5 })
    expect(measured(both)).toEqual(['accepted'])
  },
)

shutAndOpen('G161: given a scan where photographs alone are taken, then the act is refused', () => {
  road.registered()
  road.office.files.set(SCAN, { media: 'application/pdf', bytes: 5 })
  const kept = (sha256: string) =>
    road.tried('2018-06-12', 'keepPhotographs', {
      house: '1',
      photographs: [{ shows: '外立面', pictures: named(sha256) }],
    })
  expect(kept(SCAN)).toEqual(['G161 file-of-another-sort'])
  expect(kept(PICTURE)).toEqual(['accepted'])
  expect(road.last('PhotographsKept').body.photographs).toEqual([{ shows: '外立面', sha256: PICTURE }])
})

it('given photographs to keep and none named, or what is no file, then the blank says so', () => {
  road.registered()
  const kept = (pictures: unknown) =>
    road.tried('2018-06-12', 'keepPhotographs', {
      house: '1',
      photographs: [{ shows: '外立面', pictures: pictures as never }],
    })
  expect(kept([])).toEqual(['photographs.1.pictures required'])
  for (const none of [
    PICTURE,
    [PICTURE],
    [{ sha256: 'x' }],
    [{ sha256: PICTURE, name: 'a\u0000' }],
    { sha256: PICTURE },
  ])
    expect(kept(none)).toEqual(['photographs.1.pictures not-a-file'])
  const many = Array.from({ length: 21 }, (_, n) => ({ sha256: n.toString(16).padStart(64, '0'), name: '' }))
  expect(kept(many)).toEqual(['photographs.1.pictures out-of-range'])
})

it('given the same file chosen twice, then it is kept once', () => {
  road.registered()
  expect(measured([...named(PICTURE), ...named(PICTURE)])).toEqual(['accepted'])
  expect(road.dossier().last(evidenceKept)?.body.files).toHaveLength(1)
})

it('given a file that came with the wrong act, then it is withdrawn, and the measurement stays', () => {
  road.registered()
  measured(named(PICTURE))
  const { seq } = road.last('EvidenceKept')
  const why = { fact: String(seq), reason: CORRECTION_REASONS[0], evidence: '示例更正单' }
  expect(road.tried('2018-06-12', 'voidFact', why)).toEqual(['accepted'])
  expect(road.dossier().of(evidenceKept)).toEqual([])
  expect(road.dossier().facts.map(({ type }) => type)).toContain('HouseMeasured')
})

it('given a photograph of a later day, then it keeps no earlier step from being written down', () => {
  road.surveyed()
  const on = '2018-08-20'
  const pictures = named(PICTURE)
  road.done(on, 'keepPhotographs', { house: '1', photographs: [{ shows: '内部', pictures }] })
  expect(road.tried(on, 'inspectHouse', { ...INSPECTION, on: '2018-08-13' })).toEqual(['accepted'])
})

it('every act that shows something in the world takes files with it', () => {
  const takes = (name: string): boolean => {
    const { fields } = COMMANDS.find((command) => command.name === name) as (typeof COMMANDS)[number]
    const rows = (fields.photographs && [{ pictures: named(PICTURE) }]) ?? []
    const shown = named(PICTURE)
    const input = { pictures: shown, documents: shown, proof: shown, photographs: rows }
    return namedFiles(fields, input).length > 0
  }
  const shown = [
    ...['surveyHousehold', 'measureHouse', 'keepPhotographs', 'recordEntryRefused', 'inspectHouse'],
    ...['recogniseBuilding', 'serveValuationReport', 'serveOrder', 'serveDemand', 'signAgreement'],
    ...['makeOrder', 'executeOrder', 'acceptVacating', 'handOver', 'deregister', 'closeOut'],
    ...['returnBatch', 'announceBoundary', 'assessRisk'],
  ]
  expect(shown.filter((name) => !takes(name))).toEqual([])
})
