/**
 * 放假安排 · Holidays: which days are off and which weekend days are worked, by the yearly notices of the State Council.
 *
 * A notice may reach into the last days of the year before (2018-12-29 was worked by the notice for 2019). A later
 * notice that changed a year stands beside the first, and the days are as they were in the end. Days off that a
 * province added by itself are no part of it.
 */

/** Raised with every change of the days, so that a date computed before can be told from one computed since. */
export const HOLIDAYS_VERSION = '2026-1'

export interface Festival {
  readonly name: string
  /** First and last day off, weekends between them included. */
  readonly first: string
  readonly last: string
  /** 调休: Saturdays and Sundays that are worked for it. */
  readonly worked: readonly string[]
}

export interface YearOfHolidays {
  readonly year: number
  /** The notices by their numbers, in the order in which they came. */
  readonly notices: readonly string[]
  readonly festivals: readonly Festival[]
}

/** Without a gap; the year after the last one has no notice yet. */
export const HOLIDAYS: readonly YearOfHolidays[] = [
  {
    year: 2014,
    notices: ['国办发明电〔2013〕28号'],
    festivals: [
      { name: '元旦', first: '2014-01-01', last: '2014-01-01', worked: [] },
      { name: '春节', first: '2014-01-31', last: '2014-02-06', worked: ['2014-01-26', '2014-02-08'] },
      { name: '清明节', first: '2014-04-05', last: '2014-04-07', worked: [] },
      { name: '劳动节', first: '2014-05-01', last: '2014-05-03', worked: ['2014-05-04'] },
      { name: '端午节', first: '2014-06-02', last: '2014-06-02', worked: [] },
      { name: '中秋节', first: '2014-09-08', last: '2014-09-08', worked: [] },
      { name: '国庆节', first: '2014-10-01', last: '2014-10-07', worked: ['2014-09-28', '2014-10-11'] },
    ],
  },
  {
    year: 2015,
    notices: ['国办发明电〔2014〕28号', '国发明电〔2015〕1号'],
    festivals: [
      { name: '元旦', first: '2015-01-01', last: '2015-01-03', worked: ['2015-01-04'] },
      { name: '春节', first: '2015-02-18', last: '2015-02-24', worked: ['2015-02-15', '2015-02-28'] },
      { name: '清明节', first: '2015-04-05', last: '2015-04-06', worked: [] },
      { name: '劳动节', first: '2015-05-01', last: '2015-05-01', worked: [] },
      { name: '端午节', first: '2015-06-20', last: '2015-06-22', worked: [] },
      { name: '抗战胜利纪念日', first: '2015-09-03', last: '2015-09-05', worked: ['2015-09-06'] },
      { name: '中秋节', first: '2015-09-27', last: '2015-09-27', worked: [] },
      { name: '国庆节', first: '2015-10-01', last: '2015-10-07', worked: ['2015-10-10'] },
    ],
  },
  {
    year: 2016,
    notices: ['国办发明电〔2015〕18号'],
    festivals: [
      { name: '元旦', first: '2016-01-01', last: '2016-01-01', worked: [] },
      { name: '春节', first: '2016-02-07', last: '2016-02-13', worked: ['2016-02-06', '2016-02-14'] },
      { name: '清明节', first: '2016-04-04', last: '2016-04-04', worked: [] },
      { name: '劳动节', first: '2016-05-01', last: '2016-05-02', worked: [] },
      { name: '端午节', first: '2016-06-09', last: '2016-06-11', worked: ['2016-06-12'] },
      { name: '中秋节', first: '2016-09-15', last: '2016-09-17', worked: ['2016-09-18'] },
      { name: '国庆节', first: '2016-10-01', last: '2016-10-07', worked: ['2016-10-08', '2016-10-09'] },
    ],
  },
  {
    year: 2017,
    notices: ['国办发明电〔2016〕17号'],
    festivals: [
      { name: '元旦', first: '2017-01-01', last: '2017-01-02', worked: [] },
      { name: '春节', first: '2017-01-27', last: '2017-02-02', worked: ['2017-01-22', '2017-02-04'] },
      { name: '清明节', first: '2017-04-02', last: '2017-04-04', worked: ['2017-04-01'] },
      { name: '劳动节', first: '2017-05-01', last: '2017-05-01', worked: [] },
      { name: '端午节', first: '2017-05-28', last: '2017-05-30', worked: ['2017-05-27'] },
      { name: '中秋节、国庆节', first: '2017-10-01', last: '2017-10-08', worked: ['2017-09-30'] },
    ],
  },
  {
    year: 2018,
    notices: ['国办发明电〔2017〕12号'],
    festivals: [
      { name: '元旦', first: '2018-01-01', last: '2018-01-01', worked: [] },
      { name: '春节', first: '2018-02-15', last: '2018-02-21', worked: ['2018-02-11', '2018-02-24'] },
      { name: '清明节', first: '2018-04-05', last: '2018-04-07', worked: ['2018-04-08'] },
      { name: '劳动节', first: '2018-04-29', last: '2018-05-01', worked: ['2018-04-28'] },
      { name: '端午节', first: '2018-06-18', last: '2018-06-18', worked: [] },
      { name: '中秋节', first: '2018-09-24', last: '2018-09-24', worked: [] },
      { name: '国庆节', first: '2018-10-01', last: '2018-10-07', worked: ['2018-09-29', '2018-09-30'] },
    ],
  },
  {
    year: 2019,
    notices: ['国办发明电〔2018〕15号', '国办发明电〔2019〕3号'],
    festivals: [
      { name: '元旦', first: '2018-12-30', last: '2019-01-01', worked: ['2018-12-29'] },
      { name: '春节', first: '2019-02-04', last: '2019-02-10', worked: ['2019-02-02', '2019-02-03'] },
      { name: '清明节', first: '2019-04-05', last: '2019-04-05', worked: [] },
      { name: '劳动节', first: '2019-05-01', last: '2019-05-04', worked: ['2019-04-28', '2019-05-05'] },
      { name: '端午节', first: '2019-06-07', last: '2019-06-07', worked: [] },
      { name: '中秋节', first: '2019-09-13', last: '2019-09-13', worked: [] },
      { name: '国庆节', first: '2019-10-01', last: '2019-10-07', worked: ['2019-09-29', '2019-10-12'] },
    ],
  },
  {
    year: 2020,
    notices: ['国办发明电〔2019〕16号', '国办发明电〔2020〕1号'],
    festivals: [
      { name: '元旦', first: '2020-01-01', last: '2020-01-01', worked: [] },
      { name: '春节', first: '2020-01-24', last: '2020-02-02', worked: ['2020-01-19'] },
      { name: '清明节', first: '2020-04-04', last: '2020-04-06', worked: [] },
      { name: '劳动节', first: '2020-05-01', last: '2020-05-05', worked: ['2020-04-26', '2020-05-09'] },
      { name: '端午节', first: '2020-06-25', last: '2020-06-27', worked: ['2020-06-28'] },
      {
        name: '国庆节、中秋节',
        first: '2020-10-01',
        last: '2020-10-08',
        worked: ['2020-09-27', '2020-10-10'],
      },
    ],
  },
  {
    year: 2021,
    notices: ['国办发明电〔2020〕27号'],
    festivals: [
      { name: '元旦', first: '2021-01-01', last: '2021-01-03', worked: [] },
      { name: '春节', first: '2021-02-11', last: '2021-02-17', worked: ['2021-02-07', '2021-02-20'] },
      { name: '清明节', first: '2021-04-03', last: '2021-04-05', worked: [] },
      { name: '劳动节', first: '2021-05-01', last: '2021-05-05', worked: ['2021-04-25', '2021-05-08'] },
      { name: '端午节', first: '2021-06-12', last: '2021-06-14', worked: [] },
      { name: '中秋节', first: '2021-09-19', last: '2021-09-21', worked: ['2021-09-18'] },
      { name: '国庆节', first: '2021-10-01', last: '2021-10-07', worked: ['2021-09-26', '2021-10-09'] },
    ],
  },
  {
    year: 2022,
    notices: ['国办发明电〔2021〕11号'],
    festivals: [
      { name: '元旦', first: '2022-01-01', last: '2022-01-03', worked: [] },
      { name: '春节', first: '2022-01-31', last: '2022-02-06', worked: ['2022-01-29', '2022-01-30'] },
      { name: '清明节', first: '2022-04-03', last: '2022-04-05', worked: ['2022-04-02'] },
      { name: '劳动节', first: '2022-04-30', last: '2022-05-04', worked: ['2022-04-24', '2022-05-07'] },
      { name: '端午节', first: '2022-06-03', last: '2022-06-05', worked: [] },
      { name: '中秋节', first: '2022-09-10', last: '2022-09-12', worked: [] },
      { name: '国庆节', first: '2022-10-01', last: '2022-10-07', worked: ['2022-10-08', '2022-10-09'] },
    ],
  },
  {
    year: 2023,
    notices: ['国办发明电〔2022〕16号'],
    festivals: [
      { name: '元旦', first: '2022-12-31', last: '2023-01-02', worked: [] },
      { name: '春节', first: '2023-01-21', last: '2023-01-27', worked: ['2023-01-28', '2023-01-29'] },
      { name: '清明节', first: '2023-04-05', last: '2023-04-05', worked: [] },
      { name: '劳动节', first: '2023-04-29', last: '2023-05-03', worked: ['2023-04-23', '2023-05-06'] },
      { name: '端午节', first: '2023-06-22', last: '2023-06-24', worked: ['2023-06-25'] },
      {
        name: '中秋节、国庆节',
        first: '2023-09-29',
        last: '2023-10-06',
        worked: ['2023-10-07', '2023-10-08'],
      },
    ],
  },
  {
    year: 2024,
    notices: ['国办发明电〔2023〕7号'],
    festivals: [
      { name: '元旦', first: '2024-01-01', last: '2024-01-01', worked: [] },
      { name: '春节', first: '2024-02-10', last: '2024-02-17', worked: ['2024-02-04', '2024-02-18'] },
      { name: '清明节', first: '2024-04-04', last: '2024-04-06', worked: ['2024-04-07'] },
      { name: '劳动节', first: '2024-05-01', last: '2024-05-05', worked: ['2024-04-28', '2024-05-11'] },
      { name: '端午节', first: '2024-06-10', last: '2024-06-10', worked: [] },
      { name: '中秋节', first: '2024-09-15', last: '2024-09-17', worked: ['2024-09-14'] },
      { name: '国庆节', first: '2024-10-01', last: '2024-10-07', worked: ['2024-09-29', '2024-10-12'] },
    ],
  },
  {
    year: 2025,
    notices: ['国办发明电〔2024〕12号'],
    festivals: [
      { name: '元旦', first: '2025-01-01', last: '2025-01-01', worked: [] },
      { name: '春节', first: '2025-01-28', last: '2025-02-04', worked: ['2025-01-26', '2025-02-08'] },
      { name: '清明节', first: '2025-04-04', last: '2025-04-06', worked: [] },
      { name: '劳动节', first: '2025-05-01', last: '2025-05-05', worked: ['2025-04-27'] },
      { name: '端午节', first: '2025-05-31', last: '2025-06-02', worked: [] },
      {
        name: '国庆节、中秋节',
        first: '2025-10-01',
        last: '2025-10-08',
        worked: ['2025-09-28', '2025-10-11'],
      },
    ],
  },
  {
    year: 2026,
    notices: ['国办发明电〔2025〕7号'],
    festivals: [
      { name: '元旦', first: '2026-01-01', last: '2026-01-03', worked: ['2026-01-04'] },
      { name: '春节', first: '2026-02-15', last: '2026-02-23', worked: ['2026-02-14', '2026-02-28'] },
      { name: '清明节', first: '2026-04-04', last: '2026-04-06', worked: [] },
      { name: '劳动节', first: '2026-05-01', last: '2026-05-05', worked: ['2026-05-09'] },
      { name: '端午节', first: '2026-06-19', last: '2026-06-21', worked: [] },
      { name: '国庆节', first: '2026-10-01', last: '2026-10-07', worked: ['2026-09-20', '2026-10-10'] },
      { name: '中秋节', first: '2026-09-25', last: '2026-09-27', worked: [] },
    ],
  },
]
