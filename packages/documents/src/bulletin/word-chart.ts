/**
 * 图 · Word chart: the signing chart as Word's own, editable and with its numbers in a sheet of its own.
 *
 * Grey and black only: it is printed and copied without colour.
 */
import { ChartRun, type ChartSeries } from 'docx/charts'
import type { Chart } from './bulletin.ts'
import { FONTS } from './official-layout.ts'

const INK = '000000'
const BAR = 'C8C8C8'
/** 155 × 78 mm at 96 dots an inch. */
const SIZE = { width: 586, height: 295 }
/** Up to this many days every point can be labelled without one running into the next. */
const LABELLED_DAYS = 14

export function wordChart(chart: Chart): ChartRun {
  const isRoomy = chart.days.length <= LABELLED_DAYS
  return new ChartRun({
    type: 'column',
    transformation: SIZE,
    categories: chart.days.map(({ axisDay }) => axisDay),
    series: [signedSeries(chart, isRoomy), totalSeries(chart, isRoomy), ...thresholdSeries(chart)],
    gapWidth: 60,
    font: { name: FONTS.heading.name },
    chartArea: { border: 'none' },
    legend: { position: 'bottom', font: { size: 9, color: INK } },
    categoryAxis: { font: { size: 8, color: INK } },
    valueAxis: { minimum: 0, maximum: Math.max(1, chart.households), font: { size: 9, color: INK } },
    altText: { name: chart.caption, title: chart.caption, description: chart.description },
  })
}

const labelled = { value: true, font: { size: 9, color: INK } } as const

const signedSeries = ({ days, signedLabel }: Chart, isRoomy: boolean): ChartSeries => ({
  name: signedLabel,
  color: BAR,
  values: days.map(({ signed }) => signed),
  dataLabels: isRoomy ? { ...labelled, position: 'outsideEnd' } : false,
})

/** Its first point has no label where the first bar bears the same number, its last always has one. */
function totalSeries({ days, totalLabel }: Chart, isRoomy: boolean): ChartSeries {
  const last = days.findLastIndex(({ total }) => total !== null)
  return {
    name: totalLabel,
    type: 'line',
    color: INK,
    line: { color: INK, width: 1.75 },
    markers: { shape: 'circle', size: 5 },
    values: days.map(({ total }) => total),
    dataLabels: { ...labelled, position: 'above' },
    pointLabels: days.map(({ total, signed }, index) =>
      index === last || (isRoomy && total !== signed) ? undefined : false,
    ),
  }
}

const thresholdSeries = ({ days, threshold }: Chart): ChartSeries[] =>
  threshold === null
    ? []
    : [
        {
          name: threshold.label,
          type: 'line',
          color: INK,
          line: { color: INK, width: 1, dash: 'dash' },
          markers: false,
          values: days.map(() => threshold.households),
          dataLabels: false,
        },
      ]
