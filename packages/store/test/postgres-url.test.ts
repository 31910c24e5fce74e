import { createServer } from 'node:net'
import { join } from 'node:path'
import { openDatabase } from '@oneruler/store/postgres/database'
import { announceServer } from '@oneruler/store/postgres/server-announcement'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from './postgres-holding.ts'

/** A PostgreSQL that is not ours, reached by the loopback address: the address without its database. */
async function elsewhere(): Promise<string> {
  const database = await openDatabase({ dataDir: join(testFolder(), '征'.repeat(20), 'data') })
  onTestFinished(() => database.close())
  const { user, password, port } = database.connection
  return `postgresql://${user}:${password}@127.0.0.1:${port}`
}

test('given DATABASE_URL · then that database is used, and closing leaves it running', async () => {
  const databaseUrl = `${await elsewhere()}/postgres`
  const first = await openDatabase({ dataDir: testFolder(), databaseUrl })
  await first.pool.query('CREATE TABLE kept AS SELECT 1 AS n')
  await first.close()
  const second = await openDatabase({ dataDir: testFolder(), databaseUrl })

  expect(second.kind).toBe('url')
  expect((await second.pool.query('SELECT n FROM kept')).rows).toEqual([{ n: 1 }])
  await second.close()
})

test('given a server on DATABASE_URL · when a command starts without it · then it joins the same database', async () => {
  const dataDir = testFolder()
  const server = await openDatabase({ dataDir, databaseUrl: `${await elsewhere()}/postgres` })
  announceServer(dataDir, { address: 'http://127.0.0.1:8080', connection: server.connection })
  const command = await openDatabase({ dataDir })

  expect(command.kind).toBe('joined')
  expect(command.connection).toEqual(server.connection)
  await command.close()
  await server.close()
})

test('given a database that is not there, a port without one, or no address at all · then each is said', async () => {
  const server = await elsewhere()
  const opening = (databaseUrl: string) => openDatabase({ dataDir: testFolder(), databaseUrl })

  await expect(opening(`${server}/county`)).rejects.toMatchObject({ code: 'noSuchDatabase' })
  await expect(opening('postgresql://a:secret@127.0.0.1:1/county')).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/^(?!.*secret).*127\.0\.0\.1:1\/county/),
  })
  await expect(opening('mysql://somewhere')).rejects.toMatchObject({ code: 'badUrl' })
  const slash = await opening('postgresql://county:12/secret@127.0.0.1:1/ledger').catch(
    (error: Error) => error,
  )
  expect(slash).toMatchObject({ code: 'badUrl', message: expect.not.stringContaining('secret') })
})

test('given a PostgreSQL older than 15 · then it is refused with its version', async () => {
  const port = await oldServer('140012')
  const opening = openDatabase({
    dataDir: testFolder(),
    databaseUrl: `postgresql://a@127.0.0.1:${port}/county`,
  })

  await expect(opening).rejects.toMatchObject({ code: 'tooOld', facts: { found: '14' } })
})

/** A listener that speaks just enough of the protocol to tell its version. */
function oldServer(versionNum: string): Promise<number> {
  const message = (type: string, ...parts: (Buffer | number | string)[]) => {
    const body = Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : text(part))))
    const size = Buffer.alloc(4)
    size.writeInt32BE(body.length + 4)
    return Buffer.concat([Buffer.from(type), size, body])
  }
  const text = (part: number | string) =>
    typeof part === 'number' ? Buffer.from([part]) : Buffer.from(`${part}\0`)
  const int = (bytes: number, value: number) => {
    const buffer = Buffer.alloc(bytes)
    buffer.writeIntBE(value, 0, bytes)
    return buffer
  }
  const ready = message('Z', Buffer.from('I'))
  const column = [int(4, 0), int(2, 0), int(4, 25), int(2, -1), int(4, -1), int(2, 0)]
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', int(4, 0)), ready]))
      socket.once('data', () =>
        socket.write(
          Buffer.concat([
            message('T', int(2, 1), 'server_version_num', ...column),
            message('D', int(2, 1), int(4, versionNum.length), Buffer.from(versionNum)),
            message('C', 'SHOW'),
            ready,
          ]),
        ),
      )
    })
  })
  onTestFinished(() => void server.close())
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
}
