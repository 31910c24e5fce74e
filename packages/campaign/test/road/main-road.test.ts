import { commandNamed } from '@oneruler/campaign/road/commands'
import { MAIN_ROAD } from '@oneruler/campaign/road/main-road'
import { expect, it } from 'vitest'

it('every act of the main road is an act on a household', () => {
  expect(MAIN_ROAD.filter((name) => commandNamed(name)?.of !== 'household')).toEqual([])
})
