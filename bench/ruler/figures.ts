/** The figures that every engine of the bench works out, by their names in the sample plan and in the peers. */
export const FIGURES = {
  房屋价值补偿: 'value',
  装修及附属物补偿: 'fittings',
  住房保障补足: 'guarantee',
  未登记建筑补助: 'salvaged',
  搬迁费: 'moved',
  临时安置费: 'transition',
  停产停业损失补偿: 'closure',
  货币补偿补助: 'subsidy',
  签约奖励: 'reward',
  协议总额: 'total',
  安置房款: 'homePrice',
  差价结算: 'settlement',
  腾空奖励: 'vacating',
} as const

export type Figure = (typeof FIGURES)[keyof typeof FIGURES]

/** In 元. */
export type Figures = Readonly<Record<Figure, number>>

/** Decimals of 元 that a plan counts to: 0 as the sample, 2 to the fen. */
export type Places = 0 | 2
