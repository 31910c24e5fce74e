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
  expect(readPlanHead(head('价值时点: 八月', '签约期: 八月下旬', '生效比例: 八成'))).toEqual({
    problem:
      '“补偿方案.md”开头的要素读不出来：价值时点：不是日期；签约期：应写成“2018-08-26 至 2018-09-04”；生效比例：应写成“80%”。请检查开头两行“---”之间的内容，再导入。',
  })
})

test.each([
  ['a signing period that ends before it starts', ['签约期: 2018-09-04 至 2018-08-26'], '结束日早于开始日'],
  ['a percentage above a hundred', ['生效比例: 120%'], '应写成“80%”'],
  ['numbers in place of terms', ['辖区: 330', '价值时点: 20180810'], '辖区：应填文字；价值时点：不是日期'],
  ['full-width colons', ['版本：2018-08-10', '签约期：2018-08-26 至 2018-09-04'], '冒号用半角'],
  ['a list', ['- 版本', '- 辖区'], '应一行一项'],
  ['a term stated twice', ['版本: 1', '版本: 2'], '第 3 行'],
])('given %s in the head, then it is refused in Chinese, saying where and how', (_what, terms, said) => {
  const read = readPlanHead(head(...terms))
  expect(read).toEqual({ problem: expect.stringContaining(said) })
  expect('problem' in read && read.problem).not.toMatch(/[A-Za-z]{6,}/)
})

test('given a plan in another encoding than UTF-8, then it is refused and not taken for one without terms', () => {
  const utf16 = Buffer.from('\uFEFF---\n版本: 2018-08-10\n---\n', 'utf16le')
  expect(readPlanHead(utf16)).toEqual({ problem: expect.stringContaining('UTF-8') })
})
