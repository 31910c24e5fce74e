export interface GroupStanding {
  readonly 小组: string
  readonly 户数: number
  readonly 签约: number
  readonly 签约率: number
  readonly 名次: number
}

/** The figures of a day, keys as in the contract of the command line (`figures --json`). Money in 元. */
export interface Figures {
  readonly 截至: string
  readonly 征收户: number
  readonly 签约: number
  readonly 签约率: number
  readonly 签约天数: number
  readonly 小组数: number
  readonly 小组人员: number
  readonly 承诺书: number
  readonly 包干单位: number
  readonly 完成包干单位: number
  readonly 协调解决问题: number
  readonly 入户调查: number
  readonly 入户调查天数: number
  readonly 告知书送达: number
  readonly 送达天数: number
  readonly 难户: number
  readonly 难户化解: number
  readonly 超额最多干部: {
    readonly 工号: string
    readonly 包干: number
    readonly 包干签约: number
    readonly 超额: number
  } | null
  readonly 协议总额合计: number
  readonly 安置房款合计: number
  readonly 满意度均分: number | null
  readonly 小组排名: readonly GroupStanding[]
  readonly 逐日: readonly {
    readonly 日期: string
    readonly 当日签约: number
    readonly 小组名次: Readonly<Record<string, number>>
  }[]
}
