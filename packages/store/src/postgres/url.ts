/**
 * DATABASE_URL · Another PostgreSQL, 15 or newer: checked before use, so that what is wrong is said at once.
 */
import pg from 'pg'
import { unavailable } from './unavailable.ts'

const OLDEST_VERSION_NUM = 150_000
const LOGIN_REFUSED = ['28P01', '28000']
const NO_SUCH_DATABASE = '3D000'

/** Returns where the database answers and is new enough; throws `DatabaseUnavailable` otherwise. */
export async function checkUrl(connectionString: string): Promise<void> {
  const client = clientFor(connectionString)
  // Never the password: the address as it may stand in a message.
  const where = `${client.host}:${client.port}/${client.database}`
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num')
    const found = Number(rows[0]?.server_version_num)
    if (found < OLDEST_VERSION_NUM) {
      throw unavailable('tooOld', { where, found: String(Math.floor(found / 10_000)) })
    }
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string }
    if (LOGIN_REFUSED.includes(code)) throw unavailable('loginRefused', { where }, error)
    if (code === NO_SUCH_DATABASE) throw unavailable('noSuchDatabase', { where }, error)
    if (error instanceof Error && error.name === 'DatabaseUnavailable') throw error
    throw unavailable('unreachable', { where, detail: message || code }, error)
  } finally {
    await client.end().catch(() => {})
  }
}

function clientFor(connectionString: string): pg.Client {
  if (!/^postgres(ql)?:\/\//.test(connectionString)) throw unavailable('badUrl', undefined)
  let client: pg.Client
  try {
    client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  } catch (error) {
    throw unavailable('badUrl', undefined, error)
  }
  // A slash in the password ended the host too early: what follows is the password's end.
  if (client.database?.includes('@')) throw unavailable('badUrl', undefined)
  return client
}
