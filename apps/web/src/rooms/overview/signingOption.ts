/** 签约曲线的画法 · How the signing curve is drawn: cumulative line above, the day's bars below, one axis of days. */
import type { OverviewPage } from '@oneruler/server/pages'
import { overviewWords } from '@oneruler/words/console-overview'
import type { EChartsCoreOption } from 'echarts/core'
import { grouped, shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'

const words = speak(overviewWords).curve

const INK = '#1C2430'
const INK2 = '#48505E'
const INK3 = '#626975'
const LINE = '#E3E1DA'
const RULE = '#C6C2B6'
const BRAND = '#1F4E79'
const BAR = '#A9BFD3'
const AMBER = '#8A5A00'
const PAPER = '#FAFAF7'
const FACES = 'PingFang SC, Microsoft YaHei, Noto Sans CJK SC, Noto Sans SC, sans-serif'
/** A day and its number need this much; with less, only every so many-th is labelled. */
const LABEL_PX = 42
/** The threshold's words cross the curve on a narrower page unless they are few. */
const NARROW_PX = 560
const LEFT = 44
const RIGHT = 58

export function signingOption(page: OverviewPage, width: number): EChartsCoreOption {
  const { curve, figures, threshold } = page
  const days = curve.map((point) => point.day)
  const lastKnown = curve.findLastIndex((point) => point.signed !== null)
  const every = Math.ceil((LABEL_PX * days.length) / Math.max(width - LEFT - RIGHT, LABEL_PX))
  const labelled = (index: number) => index === lastKnown || (lastKnown - index) % every === 0
  const gap = (index: number) => (curve[index]?.signed ?? 0) - (curve[index - 1]?.signed ?? 0)
  /** A steep line needs its number below and to the right of the point, a flat one above. */
  const steep = (index: number) => gap(index + 1) > figures.征收户 / 20 || gap(index) > figures.征收户 / 12

  return {
    animation: false,
    textStyle: { fontFamily: FACES, color: INK2 },
    grid: [
      { left: LEFT, right: RIGHT, top: 22, height: 142, outerBoundsMode: 'none' },
      { left: LEFT, right: RIGHT, top: 184, height: 44, outerBoundsMode: 'none' },
    ],
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: RULE } },
      backgroundColor: '#fff',
      borderColor: RULE,
      borderRadius: 0,
      padding: [6, 10],
      textStyle: { color: INK, fontSize: 12 },
      extraCssText: 'box-shadow:none',
      formatter: (points: readonly { readonly dataIndex: number }[]) => {
        const point = curve[points[0]?.dataIndex ?? 0]
        if (point === undefined || point.signed === null) return point?.day ?? ''
        const rate = ((100 * point.signed) / figures.征收户).toFixed(1)
        return `${point.day}<br>${words.total} ${grouped(point.signed)} · ${rate} %<br>${words.added} +${point.added}`
      },
    },
    xAxis: [
      {
        gridIndex: 0,
        type: 'category',
        data: days,
        axisTick: { show: false },
        axisLabel: { show: false },
        axisLine: { lineStyle: { color: RULE } },
      },
      {
        gridIndex: 1,
        type: 'category',
        data: days,
        axisTick: { alignWithLabel: false, interval: 0, length: 4, lineStyle: { color: RULE } },
        axisLine: { lineStyle: { color: RULE } },
        axisLabel: {
          color: INK3,
          fontSize: 12,
          interval: (index: number) => labelled(index),
          formatter: (day: string) => (day === page.day ? `{shown|${shortDay(day)}}` : shortDay(day)),
          rich: { shown: { color: INK, fontWeight: 600, fontSize: 12 } },
        },
      },
    ],
    yAxis: [
      {
        gridIndex: 0,
        min: 0,
        max: Math.max(1, figures.征收户),
        interval: Math.max(1, figures.征收户) / 4,
        axisLabel: { color: INK3, fontSize: 12, formatter: (value: number) => grouped(Math.round(value)) },
        splitLine: { lineStyle: { color: LINE } },
      },
      {
        gridIndex: 1,
        min: 0,
        axisLabel: { show: false },
        splitLine: { show: false },
        name: words.added,
        nameLocation: 'middle',
        nameRotate: 0,
        nameGap: 14,
        nameTextStyle: { color: INK3, fontSize: 12 },
      },
    ],
    series: [
      {
        type: 'line',
        data: curve.map(({ signed, day }, index) => ({
          value: signed,
          symbolSize: index === lastKnown ? 10 : 6,
          itemStyle: index === lastKnown ? { color: BRAND, borderColor: BRAND } : {},
          label: {
            show: signed !== null && labelled(index),
            formatter: () => grouped(signed ?? 0),
            position: index === lastKnown ? 'right' : steep(index) ? [8, 8] : 'top',
            fontSize: index === lastKnown ? 16 : 12,
            fontWeight: index === lastKnown || day === threshold?.reachedOn ? 600 : 400,
            color: index === lastKnown || day === threshold?.reachedOn ? INK : INK2,
          },
        })),
        symbol: 'circle',
        showAllSymbol: true,
        lineStyle: { color: BRAND, width: 2.2 },
        itemStyle: { color: PAPER, borderColor: BRAND, borderWidth: 1.5 },
        emphasis: { disabled: true },
        ...(threshold === null
          ? {}
          : {
              markLine: {
                silent: true,
                symbol: 'none',
                animation: false,
                lineStyle: { color: AMBER, width: 1.5, type: [5, 4] },
                label: {
                  position: 'insideStartTop',
                  color: AMBER,
                  fontSize: 12,
                  fontWeight: 500,
                  formatter: words.threshold(
                    threshold.percent,
                    threshold.householdLine,
                    width < NARROW_PX ? null : threshold.reachedOn,
                  ),
                },
                data: [{ yAxis: threshold.householdLine }],
              },
            }),
      },
      {
        type: 'bar',
        xAxisIndex: 1,
        yAxisIndex: 1,
        barWidth: '54%',
        data: curve.map(({ added, day }, index) => ({
          value: added,
          itemStyle: { color: day === page.day ? BRAND : BAR },
          label: {
            show: added !== null && labelled(index),
            fontWeight: day === page.day ? 600 : 400,
            color: day === page.day ? INK : INK2,
          },
        })),
        label: {
          position: 'top',
          fontSize: 12,
          formatter: ({ value }: { readonly value: number }) => `+${value}`,
        },
        emphasis: { disabled: true },
      },
    ],
  }
}
