/** 出错的缘由 · Ruler failures: why a formula of a plan has no value for a household, by the ruler's code. */
const zh = {
  'divided-by-zero': () => '除数为 0',
  'beyond-the-list': () => '上靠的数大于档次表的最大一档',
  'beyond-the-bands': () => '累进的数超出表的最高一档',
  'of-nothing': () => '没有一项可取最大、最小',
  'no-row': () => '表中没有对应的行',
  'not-a-whole-number': () => '加减的日数、月数不是整数',
  'limits-crossed': () => '“限于”的下限高于上限',
  'too-many-months': () => '月份超过 1200 个',
  'beyond-the-calendar': () => '日期超出公元 1 年至 9999 年',
  'too-large': () => '数字过大',
  'too-much-work': () => '计算步数过多',
}

const en: typeof zh = {
  'divided-by-zero': () => 'a division by zero',
  'beyond-the-list': () => '上靠 of more than the largest entry of its list',
  'beyond-the-bands': () => '累进 of more than the highest band of its table',
  'of-nothing': () => 'the largest or smallest of nothing',
  'no-row': () => 'no row of the table',
  'not-a-whole-number': () => 'days or months that are not whole',
  'limits-crossed': () => 'a lower limit of 限于 above the upper',
  'too-many-months': () => 'more than 1200 months',
  'beyond-the-calendar': () => 'a day outside the years 1 to 9999',
  'too-large': () => 'a number that is too large',
  'too-much-work': () => 'too many steps',
}

export const rulerFailureWords = { zh, en }
