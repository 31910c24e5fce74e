/**
 * 数据位置 · Where the embedded database lies.
 *
 *     DIR/postgres/                         usually
 *     DIR/place.json → /var/lib/oneruler/…  where root runs it and its account cannot enter DIR
 *
 * The second is a durable folder with a name of its own, and `place.json` is the only way to it: it is
 * never guessed, so a moved DIR keeps its database, and a missing one is said instead of begun anew.
 */
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, canUse } from './account.ts'
import { writeDurably } from './durable-write.ts'
import { say, unavailable } from './unavailable.ts'

const ELSEWHERE = '/var/lib/oneruler'

/** The folder of the database of `dataDir`, made where it is new; it belongs to `account` alone. */
export function databasePlace(
  dataDir: string,
  account: Account | undefined,
  newName: () => string,
  onElsewhere: (place: string) => void,
): string {
  const note = join(dataDir, 'place.json')
  if (existsSync(note)) {
    const { place } = JSON.parse(readFileSync(note, 'utf8')) as { place: string }
    if (!existsSync(place)) throw unavailable('placeMissing', { note, place })
    return place
  }
  const usual = join(dataDir, 'postgres')
  giveFolder(usual, account)
  if (account === undefined || canUse(usual, account)) return usual
  try {
    rmdirSync(usual)
  } catch (error) {
    // Not empty: a database that another account made. It is not passed over for a new one.
    throw unavailable('permissionDenied', { path: usual }, error)
  }

  const place = join(ELSEWHERE, newName())
  const refused = { dataDir, tried: place, account: account.name }
  try {
    mkdirSync(ELSEWHERE, { recursive: true, mode: 0o711 })
    giveFolder(place, account)
  } catch (error) {
    throw unavailable('noReachablePlace', refused, error)
  }
  if (!canUse(place, account)) throw unavailable('noReachablePlace', refused)
  writeDurably(note, `${JSON.stringify({ place, note: say('placeNote', undefined) }, null, 2)}\n`)
  onElsewhere(place)
  return place
}

/** Makes the folder, or finishes making it, open to the account that runs PostgreSQL and nobody else. */
export function giveFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true })
  if (statSync(folder).uid !== process.getuid?.()) return
  chmodSync(folder, 0o700)
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
}
