/** 看着的样例 · The sample looked at: served with its office and a browser, before the tests of a file and closed after them. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { openBrowser } from '../../../tools/browser.ts'
import { type Office, officeOf } from './office.ts'
import { buildConsole, type Look, look, type Served, serveConsole } from './opened-console.ts'

export interface LookedAt {
  readonly browser: Browser
  readonly served: Served
  readonly office: Office
  /** A new tab of that size, of the first account. */
  readonly at: (size: { width: number; height: number }) => Promise<Look>
}

/** @param given what the office has done before the tests; every test's tabs are closed after it */
export function sampleLookedAt(
  given: (office: Office) => Promise<void> = async () => {},
  today?: string,
): () => LookedAt {
  let all: LookedAt | undefined
  beforeAll(async () => {
    await buildConsole()
    const [browser, served] = await Promise.all([openBrowser(), serveConsole('sample', today)])
    const office = await officeOf(served)
    all = { browser, served, office, at: (size) => look(browser, served, size) }
    await given(office)
  })
  afterEach(() => Promise.all(all?.browser.contexts().map((context) => context.close()) ?? []))
  afterAll(() => Promise.all([all?.browser.close(), all?.served.close()]))
  return () => all as LookedAt
}
