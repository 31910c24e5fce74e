/**
 * 方案模块 · Plan module: a published plan as one ES module, whole in itself, that computes a household in a page.
 *
 *     import { about, compute } from './plan.mjs'
 *     compute({ 户: { 补偿方式: '货币补偿', … }, 房屋: [{ … }] })   // figures, or why the facts are not taken
 *
 * Made of the compiled loop, the plan without its rules, and the runtime: the same text gives the same bytes.
 */
import { fileURLToPath } from 'node:url'
import { compileForPage } from '@oneruler/ruler/compiled/compile'
import { aboutOf, withoutRules } from '@oneruler/ruler/compiled/published-plan'
import type { Plan } from '@oneruler/ruler/plan'
import { rolldown } from 'rolldown'

const RUNTIME = fileURLToPath(import.meta.resolve('@oneruler/ruler/compiled/published-plan'))
const ENTRY = 'plan.js'
const LOOP = 'loop.js'

/** @param sha256 over the bytes of the published Markdown */
export async function planModule(plan: Plan, sha256: string): Promise<Uint8Array> {
  const parts: Readonly<Record<string, string>> = {
    [LOOP]: compileForPage(plan),
    [ENTRY]: `import { openPublished } from ${JSON.stringify(RUNTIME)}
import loop from '${LOOP}'
export const about = ${asCode(aboutOf(plan, sha256))}
export const compute = openPublished(${asCode(withoutRules(plan))}, loop)`,
  }
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'parts of the plan',
        resolveId: (id) => (Object.hasOwn(parts, id) ? id : null),
        load: (id) => (Object.hasOwn(parts, id) ? (parts[id] ?? null) : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  return new TextEncoder().encode(output[0].code)
}

/** A value as the text of an expression; JSON.parse keeps a fact called `__proto__` a name like any other. */
const asCode = (value: object): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`
