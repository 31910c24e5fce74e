/** 红线图的毛病 · Map problems: what is wrong with features of the red-line map, where, and what to do. */

/** `first` names the first few of `count` features. */
interface Told {
  readonly count: number
  readonly first: string
  readonly more: boolean
}

const where = ({ count, first, more }: Told): string =>
  `“红线图.geojson”里有 ${count} 个要素：${first}${more ? ' 等' : ''}，`
const whereEn = ({ count, first, more }: Told): string =>
  `${count} features of 红线图.geojson, ${first}${more ? ' …' : ''}, `

const zh = {
  'geometry-empty': (f: Told) => `${where(f)}没有图形或图形残缺，没有画出。请补画成面（Polygon）后再导入。`,
  'geometry-no-area': (f: Told) => `${where(f)}不到三个角点或面积为零，没有画出。请重画成闭合的面。`,
  'axes-swapped': (f: Told) =>
    `${where(f)}经度与纬度写反了，没有画出。GeoJSON 先写经度、后写纬度，请按此重新导出。`,
  'in-metres': (f: Told) =>
    `${where(f)}坐标是以米计的投影坐标，没有画出。请转换为 CGCS2000 经纬度（度）后重新导出。`,
  'outside-china': (f: Told) => `${where(f)}有角点不在中国境内，没有画出。请核对坐标和坐标系。`,
  'far-away': (f: Told) => `${where(f)}离本项目其他图形五十公里以上，没有画出。请核对坐标。`,
  'self-crossing': (f: Told) => `${where(f)}边线自相交叉，已照原样画出。请检查角点的次序。`,
  'no-number': (f: Told) => `${where(f)}没有填“户号”或“编号”，没有画出。请补填。`,
  'number-twice': (f: Told) =>
    `${where(f)}与前面的要素重号，没有画出。一户有几处房屋时，请合成一个多面要素（MultiPolygon）。`,
}

const en: typeof zh = {
  'geometry-empty': (f) => `${whereEn(f)}have no whole geometry and are not drawn. Draw them as polygons.`,
  'geometry-no-area': (f) => `${whereEn(f)}have fewer than three corners or no area and are not drawn.`,
  'axes-swapped': (f) =>
    `${whereEn(f)}have longitude and latitude swapped and are not drawn. Longitude first.`,
  'in-metres': (f) => `${whereEn(f)}are in projected metres and are not drawn. Convert to CGCS2000 degrees.`,
  'outside-china': (f) => `${whereEn(f)}have corners outside China and are not drawn. Check the coordinates.`,
  'far-away': (f) =>
    `${whereEn(f)}lie 50 km or more from all others and are not drawn. Check the coordinates.`,
  'self-crossing': (f) =>
    `${whereEn(f)}cross themselves and are drawn as they are. Check the order of corners.`,
  'no-number': (f) => `${whereEn(f)}have no 户号 or 编号 and are not drawn. Fill it in.`,
  'number-twice': (f) =>
    `${whereEn(f)}repeat the number of an earlier one and are not drawn. Make one MultiPolygon of them.`,
}

export const mapProblemWords = { zh, en }
