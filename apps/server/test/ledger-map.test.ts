import type { LedgerFiles } from '@oneruler/server/ledger-folder'
import { readLedgerFolder } from '@oneruler/server/ledger-folder'
import { stageImport } from '@oneruler/server/ledger-staging'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { filesOf, openFresh } from './opened.ts'
import { SAMPLE } from './sample.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

interface Feature {
  properties: Record<string, string>
}
interface RedLineMap {
  features: Feature[]
}

const ledger = simulateCampaign({ households: 9, groups: 2, seed: 'map' })
const drawn = () => structuredClone(ledger.map) as RedLineMap
const drawnAs = (kind: string, map: RedLineMap) =>
  map.features.filter(({ properties }) => properties.类型 === kind)

const stagedWith = async (map: string | Uint8Array | object) => {
  const bytes =
    map instanceof Uint8Array
      ? map
      : new TextEncoder().encode(typeof map === 'string' ? map : JSON.stringify(map))
  const files: LedgerFiles = { ...(await filesOf(ledger)), map: bytes }
  return stageImport(installation.store, files)
}
const notesOf = async (map: string | Uint8Array | object) => {
  const staging = await stagedWith(map)
  return 'staged' in staging ? staging.staged.notes : staging
}

describe('the map beside a ledger', () => {
  test('given the map and the register agree, then there is nothing to note; so it is in the sample', async () => {
    expect(await notesOf(drawn())).toEqual([])
    const sample = await stageImport(installation.store, readLedgerFolder(SAMPLE)!)
    expect('staged' in sample && sample.staged.notes).toEqual([])
  })

  test('given a parcel under another 户号, then what each side lacks is noted and the ledger is taken', async () => {
    const map = drawn()
    const number = drawnAs('房屋', map)[0]!.properties.户号
    drawnAs('房屋', map)[0]!.properties.户号 = 'H9999'
    expect(await notesOf(map)).toEqual([
      expect.stringMatching(/1 个户号不在“征收户”表：H9999。/),
      expect.stringContaining(`1 户在“红线图.geojson”上没有房屋：${number}。`),
    ])
  })

  test('given a block that no group answers for, and many parcels missing, then the first few are named', async () => {
    const map = drawn()
    drawnAs('责任区块', map)[0]!.properties.编号 = 'Q77'
    map.features = drawnAs('责任区块', map)
    const notes = await notesOf(map)
    expect(notes).toEqual([
      expect.stringMatching(/有 9 户在.*没有房屋：[^、]+(、[^、]+){4} 等。/),
      expect.stringMatching(/1 个责任区块不在“小组”表：Q77。/),
      expect.stringMatching(/“小组”表里有 1 个责任区块/),
    ])
  })

  test.each([
    ['one feature', { type: 'Feature', properties: {}, geometry: null }],
    ['features of no kind', { type: 'FeatureCollection', features: [{ 户号: 'H0001' }] }],
    ['a list', []],
  ])('given JSON that is %s, then it is noted that no map can be drawn', async (_what, map) => {
    expect(await notesOf(map)).toEqual([expect.stringContaining('不是 GeoJSON 要素集合')])
  })

  test.each([
    ['text', '红线图'],
    ['half a file', JSON.stringify(ledger.map).slice(0, 500)],
    ['JSON in another encoding', new Uint8Array([0x22, 0xba, 0xec, 0xcf, 0xdf, 0x22])],
  ])('given %s for a map, then the import is refused in words', async (_what, map) => {
    expect(await stagedWith(map)).toEqual({ refusal: expect.stringContaining('不是 UTF-8 编码的 JSON') })
  })
})
