/**
 * 服务所依 · What the routes stand on: an opened installation, the business day, and its address.
 */
import type { Day } from '@oneruler/campaign/day'
import type { Installation } from './installation.ts'
import type { SignOnSetting } from './sign-in/sign-on-setting.ts'

export interface Deps {
  readonly installation: Pick<Installation, 'store' | 'known' | 'campaigns'>
  /** The office's business day; a sample runs on a day of its own. */
  readonly today: () => Day
  /** The server's moment, for what is recorded. */
  readonly now: () => Date
  /** Under which people reach the server through a proxy on this machine; null where they sit at it. */
  readonly publicAddress: string | null
  /** The service that vouches for people; it needs a public address, which it sends them back to. */
  readonly signOn?: SignOnSetting
  /** The directory of the built console. */
  readonly consoleDir: string
  /** Where each project's public pages are read, at `<address>/<project id>/`, if not at this server's own. */
  readonly portalAddress?: string
  /** Holds the public package of each project, under its id; without it none is shown. */
  readonly portalDir?: string
}
