import { readdirSync, readFileSync } from 'node:fs'
import { canonical } from '@oneruler/campaign/canonical'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { EVENT_VERSIONS, upcast } from '@oneruler/campaign/evolution'
import { describe, expect, test } from 'vitest'

const folder = new URL('./golden/', import.meta.url)
const fixtures = readdirSync(folder).map((name) => ({
  name,
  event: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RecordedEvent,
}))

describe('events written by earlier versions, kept for ever', () => {
  test.each(fixtures)('$name is read as its type of today', ({ event }) => {
    const read = upcast(event)
    expect(read.v).toBe(EVENT_VERSIONS.get(event.type))
    expect(() => canonical(read.body)).not.toThrow()
  })

  test('every type has a fixture for each version up to the one written today', () => {
    const wanted = [...EVENT_VERSIONS].flatMap(([type, current]) =>
      Array.from({ length: current }, (_, index) => `${type}.v${index + 1}.json`),
    )
    expect(fixtures.map(({ name }) => name).sort()).toEqual(wanted.sort())
  })
})
