/** 小数抑制: neither the few that signed nor the few that did not can be read from a public count. */
import { shownCount } from '@oneruler/server/publishing/shown-count'
import { expect, test } from 'vitest'

test.each([
  [0, 720, { is: 'exact', value: 0 }],
  [4, 720, { is: 'below', value: 5 }],
  [5, 720, { is: 'exact', value: 5 }],
  [715, 720, { is: 'exact', value: 715 }],
  [716, 720, { is: 'above', value: 715 }],
  [719, 720, { is: 'above', value: 715 }],
  [720, 720, { is: 'exact', value: 720 }],
])('given %i of %i, then it says %j', (part, whole, said) => {
  expect(shownCount(part, whole)).toEqual(said)
})
