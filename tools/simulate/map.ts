/** 红线图 · Map: a block for every group and in it a parcel for every household, as GeoJSON. */
import type { Household } from './households.ts'
import type { Group } from './staff.ts'

/** Degrees; the corner lies in open country, so that nobody's real house is drawn. */
const CORNER = { east: 118.4, north: 29.13 }
const BLOCK = 0.0045
const STREET = 0.0003

type Point = [east: number, north: number]

export function redLineMap(groups: readonly Group[], households: readonly Household[]): object {
  const columns = Math.ceil(Math.sqrt(groups.length))
  const features: object[] = []
  const corners = new Map<Group, Point>()
  groups.forEach((group, index) => {
    const east = CORNER.east + (index % columns) * (BLOCK + STREET)
    const north = CORNER.north + Math.floor(index / columns) * (BLOCK + STREET)
    corners.set(group, [east, north])
    const properties = {
      类型: '责任区块',
      编号: group.block,
      名称: `第${index + 1}责任区块`,
      小组: group.name,
    }
    features.push(square(properties, [east, north], BLOCK))
  })
  const placed = new Map<Group, number>()
  for (const household of households) {
    const index = placed.get(household.group) ?? 0
    placed.set(household.group, index + 1)
    const side = Math.ceil(Math.sqrt(household.group.households))
    const step = BLOCK / side
    const [east, north] = corners.get(household.group) as Point
    const corner: Point = [
      east + ((index % side) + 0.15) * step,
      north + (Math.floor(index / side) + 0.15) * step,
    ]
    const properties = { 类型: '房屋', 户号: household.number, 区块: household.group.block }
    features.push(square(properties, corner, step * 0.7))
  }
  return { type: 'FeatureCollection', features }
}

function square(properties: object, [east, north]: Point, size: number): object {
  const at = (x: number, y: number): Point => [
    Number((east + x * size).toFixed(7)),
    Number((north + y * size).toFixed(7)),
  ]
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates: [[at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]] },
  }
}
