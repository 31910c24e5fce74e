/** 跑一遍 · One run of the probe: every route by everybody, looked at; then every route asked for harm. */
import { attemptsOn, harmOf } from './active.ts'
import type { ProbeFinding } from './finding.ts'
import { seenIn } from './passive.ts'
import { asCookie, ask, JSON_BODY, methodOf, pathOf, type Target } from './target.ts'

export interface Probed {
  readonly findings: readonly ProbeFinding[]
  readonly requests: number
}

/** Ends the very session that the probe asks by; asked by nobody else's. */
const ENDS_SESSIONS: readonly string[] = ['POST /api/sign-out', 'POST /api/own/sessions/end-others']

/**
 * @param everything the asker to whom every route is open
 * @param share one attempt of so many on each route, others on the next: 1 for all
 */
export async function runProbe(target: Target, everything: string, share = 1): Promise<Probed> {
  const findings: ProbeFinding[] = []
  let requests = 0
  const routes = target.routes.filter((route) => !ENDS_SESSIONS.includes(route))
  for (const [asker, cookie] of target.askers) {
    for (const route of [...routes, ...target.pages.map((page) => `GET ${page}`)]) {
      const method = methodOf(route)
      const headers = { ...asCookie(cookie), ...(method === 'GET' ? {} : JSON_BODY) }
      const asked = { method, path: pathOf(target, route), headers }
      const answer = await ask(target, asked)
      const where = `${route} as ${asker}`
      requests++
      findings.push(...seenIn(answer, asked, where))
      const isOpen = target.open.has(route) || !asked.path.startsWith('/api/')
      if (cookie === null && !isOpen && answer.status !== 401)
        findings.push({ severity: 'high', check: 'A15', what: 'open to whoever has not signed in', where })
    }
  }
  const cookie = target.askers.get(everything)
  if (!cookie) throw new Error(`nobody asks as ${everything}`)
  for (const [n, route] of [...routes, ...target.pages.map((page) => `GET ${page}/:any`)].entries()) {
    for (const attempt of attemptsOn(target, route, cookie).filter((_, m) => (n + m) % share === 0)) {
      const answer = await ask(target, attempt.asked)
      const where = `${attempt.asked.method} ${attempt.asked.path.slice(0, 120)} (${route})`
      requests++
      findings.push(...seenIn(answer, attempt.asked, where).filter(({ severity }) => severity === 'high'))
      if (attempt.isHarm(answer)) findings.push(harmOf(attempt, where))
    }
  }
  return { findings, requests }
}
