/** 图 · Map canvas: our own tiles drawn by MapLibre; its worker comes from our own origin, so the policy stays strict. */
import type { Colouring } from '@oneruler/campaign/house-mark'
import type { MapPage } from '@oneruler/server/map-pages'
import { mapWords } from '@oneruler/words/console-map'
import {
  Map as Drawing,
  type GeoJSONSource,
  Marker,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
  type VectorTileSource,
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef, useState } from 'react'
import { speak } from '../../words.ts'
import { mapStyle, shownFilter, tilesAddress } from './mapStyle.ts'
import { markColours } from './markColours.ts'

setWorkerUrl(workerUrl)

const words = speak(mapWords)
type RingData = Exclude<Parameters<GeoJSONSource['setData']>[0], string>
type Drawn = NonNullable<MapPage['drawn']>
export type Corner = readonly [east: number, north: number]

const token = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Asked once: each asking takes one of the few contexts that a browser has. */
export const DRAWS_MAPS: boolean = document.createElement('canvas').getContext('webgl2') !== null

interface CanvasProps {
  readonly project: string
  readonly day: string
  readonly by: Colouring
  readonly headSeq: number
  readonly drawn: Drawn
  /** Only these are drawn in full. */
  readonly mark: string | undefined
  readonly ring: readonly Corner[]
  /** A corner was clicked, while a ring is being drawn; else null. */
  readonly onCorner: ((corner: Corner) => void) | null
  readonly onHouse: (number: string) => void
}

export function MapCanvas(props: CanvasProps) {
  const { project, day, by, headSeq, drawn, mark, ring } = props
  const box = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<Drawing | null>(null)
  const latest = useRef(props)
  const shownTiles = useRef('')
  latest.current = props

  const boundary = drawn.bounds.join(',')

  // The map is made once for a boundary; day and colouring change what it shows.
  useEffect(() => {
    if (box.current === null) return
    const first = latest.current
    shownTiles.current = tilesAddress(first.project, first.day, first.by, first.headSeq)
    const made = new Drawing({
      container: box.current,
      style: mapStyle(first.drawn, shownTiles.current, markColours(first.by), token),
      bounds: boundary.split(',').map(Number) as [number, number, number, number],
      fitBoundsOptions: { padding: 24 },
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
    })
    made.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')
    made.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
    made.on('click', (event) => {
      const { onCorner, onHouse } = latest.current
      if (onCorner) return onCorner([event.lngLat.lng, event.lngLat.lat])
      const [house] = made.queryRenderedFeatures(event.point, { layers: ['house'] })
      if (typeof house?.properties.number === 'string') onHouse(house.properties.number)
    })
    made.on('mouseenter', 'house', () => {
      made.getCanvas().style.cursor = 'pointer'
    })
    made.on('mouseleave', 'house', () => {
      made.getCanvas().style.cursor = ''
    })
    // What is settled can be looked at, by people and by tests.
    made.on('idle', () => box.current?.setAttribute('data-settled', latest.current.day))
    made.once('load', () => setMap(made))
    return () => {
      setMap(null)
      made.remove()
    }
  }, [boundary])

  // How many of a block have signed is another on each day.
  useEffect(() => {
    if (map === null) return
    const labels = drawn.blocks.map(({ polygons, group, signed, households }) => {
      const label = document.createElement('span')
      label.className = 'map-block'
      label.textContent = words.block(group, signed, households)
      return new Marker({ element: label, anchor: 'top-left' }).setLngLat(cornerOf(polygons)).addTo(map)
    })
    return () => {
      for (const label of labels) label.remove()
    }
  }, [map, drawn])

  useEffect(() => {
    const tiles = tilesAddress(project, day, by, headSeq)
    if (map === null || tiles === shownTiles.current) return
    shownTiles.current = tiles
    box.current?.removeAttribute('data-settled')
    map.getSource<VectorTileSource>('houses')?.setTiles([tiles])
    const { layers } = mapStyle(latest.current.drawn, '', markColours(by), token)
    for (const layer of layers)
      if (layer.type === 'fill' && layer.paint?.['fill-color'] !== undefined)
        map.setPaintProperty(layer.id, 'fill-color', layer.paint['fill-color'])
  }, [map, project, day, by, headSeq])

  useEffect(() => {
    if (map === null) return
    const only = shownFilter(mark)
    map.setPaintProperty('house', 'fill-opacity', only === null ? 1 : ['case', only, 1, 0.15])
  }, [map, mark])

  useEffect(() => {
    if (map === null) return
    const data: RingData = {
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: ring.map((corner) => [...corner]) },
    }
    const source = map.getSource<GeoJSONSource>('ring')
    if (source) source.setData(data)
    else {
      map.addSource('ring', { type: 'geojson', data })
      map.addLayer({
        id: 'ring',
        type: 'line',
        source: 'ring',
        paint: { 'line-color': token('--ink'), 'line-width': 2 },
      })
    }
  }, [map, ring])

  return <div ref={box} className="map-canvas" role="application" aria-label={words.picture} />
}

function cornerOf(polygons: Drawn['blocks'][number]['polygons']): [number, number] {
  const points = polygons.flatMap(([outline]) => outline ?? [])
  return [Math.min(...points.map(([east]) => east)), Math.max(...points.map(([, north]) => north))]
}
