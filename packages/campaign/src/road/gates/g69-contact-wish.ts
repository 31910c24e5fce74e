/** G69 尊重联系意愿 · Contact wish: who does not want to be visited is not; who has a proxy is met through the proxy. */
import { contactWishOn } from '../../contact-wish.ts'
import { dayOf } from '../../day.ts'
import { proxiesOn } from '../../proxy.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const contactWishRespected: Gate<{ readonly startsAt: string; readonly proxy: string | null }> = {
  id: 'G69',
  article: { 全国: '内部规定' },
  look(at, input) {
    const household = householdOf(at)
    const wish = contactWishOn(household, at.on)
    if (wish === '不要上门') return closed('contact-refused')
    if (wish === '可以上门') return open()
    if (!input) return null
    const proxies = [...new Set(proxiesOn(household, dayOf(input.startsAt)).map(({ body }) => body.proxy))]
    return input.proxy !== null && proxies.includes(input.proxy)
      ? open()
      : closed('proxy-only', { proxies: proxies.join('、') })
  },
}
