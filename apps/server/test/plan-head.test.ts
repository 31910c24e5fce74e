import { readPlanHead } from '@oneruler/server/plan-head'
import { expect, test } from 'vitest'

const head = (...terms: string[]) => new TextEncoder().encode(['---', ...terms, '---', '# 方案'].join('\n'))

test('given a head with all its terms, then each is read', () => {
  expect(
    readPlanHead(head('版本: 2018-08-10', '签约期: 2018-08-26 至 2018-09-04', '生效比例: 80%')),
  ).toMatchObject({
    version: '2018-08-10',
    signingStartsOn: '2018-08-26',
    signingEndsOn: '2018-09-04',
    effectivePercent: 80,
    valuationDay: null,
  })
})

test('given terms that cannot be read, then every one is named with the form it should have', () => {
  expect(readPlanHead(head('价值时点: 八月', '签约期: 2018-09-04 至 2018-08-26', '生效比例: 八成'))).toEqual({
    problem:
      '“补偿方案.md”开头的要素读不出来：价值时点：不是日期；签约期：应写成“2018-08-26 至 2018-09-04”；生效比例：应写成“80%”。请检查开头两行“---”之间的内容，再导入。',
  })
})
