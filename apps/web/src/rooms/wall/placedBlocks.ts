/** 区块摆放 · Where each block is drawn on a sheet of so many units: as on the map, or in rows where no map draws it. */
import type { Point } from '@oneruler/campaign/ring'
import type { WallBlock } from '@oneruler/server/wall-pages'

export interface PlacedBlock extends Pick<WallBlock, 'group' | 'signed' | 'households'> {
  readonly path: string
  readonly box: Box
}
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type Corners = readonly (readonly Point[])[]

const GAP = 4
const COLUMNS = 3

export function placedBlocks(
  blocks: readonly WallBlock[],
  width: number,
  height: number,
): { readonly drawn: boolean; readonly placed: readonly PlacedBlock[] } {
  const drawn = blocks.length > 0 && blocks.every(({ polygons }) => polygons.length > 0)
  const outlines = drawn ? onMap(blocks, width, height) : inRows(blocks.length, width, height)
  return {
    drawn,
    placed: blocks.map(({ group, signed, households }, index) => {
      const rings = outlines[index] ?? []
      return { group, signed, households, path: rings.map(pathOf).join(''), box: boxOf(rings.flat()) }
    }),
  }
}

/** Plate carrée with the middle's own scale: across one quarter of a town no other projection differs by a pixel. */
function onMap(blocks: readonly WallBlock[], width: number, height: number): Corners[] {
  const rings = blocks.map(({ polygons }) => polygons.flat())
  const world = boxOf(rings.flat(2))
  const shrink = Math.cos(((world.y + world.height / 2) * Math.PI) / 180)
  const scale = Math.min(width / (world.width * shrink), height / world.height)
  const left = (width - world.width * shrink * scale) / 2
  const top = (height - world.height * scale) / 2
  const place = ([east, north]: Point): Point => [
    left + (east - world.x) * shrink * scale,
    top + (world.y + world.height - north) * scale,
  ]
  return rings.map((corners) => corners.map((ring) => ring.map(place)))
}

function inRows(count: number, width: number, height: number): Corners[] {
  const rows = Math.max(1, Math.ceil(count / COLUMNS))
  const [wide, tall] = [width / COLUMNS, height / rows]
  return Array.from({ length: count }, (_, n): Corners => {
    const [x, y] = [(n % COLUMNS) * wide, Math.floor(n / COLUMNS) * tall]
    const [right, foot] = [x + wide - GAP, y + tall - GAP]
    return [
      [
        [x, y],
        [right, y],
        [right, foot],
        [x, foot],
      ],
    ]
  })
}

const pathOf = (ring: readonly Point[]): string =>
  `${ring.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z`

function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
