/** 叙述 · Telling: how an event of a household is told in its timeline. */
import type { EventDefinition } from '@oneruler/campaign/event'

/** What is said of an event. `at`: its moment on the wall clock, where it has one. */
export interface Told {
  readonly title: string
  readonly detail?: string | null
  readonly by?: string | null
  readonly at?: string
}

export type Telling = readonly [type: string, tell: (body: object, secret: object | null) => Told]

export const telling = <Body extends object, Private extends object>(
  definition: EventDefinition<Body, Private>,
  tell: (body: Body, secret: Private | null) => Told,
): Telling => [definition.type, tell as (body: object, secret: object | null) => Told]
