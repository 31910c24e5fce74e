/** 期限末日 · Latest day: how the last day of a clock is told; `provisional` is empty where the holidays are settled. */
export interface LatestDay {
  readonly lastDay?: string
  readonly provisional?: string
}

const zh = ({ lastDay, provisional }: LatestDay) =>
  `最迟 ${lastDay}（${provisional ? '放假安排未公布，暂按周末推算' : '末日遇节假日的已顺延'}）`

const en: typeof zh = ({ lastDay, provisional }) =>
  `due by ${lastDay} (${provisional ? 'holidays not announced: by weekends alone' : 'moved where that was a holiday'})`

export const latestDay = { zh, en }
