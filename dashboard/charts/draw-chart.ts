import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { ChartOption } from '#charts/option.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, CanvasRenderer])

/** Draws a chart in `place`, as wide as it is; what it returns takes the chart away. */
export function drawChart(place: HTMLElement, option: ChartOption): () => void {
  const chart = init(place)
  chart.setOption(option)
  const observer = new ResizeObserver(() => chart.resize())
  observer.observe(place)
  return () => {
    observer.disconnect()
    chart.dispose()
  }
}
