/**
 * 房屋 · House: one house of a household, with its certificate, its areas and its valuation.
 */
import { defineEvent } from './event.ts'
import { area, integer, text, yuan } from './kinds.ts'
import type { FenText } from './money.ts'
import { householdOf, needed, optional, type Sheet, states } from './sheet.ts'

/** Areas in ㎡ as text with two decimals; prices in fen (unit price: fen per ㎡). */
export interface HouseRecorded {
  /** 幢号 */
  readonly number: string
  /** 权证号 */
  readonly certificate: string | null
  readonly use: string
  readonly structure: string | null
  readonly floors: number | null
  readonly builtIn: number | null
  readonly titledM2: string | null
  readonly measuredM2: string | null
  readonly recognisedM2: string
  readonly unregisteredM2: string | null
  readonly unitPriceFen: FenText | null
  readonly fitOutFen: FenText | null
}
export const houseRecorded = defineEvent<HouseRecorded>('HouseRecorded', 'household')

export const houseSheet: Sheet = {
  name: '房屋',
  key: ['户号', '幢号'],
  columns: {
    户号: householdOf(text),
    幢号: needed(text),
    权证号: optional(text),
    用途: needed(text),
    结构: optional(text),
    层数: optional(integer(0, 200)),
    建成年份: optional(integer(1000, 2100)),
    证载面积: optional(area),
    实测面积: optional(area),
    认定面积: needed(area),
    未登记面积: optional(area),
    评估单价: optional(yuan),
    装修及附属物评估价: optional(yuan),
  },
  states: [
    states(houseRecorded, {
      of: '户号',
      on: null,
      body: {
        number: '幢号',
        certificate: '权证号',
        use: '用途',
        structure: '结构',
        floors: '层数',
        builtIn: '建成年份',
        titledM2: '证载面积',
        measuredM2: '实测面积',
        recognisedM2: '认定面积',
        unregisteredM2: '未登记面积',
        unitPriceFen: '评估单价',
        fitOutFen: '装修及附属物评估价',
      },
    }),
  ],
}
