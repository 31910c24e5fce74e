/** 名次线 · No group's line hides another's, also where two share a rank. */
import { expect, test } from 'vitest'
import { bumpLines } from '../src/rooms/groups/bumpLines.ts'

type Page = Parameters<typeof bumpLines>[0]

const line = (group: string, ...ranks: number[]) => ({ group, ranks, signed: ranks, added: ranks })

test('given groups that share a rank, when the lines are laid out, then each has a place of its own', () => {
  const page = {
    days: ['2018-08-26', '2018-08-27'],
    rows: [],
    lines: [line('一组', 1, 3), line('二组', 1, 1), line('三组', 3, 1)],
  } satisfies Page

  const laid = bumpLines(page)

  expect(laid.map(({ group }) => group)).toEqual(['二组', '三组', '一组'])
  expect(laid.map(({ slots }) => slots)).toEqual([
    [1, 0],
    [2, 1],
    [0, 2],
  ])
  expect(laid.map(({ ranks }) => ranks.at(-1))).toEqual([1, 1, 3])
})
