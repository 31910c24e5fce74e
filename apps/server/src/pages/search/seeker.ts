/** 查处 · Seeker: a kind of thing that is searched, and the room whose reach it has. */
import type { Campaign } from '@oneruler/campaign/campaign'
import type { Day } from '@oneruler/campaign/day'
import type { Store } from '@oneruler/store/store'
import type { LoadedCampaign } from '../../loaded-campaign.ts'
import type { FoundKind, FoundLine } from '../../search-pages.ts'
import type { Actor } from '../../sign-in/actor.ts'
import type { Bounds } from '../../sign-in/reach.ts'

export interface Searching {
  readonly store: Store
  readonly loaded: LoadedCampaign
  /** As of today, by which the rooms of work answer. */
  readonly campaign: Campaign
  readonly bounds: Bounds
  readonly actor: Actor
  readonly today: Day
  /** The office's clock. */
  readonly now: string
  /** The day that pages answer for. */
  readonly day: Day
}

export interface Seeker {
  readonly kind: FoundKind
  /** The route under the project that shows these lines: whoever may not ask it finds none of them. */
  readonly room: string
  /** Everything of the kind that whoever asks may see. */
  readonly lines: (searching: Searching) => readonly FoundLine[] | Promise<readonly FoundLine[]>
}
