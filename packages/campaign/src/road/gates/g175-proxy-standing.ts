/** G175 委托现行 · Proxy standing: what is ended is an appointment that holds (民法典 §173). */
import { day } from '../../day.ts'
import { proxiesOn } from '../../proxy.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const proxyStanding: Gate<{ readonly proxy: string; readonly principal: string }> = {
  id: 'G175',
  article: {
    全国: [
      { since: day('2021-01-01'), text: '民法典 §173' },
      { since: day('2017-10-01'), text: '民法总则 §173' },
      { since: null, text: '民法通则 §69' },
    ],
  },
  look(at, input) {
    if (!input) return null
    const standing = proxiesOn(householdOf(at), at.on)
    const appointed = standing.find(
      ({ body }) => body.proxy === input.proxy && body.principal === input.principal,
    )
    if (appointed) return open(appointed.onDay)
    const proxies = [...new Set(standing.map(({ body }) => `${body.proxy}→${body.principal}`))].join('、')
    return closed('no-such-proxy', { proxy: input.proxy, principal: input.principal, proxies })
  },
}
