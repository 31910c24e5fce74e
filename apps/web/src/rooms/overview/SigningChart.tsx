/** 签约曲线 · The signing curve drawn by ECharts; loaded apart, because the library is large. */
import type { OverviewPage } from '@oneruler/server/pages'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { signingOption } from './signingOption.ts'

use([LineChart, BarChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer])

export default function SigningChart(props: { readonly page: OverviewPage }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = place.current as HTMLDivElement
    const chart = init(element, null, { renderer: 'svg' })
    const observer = new ResizeObserver(() => {
      chart.resize()
      chart.setOption(signingOption(props.page, chart.getWidth()))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      chart.dispose()
    }
  }, [props.page])
  return <div ref={place} style={{ height: '100%' }} />
}
