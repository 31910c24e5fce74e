/** 可断的线路 · A line to the database that can be cut, closed and slowed: a TCP proxy on this machine. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A socket of this machine by its path, or a port. */
export type Target = { readonly path: string } | { readonly port: number }

export interface CutProxy {
  readonly port: number
  /** Where connections lead that come from now on. */
  leadTo(target: Target): void
  /** Cuts each connection once so many bytes more have passed it, in either direction. */
  cutAfter(bytes: number): void
  /** Cuts all, and lets none through before `open`. */
  close(): void
  open(): void
  /** How long each answer of the database is held back; 0 for not at all. */
  slowBy(ms: () => number): void
  end(): Promise<void>
}

export async function cutProxy(first: Target): Promise<CutProxy> {
  let target = first
  let isOpen = true
  let delay = () => 0
  const lines = new Map<Socket, { left: number; cut(): void }>()

  const server = createServer((asked) => {
    if (!isOpen) {
      asked.destroy()
      return
    }
    const answered = connect(target)
    const line = {
      left: Number.POSITIVE_INFINITY,
      cut: () => {
        asked.destroy()
        answered.destroy()
        lines.delete(asked)
      },
    }
    lines.set(asked, line)
    // What is on its way is cut in the middle, not after it.
    const pass = (to: Socket, chunk: Buffer) => {
      const part = chunk.subarray(0, Math.min(chunk.length, line.left))
      line.left -= chunk.length
      if (part.length > 0) to.write(part)
      if (line.left <= 0) line.cut()
    }
    asked.on('data', (chunk) => pass(answered, chunk))
    answered.on('data', (chunk) => {
      const ms = delay()
      if (ms === 0) pass(asked, chunk)
      else {
        answered.pause()
        setTimeout(() => {
          pass(asked, chunk)
          answered.resume()
        }, ms)
      }
    })
    for (const socket of [asked, answered]) {
      socket.on('error', line.cut)
      socket.on('close', line.cut)
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const cutAll = () => {
    for (const line of [...lines.values()]) line.cut()
  }
  return {
    port: (server.address() as AddressInfo).port,
    leadTo(other) {
      target = other
    },
    cutAfter(bytes) {
      for (const line of lines.values()) line.left = bytes
    },
    close() {
      isOpen = false
      cutAll()
    },
    open() {
      isOpen = true
    },
    slowBy(ms) {
      delay = ms
    },
    async end() {
      cutAll()
      await new Promise((closed) => server.close(closed))
    },
  }
}
