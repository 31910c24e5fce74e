/** 核验脚本 · The script of the verifying page: whole in itself, the published plan in it. */
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const VERIFY = fileURLToPath(import.meta.resolve('@oneruler/portal/verify.js'))
const ENTRY = 'verify-offline.js'
const PLAN = 'plan.mjs'

/** @param plan its module, as it is published; none where none runs */
export async function verifyingScript(plan: Uint8Array | undefined): Promise<string> {
  const start = `import { startVerifying } from ${JSON.stringify(VERIFY)}`
  const parts: Readonly<Record<string, string>> =
    plan === undefined
      ? { [ENTRY]: `${start}\nstartVerifying(null)` }
      : {
          [ENTRY]: `${start}\nimport { compute } from '${PLAN}'\nstartVerifying({ compute })`,
          [PLAN]: new TextDecoder().decode(plan),
        }
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'parts of the verifying page',
        resolveId: (id) => (Object.hasOwn(parts, id) ? id : null),
        load: (id) => (Object.hasOwn(parts, id) ? (parts[id] ?? null) : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  return output[0].code
}
