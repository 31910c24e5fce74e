/** 故障 · The faults, each done while people are at work; when it returns, the fault is over. */
import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '../simulate/chance.ts'
import type { LoadOptions } from './load.ts'
import type { World } from './world.ts'

export interface Fault {
  readonly name: string
  /** How what is lost is found, and what the fault really is. */
  readonly how: string
  readonly load?: Pick<LoadOptions, 'copies'>
  strike(world: World, chance: Chance): Promise<void>
}

const DAY_MS = 24 * 3_600_000

export const FAULTS: readonly Fault[] = [
  {
    name: '服务被 kill -9',
    how: 'SIGKILL of the server at a random moment, started again',
    async strike(world, chance) {
      await pause(chance.integer(0, 400))
      await world.killServer()
      await world.startServer()
    },
  },
  {
    name: '数据库被 kill -9',
    how: 'SIGKILL of the postmaster at a random moment, recovered; the server stays',
    async strike(world, chance) {
      await pause(chance.integer(0, 400))
      world.killDatabase()
      await world.startDatabase()
    },
  },
  {
    name: '两者同时被 kill -9',
    how: 'SIGKILL of both',
    async strike(world, chance) {
      await pause(chance.integer(0, 400))
      world.killDatabase()
      await world.killServer()
      await world.startDatabase()
      await world.startServer()
    },
  },
  {
    name: '数据库断开又回来',
    how: 'the line to it is closed for up to a second; the server stays',
    async strike(world, chance) {
      await pause(chance.integer(0, 200))
      world.line.close()
      await pause(chance.integer(50, 1_000))
      world.line.open()
    },
  },
  {
    name: '网络在事务中途断',
    how: 'every connection is cut after a random number of bytes, ten times over',
    async strike(world, chance) {
      for (let n = 0; n < 10; n++) {
        await pause(chance.integer(10, 120))
        world.line.cutAfter(chance.integer(1, 4_000))
      }
    },
  },
  {
    name: '数据库很慢',
    how: 'each of its answers is held back up to 120 ms, as by a slow disk',
    async strike(world, chance) {
      world.line.slowBy(() => chance.integer(1, 120))
      await pause(2_000)
      world.line.slowBy(() => 0)
    },
  },
  {
    name: '时钟跳动',
    how: 'the server’s clock jumps by up to a year, back and forth',
    async strike(world, chance) {
      for (let n = 0; n < 10; n++) {
        world.jumpClock(chance.integer(-365, 365) * DAY_MS)
        await pause(chance.integer(10, 60))
      }
      world.jumpClock(0)
    },
  },
  {
    name: '请求重复、乱序',
    how: 'each request is sent three times at once, in any order',
    load: { copies: 3 },
    strike: async () => {},
  },
  {
    name: '上传到一半断开',
    how: 'requests and files whose body breaks off at a random byte',
    async strike(world, chance) {
      for (let n = 0; n < 20; n++) await halfSent(world, chance)
    },
  },
]

/** What is sent by half was not sent: nothing of it may be found. */
async function halfSent(world: World, chance: Chance): Promise<void> {
  const { port } = new URL(world.address())
  const isFile = chance.isHit(50)
  const path = `/api/projects/${world.project}/${isFile ? 'files' : 'commands/recordVisit'}`
  const body = JSON.stringify({ id: randomUUID(), target: world.households[0], input: {} })
  const part = body.slice(0, chance.integer(0, body.length - 1))
  const type = isFile ? 'multipart/form-data; boundary=b' : 'application/json'
  await new Promise<void>((gone) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      const head = [
        `POST ${path} HTTP/1.1`,
        `Host: 127.0.0.1:${port}`,
        `Cookie: ${world.cookie}`,
        `Content-Type: ${type}`,
        `Content-Length: ${body.length}`,
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n${part}`)
      setTimeout(() => socket.destroy(), chance.integer(1, 40))
    })
    socket.on('error', () => {})
    socket.on('close', () => gone())
  })
}
