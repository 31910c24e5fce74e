/** 图样 · Map style: our own tiles and nothing else; no font or sprite is fetched. */
import type { Colouring } from '@oneruler/campaign/house-mark'
import type { MapPage } from '@oneruler/server/map-pages'
import type { ExpressionSpecification, GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl'
import type { MarkColour } from './markColours.ts'

type Drawn = NonNullable<MapPage['drawn']>

/** The colour of what a house is marked as. */
const byMark = (colours: readonly MarkColour[], of: ExpressionSpecification): ExpressionSpecification =>
  [
    'match',
    of,
    ...colours.flatMap(({ mark, colour }) => [mark, colour]),
    '#ffffff',
  ] as ExpressionSpecification

/** A cell has the colour of most of its houses. */
function ofMost(colours: readonly MarkColour[]): ExpressionSpecification {
  const count = (mark: string): ExpressionSpecification => ['coalesce', ['get', mark], 0]
  const most = ['max', ...colours.map(({ mark }) => count(mark))] as unknown as ExpressionSpecification
  return [
    'case',
    ...colours.flatMap(({ mark, colour }) => [['==', count(mark), most], colour]),
    '#ffffff',
  ] as ExpressionSpecification
}

export const tilesAddress = (project: string, day: string, by: Colouring, headSeq: number): string =>
  `${location.origin}/api/projects/${project}/map/tiles/{z}/{x}/{y}?day=${day}&by=${by}&at=${headSeq}`

export function mapStyle(
  drawn: Drawn,
  tiles: string,
  colours: readonly MarkColour[],
  token: (name: string) => string,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      houses: { type: 'vector', tiles: [tiles], maxzoom: drawn.deepestZoom },
      blocks: { type: 'geojson', data: blocksOf(drawn) },
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': token('--paper') } },
      { id: 'block', type: 'fill', source: 'blocks', paint: { 'fill-color': token('--wash') } },
      {
        id: 'cell',
        type: 'fill',
        source: 'houses',
        'source-layer': 'cell',
        paint: { 'fill-color': ofMost(colours), 'fill-outline-color': token('--rule') },
      },
      {
        id: 'house',
        type: 'fill',
        source: 'houses',
        'source-layer': 'house',
        paint: { 'fill-color': byMark(colours, ['get', 'mark']) },
      },
      {
        id: 'house-line',
        type: 'line',
        source: 'houses',
        'source-layer': 'house',
        paint: { 'line-color': token('--brand-line'), 'line-width': 1 },
      },
      {
        id: 'today',
        type: 'line',
        source: 'houses',
        'source-layer': 'house',
        filter: ['==', ['get', 'today'], true],
        paint: { 'line-color': token('--ink'), 'line-width': 2.5 },
      },
      {
        id: 'hard',
        type: 'circle',
        source: 'houses',
        'source-layer': 'middle',
        filter: ['==', ['get', 'hard'], true],
        paint: {
          'circle-radius': 3.5,
          'circle-color': token('--amber-fill'),
          'circle-stroke-color': token('--amber'),
          'circle-stroke-width': 1,
        },
      },
      {
        id: 'block-line',
        type: 'line',
        source: 'blocks',
        paint: { 'line-color': token('--red'), 'line-width': 1.2, 'line-dasharray': [4, 2, 1, 2] },
      },
    ],
  }
}

const blocksOf = ({ blocks }: Drawn): GeoJSONSourceSpecification['data'] => ({
  type: 'FeatureCollection',
  features: blocks.map(({ code, polygons }, index) => ({
    type: 'Feature',
    id: index,
    properties: { code },
    geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
  })),
})

/** Dims every house but those of one mark and block. */
export const shownFilter = (mark: string | undefined): ExpressionSpecification | null =>
  mark === undefined ? null : ['==', ['get', 'mark'], mark]
