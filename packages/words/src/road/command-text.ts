/** 行为的话 · Command text: how an act is called, how it reads once it is done, and the labels of its blanks. */
export interface CommandText {
  /** 签约 */
  readonly name: string
  /** Said after the act: 已签约 */
  readonly done: string
  /** By the name of the blank; those of `blanks.ts` need none of their own. */
  readonly fields?: Readonly<Record<string, string>>
}

export type CommandTexts = Readonly<Record<string, CommandText>>
