/**
 * 离线外壳 · The service worker: keeps the field app's own files, so that it opens without the network. It keeps no answer
 * of the server: what was taken along lies in IndexedDB, where it is looked after.
 *
 * A new version waits until no page of the old one is open, so that no page loses its files under it.
 */
interface Fetching extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface FieldWorker {
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void
  readonly clients: { claim(): Promise<void> }
}
const worker = self as unknown as FieldWorker

const PAGE = '/field/'
const NAME = 'oneruler-field '
/** The files of the built app; the build writes them in. */
declare const FIELD_FILES: { readonly version: string; readonly files: readonly string[] }
const { version, files } = FIELD_FILES

worker.addEventListener('install', (event) => event.waitUntil(keepAll()))
worker.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  event.respondWith(answer(event.request, mode === 'navigate' ? PAGE : pathname))
})

async function keepAll(): Promise<void> {
  const cache = await caches.open(NAME + version)
  await cache.addAll([PAGE, ...files].map((path) => new Request(path, { cache: 'reload' })))
}

async function dropOld(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(NAME) && name !== NAME + version)
  await Promise.all(old.map((name) => caches.delete(name)))
}

const answer = async (request: Request, path: string): Promise<Response> =>
  (await caches.match(path)) ?? fetch(request)
