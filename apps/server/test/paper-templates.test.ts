/** 文书模板: edited in Word, refused where a field is misspelt, shown, taken into use, printed from, and given up again. */
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'
import { createApp } from '@oneruler/server/app'
import type {
  CheckedTemplateAnswer,
  PaperTemplatePage,
  PaperTemplatesPage,
} from '@oneruler/server/paper-template-pages'
import { v7 } from 'uuid'
import { beforeAll, expect, test } from 'vitest'
import { editedTemplate } from '../../../tools/edited-template.ts'
import { pdfText } from '../../../tools/pdf-text.ts'
import { PAPER_TERMS } from './paper-terms.ts'
import { sampleServed } from './sample.ts'
import { asSigned, posted, type SignedApp, signIn } from './signed-in.ts'

const served = sampleServed()
let commander: SignedApp
beforeAll(async () => {
  const { deps, project } = served()
  const grant = { role: 'commander', staff: 'R001', reach: {}, project, until: null } as const
  commander = asSigned(createApp(deps), await signIn(deps, [grant]))
  const response = await commander.request(
    at('/commands/statePaperTerms'),
    posted({ id: v7(), target: 'project', input: PAPER_TERMS }),
  )
  expect(await response.json()).toMatchObject({ kind: 'accepted' })
})

const at = (path: string): string => `/api/projects/${served().project}${path}`
const TEMPLATE = `/paper-templates/${cashAgreement.id}`
const page = async <Page>(path: string) => (await (await commander.request(at(path))).json()) as Page
function sent(path: string, bytes: Uint8Array, reason?: string) {
  const body = new FormData()
  body.append('file', new File([bytes as Uint8Array<ArrayBuffer>], '改好的.docx'))
  if (reason !== undefined) body.append('reason', reason)
  return commander.request(at(TEMPLATE + path), { method: 'POST', body })
}

/** The last words of the text, put before the end of the document. */
const added = (text: string) => (document: string) =>
  document.replace('<w:sectPr', `<w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr`)
const moved = (document: string) => document.replace('{支付期限}', '双方商定的期限（{支付期限}）')
const edited = (text: string) => editedTemplate(cashAgreement, (document) => added(text)(moved(document)))

/** A signed household that takes money. */
async function agreement(): Promise<string> {
  const { households } = (await served().deps.installation.campaigns.load(served().project))?.campaign ?? {
    households: new Map<string, never>(),
  }
  for (const number of households.keys()) {
    const response = await commander.request(at(`/households/${number}/papers/agreement`))
    if (response.status !== 200) continue
    const { text } = await pdfText(new Uint8Array(await response.arrayBuffer()))
    if (text.includes(cashAgreement.name)) return text
  }
  throw new Error('nobody took money')
}

test('given a misspelt field, when it is checked, then it says which, where and the nearest, and nothing changes', async () => {
  const bytes = await editedTemplate(cashAgreement, (document) => document.replace('{权证号}', '{权正号}'))
  const answer = (await (await sent('/check', bytes)).json()) as CheckedTemplateAnswer
  expect(answer.preview).toBeNull()
  expect(answer.refused.map(({ said }) => said).join()).toMatch(/权正号.*权证号/)
  const taken = await sent('/versions', bytes, '示例：试一试')
  expect(taken.status).toBe(409)
  expect(await page<PaperTemplatePage>(TEMPLATE)).toMatchObject({ version: 0, taken: [] })
})

test('given an edited template, when it is checked, then it is drawn with the invented fields and not yet in use', async () => {
  const answer = (await (await sent('/check', await edited('示例附注甲'))).json()) as CheckedTemplateAnswer
  expect(answer.refused).toEqual([])
  expect(answer.preview?.pages).toBeGreaterThan(0)
  expect((await page<PaperTemplatePage>(TEMPLATE)).version).toBe(0)
})

test('given it is taken, then the agreement prints from it and says so; given the shipped one again, then from that', async () => {
  expect(await agreement()).toContain('模板通用')
  const bytes = await edited('示例附注甲')
  expect((await sent('/versions', bytes, '示例：加一段附注')).status).toBe(200)
  const own = await agreement()
  expect(own).toContain('示例附注甲')
  expect(own).toContain('双方商定的期限')
  expect(own).toContain('模板本项目第1版')
  const list = await page<PaperTemplatesPage>('/paper-templates')
  expect(list.papers.filter(({ version }) => version > 0).map(({ paper }) => paper)).toEqual([
    cashAgreement.id,
  ])
  const file = await commander.request(at(`${TEMPLATE}/versions/1/template.docx`))
  expect(Buffer.from(await file.arrayBuffer()).equals(bytes)).toBe(true)
  expect((await commander.request(at(`${TEMPLATE}/versions/2/preview`))).status).toBe(404)

  const back = await commander.request(at(`${TEMPLATE}/shipped`), posted({ reason: '示例：还是用通用的' }))
  expect(back.status).toBe(200)
  expect(await agreement()).not.toContain('示例附注甲')
  const { version, taken } = await page<PaperTemplatePage>(TEMPLATE)
  expect(version).toBe(0)
  expect(taken.map((one) => [one.version, one.reason])).toEqual([
    [0, '示例：还是用通用的'],
    [1, '示例：加一段附注'],
  ])
})

test('given no reason, a file that is no Word file, or one too large, then it is told in Chinese', async () => {
  expect((await sent('/versions', await edited('示例附注甲'), ' ')).status).toBe(400)
  const answer = (await (
    await sent('/check', new TextEncoder().encode('示例'))
  ).json()) as CheckedTemplateAnswer
  expect(answer.refused).toHaveLength(1)
  const huge = await sent('/check', new Uint8Array(8_100_000))
  expect([huge.status, ((await huge.json()) as { message: string }).message]).toEqual([
    413,
    '模板超过 8 MB，没有收。请把图片压缩或去掉后再传。',
  ])
})
