/** 已签的三户 · Three households that signed, and an office of two who may check one another. */
import type { RawCell } from '@oneruler/campaign/cell'
import { adopted, PLAN, project, SOUND } from '../given.ts'
import { imported, type Rows } from '../imported.ts'
import { Office } from './office.ts'

type Row = Readonly<Record<string, RawCell>>
const NUMBERS = ['H1', 'H2', 'H3']
const each = (row: (number: string, n: number) => Row): Row[] => NUMBERS.map(row)

/** Three households with an exchange of 90 ㎡ each, 100,000 yuan due; two people who may check one another. */
export function signedOffice(changes: Rows = {}): Office {
  const [first] = SOUND.人员
  const ledger = {
    ...SOUND,
    ...project({ 项目类型: '其他' }),
    人员: ['R1', 'R2'].map((工号) => ({ ...first, 工号 })),
    征收户: each((户号) => ({ ...SOUND.征收户[0], 户号, 户主: `示例${户号}` })),
    房屋: each((户号, n) => ({ ...SOUND.房屋[0], 户号, 权证号: `示字${n + 1}号` })),
    入户调查: each((户号) => ({ ...SOUND.入户调查[0], 户号 })),
    初评: each((户号) => ({ ...SOUND.初评[0], 户号 })),
    送达: each((户号) => ({ ...SOUND.送达[0], 户号 })),
    签约: each((户号, n) => ({ ...SOUND.签约[0], 户号, 协议编号: `X${n + 1}` })),
    复核: [],
    问题: [],
    支付: [],
    腾空: [],
    难户: [],
    诉求: [],
    走访: [],
    ...changes,
  }
  const before = imported(ledger)
  return new Office([...before, adopted(PLAN, before)], '2018-09-05')
}

export const HOME = { building: '1', entrance: '1', floor: '3', room: '301', areaM2: '90.00' }
