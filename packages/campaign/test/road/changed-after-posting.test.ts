/** 公示后变更: what read otherwise after it had been posted, with before, after, who, when and on what paper. */
import { bearsOnPosted, changesAfterPosting } from '@oneruler/campaign/changed-after-posting'
import { expect, it } from 'vitest'
import { PRICE, Road } from './household-office.ts'
import { PICTURE } from './office.ts'

const CORRECTION = {
  houses: [{ ...PRICE, unitPriceFen: '7000.00', recognisedM2: '80' }],
  evidence: '查勘记录补1号',
  reason: '楼层录错',
}
const changesOf = ({ office }: Road) =>
  changesAfterPosting(office.events.filter(bearsOnPosted), office.campaign().terms)

it('given a household on its way to the posting of its value, then nothing of it was changed after posting', () => {
  expect(changesOf(new Road().posted())).toEqual([])
})

it('given a posted value, when it is corrected with an area, then each field is told with before, after, who, when and paper', () => {
  const road = new Road().posted()
  const { office } = road.done('2018-08-16', 'proposeValuationCorrection', {
    ...CORRECTION,
    documents: [{ sha256: PICTURE, name: '查勘记录.jpg' }],
  })
  expect(changesOf(road)).toEqual([])
  office.as('R2')
  road.done('2018-08-16', 'approveValuationCorrection')
  const changes = changesOf(road)
  expect(changes.map(({ house, field, before, after }) => [house, field, before, after])).toEqual([
    ['1', 'recognisedM2', '86.40', '80.00'],
    ['1', 'unitPriceFen', '683050', '700000'],
    ['', 'valueFen', expect.any(String), '60100000'],
  ])
  const { actor } = road.last('ValuationCorrected')
  for (const change of changes)
    expect(change).toMatchObject({
      by: 'ValuationCorrected',
      evidence: '查勘记录补1号',
      files: [PICTURE],
      reason: '楼层录错',
      actor,
      recordedAt: '2018-08-16T02:00:00.000Z',
    })
})
