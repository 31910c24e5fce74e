/** G84 自管公房只能调换 · Tenant kept: the employer that owns a rented house is compensated by exchange (浙江条例 §35). */
import type { Choice } from '../../agreement.ts'
import { tenantOfEmployer } from '../../tenant.ts'
import { closed, type Gate, open } from '../gate.ts'
import { householdOf } from '../situation.ts'

export const tenantKept: Gate<{ readonly choice: Choice }> = {
  id: 'G84',
  article: { 浙江: '浙江条例 §35' },
  look(at, input) {
    const tenant = tenantOfEmployer(householdOf(at))
    if (at.place !== '浙江' || !input || !tenant) return null
    return input.choice === '产权调换' ? open() : closed('exchange-only', { house: tenant.body.house })
  },
}
