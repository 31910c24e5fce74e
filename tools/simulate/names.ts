/** 虚构的姓名与地名 · Invented names: people, streets and places that stand for nobody and nowhere. */
import type { Chance } from './chance.ts'

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜']
const GIVEN = [...'安柏川岱恩帆谷禾亦嘉可岚沐宁珮清容舒桐维溪雅言致竹若']
const STREETS = [
  '东街',
  '西街',
  '南门',
  '北门',
  '河沿',
  '书院',
  '米市',
  '竹巷',
  '桥西',
  '渡口',
  '塔下',
  '文昌',
]

export const inventedName = (chance: Chance): string =>
  chance.oneOf(SURNAMES) + chance.oneOf(GIVEN) + (chance.isHit(70) ? chance.oneOf(GIVEN) : '')

/** 东街组, 西街组, … and where the streets run out 东街2组. */
export function groupName(index: number): string {
  const round = Math.floor(index / STREETS.length)
  return `${STREETS[index % STREETS.length]}${round === 0 ? '' : round + 1}组`
}

export const address = (chance: Chance, group: string): string =>
  `${group.replace(/\d*组$/, '')}路${chance.integer(1, 260)}号`

/** The quarter a campaign is about; its name leads the household numbers (城北-001). */
export const quarter = (chance: Chance): string => chance.oneOf(['城北', '河东', '老街', '南关', '塔山'])
export const county = (chance: Chance): string => chance.oneOf(['云溪县', '青岩县', '临湖区', '松阳湾区'])
