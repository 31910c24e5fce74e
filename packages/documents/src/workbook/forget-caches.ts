/**
 * 清除缓存 · Forget caches: charts, drawings and pivot parts without the values they were last made from.
 */

import { findElements, TextEdits } from './xml-edit.ts'

const POINTS = ['strCache', 'numCache', 'multiLvlStrCache', 'dlblRangeCache']

/**
 * A chart's or drawing's XML without points, in the old form and in the new (`cx:data`), and without the text of
 * shapes that show a cell. Literal points and texts are the author's and stay.
 */
export function forgetCachedPoints(xml: string): string {
  const edits = new TextEdits()
  findElements(xml, [...POINTS, 'lvl', 't'], (element) => {
    const { name, within, inner, innerEnd } = element
    if (POINTS.includes(name) || (name === 'lvl' && within.includes('data'))) edits.remove(element)
    else if (name === 't' && within.includes('fld')) edits.replace(inner, innerEnd, '')
  })
  return edits.apply(xml)
}

/**
 * A pivot cache's XML with its items numbered instead of named: pivot tables name items by their place, so as many
 * must stand there until Excel refreshes it on opening.
 */
export function forgetCachedItems(xml: string): string {
  const edits = new TextEdits()
  let number = 0
  findElements(xml, ['s', 'n', 'd', 'b', 'e', 'sharedItems'], (item) => {
    const listed = item.within.some((outer) => outer === 'sharedItems' || outer === 'groupItems')
    const prefix = item.tag.slice(0, -item.name.length)
    if (listed && item.name.length === 1) {
      number++
      edits.replace(item.from, item.to, `<${prefix}s v="${number}"/>`)
    } else if (item.name === 'sharedItems') {
      // Beside the count stand the smallest and the largest value.
      const { count } = item.attributes
      const counted = count === undefined ? '' : ` count="${count}"`
      edits.replace(item.from, item.inner, `<${item.tag}${counted}${item.selfClosing ? '/' : ''}>`)
    }
  })
  return edits
    .apply(xml)
    .replace(/(<(?:\w+:)?pivotCacheDefinition\b[^<>]*?)(\/?>)/, (_, open: string, end: string) => {
      const kept = open.replace(/\s(\w+:id|saveData|refreshOnLoad)=("[^"]*"|'[^']*')/g, '')
      return `${kept} saveData="0" refreshOnLoad="1"${end}`
    })
}

/** A pivot table's XML without filters by label or value. */
export function forgetFilters(xml: string): string {
  const edits = new TextEdits()
  findElements(xml, ['filters'], (element) => edits.remove(element))
  return edits.apply(xml)
}
