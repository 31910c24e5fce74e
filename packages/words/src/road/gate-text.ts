/**
 * 闸门的话 · Gate text: what a gate asks for, and for each way it is closed what is missing and what to do.
 */
type Params = Readonly<Record<string, string>>

export interface GateText {
  /** 要件, as it stands in a list of conditions: 分户评估报告已送达 */
  readonly title: string
  readonly closed: Readonly<Record<string, (p: Params) => string>>
}

export type GateTexts = Readonly<Record<string, GateText>>
