import { describe, expect, it } from 'vitest'
import { plantTree } from '../tidy/tree.ts'
import { tidy } from '../tidy.ts'

const MANIFESTS = {
  'package.json': '{"devDependencies": {"vitest": "5"}}',
  'packages/campaign/package.json': '{"name": "@oneruler/campaign", "dependencies": {}}',
  'packages/words/package.json': '{"name": "@oneruler/words", "dependencies": {}}',
  'packages/store/package.json':
    '{"name": "@oneruler/store", "dependencies": {"@oneruler/campaign": "1", "@oneruler/documents": "1", "pg": "8", "hono": "4"}}',
  'apps/web/package.json':
    '{"name": "@oneruler/web", "dependencies": {"@oneruler/server": "1", "@oneruler/store": "1", "react": "19"}}',
}

/** What tidy says of a tree that holds these texts beside the manifests: `path:line what`. */
const said = (texts: Record<string, string>): string[] =>
  tidy(plantTree(new Map(Object.entries({ ...MANIFESTS, ...texts })))).map(
    ({ path, line, what }) => `${path}:${line} ${what}`,
  )

/** A source that a test uses, so that only its own breach is left to find. */
const used = (path: string, text: string): Record<string, string> => {
  const [folder, part] = path.split('/')
  return {
    [path]: text,
    [`${folder}/${part}/test/any.test.ts`]: `import '../${path.split('/').slice(2).join('/')}'`,
  }
}
const inCampaign = (text: string): string[] => said(used('packages/campaign/src/figures.ts', text))

describe('a tree without a breach', () => {
  it('gets no finding', () => {
    expect(
      said({
        ...used(
          'packages/store/src/log.ts',
          "import pg from 'pg'\nimport { day } from '@oneruler/campaign/day'\npg(day, Date.now())",
        ),
        ...used('packages/campaign/src/day.ts', "export const day = new Date('2018-08-26')"),
      }),
    ).toEqual([])
  })
})

describe('a pure part', () => {
  it.each([
    ['the clock', 'export const now = Date.now()', 'Date.now'],
    ['the moment of a new Date', 'export const now = new Date()', 'Date without an argument'],
    [
      'the clock under another name',
      'const D = Date\nexport const now = D.now()',
      'Date without an argument',
    ],
    ['the clock, picked out', 'export const { now } = Date', 'Date without an argument'],
    ['chance', 'export const dice = Math.random()', 'Math.random'],
    ['chance by name', "export const dice = Math['random']()", 'Math.'],
    ['a random identity', 'export const id = crypto.randomUUID()', 'crypto'],
    ['a timer', 'setTimeout(() => {}, 1)', 'setTimeout'],
    ['the process', 'export const zone = process.env.TZ', 'process'],
    ['the network', "export const page = fetch('x')", 'fetch'],
    ['everything at once', 'export const all = globalThis', 'globalThis'],
    [
      'a module of the host',
      "import { hash } from 'node:crypto'\nexport const it = hash",
      'imports node:crypto',
    ],
    ['the zone of the host', 'export const hour = (d: Date) => d.getHours()', 'getHours'],
    [
      'the language of the host',
      'export const order = (a: string, b: string) => a.localeCompare(b)',
      'localeCompare',
    ],
  ])('is told when it uses %s', (_, text, what) => {
    expect(inCampaign(text)).toEqual([expect.stringContaining(what)])
  })

  it('may use the same words as names of its own', () => {
    expect(
      inCampaign(
        "type Row = { process: string }\nexport const of = (document: Row) => [document.process, Math.max(1, Date.parse('2018-08-26'))]",
      ),
    ).toEqual([])
  })

  it('may use anything in its tests', () => {
    expect(said({ 'packages/campaign/test/a.test.ts': "import 'node:fs'\nMath.random()" })).toEqual([])
  })
})

describe('an import', () => {
  it('does not leave its package by a path', () => {
    const text = "import { log } from '../../store/src/log.ts'\nexport const it = log"
    expect(inCampaign(text)).toEqual([
      'packages/campaign/src/figures.ts:1 ../../store/src/log.ts leaves packages/campaign',
    ])
  })

  it('reaches the browser of the tests from a test, and only from there', () => {
    const browser = { 'tools/browser.ts': 'export const openBrowser = 1' }
    const path = '../../../tools/browser.ts'
    expect(said({ ...browser, 'apps/web/test/page.test.ts': `import '${path}'` })).toEqual([])
    expect(said({ ...browser, ...used('apps/web/src/page.ts', `import '${path}'`) })).toEqual([
      'apps/web/src/page.ts:1 ../../../tools/browser.ts leaves apps/web',
    ])
  })

  it('is declared in the package.json of its package', () => {
    expect(said(used('packages/store/src/log.ts', "import 'kysely/helpers'"))).toEqual([
      'packages/store/src/log.ts:1 kysely is not declared in packages/store/package.json',
    ])
  })

  it('of a developer’s tool stands in tests, not in sources', () => {
    expect(said({ 'packages/store/test/log.test.ts': "import 'vitest'" })).toEqual([])
    expect(said(used('packages/store/src/log.ts', "import 'vitest'"))).toHaveLength(1)
  })

  it.each([
    ['packages/store/src/log.ts', '@oneruler/documents/notice', 'store imports @oneruler/documents/notice'],
    ['apps/web/src/page.tsx', '@oneruler/store/log', 'web imports @oneruler/store/log'],
    ['packages/campaign/src/day.ts', '@oneruler/words/day', 'campaign imports @oneruler/words/day'],
    ['packages/store/src/log.ts', 'hono', 'store imports hono'],
    ['packages/store/src/log.ts', 'node:http', 'store imports node:http'],
  ])('in %s of %s points the wrong way', (path, from, what) => {
    const all = said({ ...used(path, `export * from '${from}'`), ...used('packages/words/src/day.ts', '') })
    expect(all).toContain(`${path}:1 ${what}`)
  })

  it('of the server’s types is all that the web knows of the server', () => {
    const importing = (kind: string) =>
      said(
        used(
          'apps/web/src/client.ts',
          `import ${kind} { Routes } from '@oneruler/server/routes'\nexport const it = 1 as Routes`,
        ),
      )
    expect(importing('type')).toEqual([])
    expect(importing('')).toEqual(['apps/web/src/client.ts:1 web imports @oneruler/server/routes'])
  })

  it('in a part that the architecture does not know is told', () => {
    expect(said({ 'packages/extra/test/a.test.ts': "import 'node:fs'" })).toEqual([
      'packages/extra/test/a.test.ts:1 extra is no known part',
    ])
  })
})

describe('a source', () => {
  it('that no entry leads to is told, also where two lead to each other', () => {
    const two = { 'packages/store/src/a.ts': "import './b.ts'", 'packages/store/src/b.ts': "import './a.ts'" }
    expect(said(two)).toEqual([
      'packages/store/src/a.ts:1 no entry leads to this source',
      'packages/store/src/b.ts:1 no entry leads to this source',
    ])
  })

  it('is reached from a page, a command, a script and a worker', () => {
    expect(
      said({
        'apps/web/index.html': '<script type="module" src="/src/main.tsx"></script>',
        'apps/web/src/main.tsx': "void import('./room.tsx')",
        'apps/web/src/room.tsx': '',
        'apps/cli/package.json': '{"bin": {"oneruler": "./src/main.ts"}}',
        'apps/cli/src/main.ts': "new URL('./worker.ts', import.meta.url)",
        'apps/cli/src/worker.ts': '',
        'package.json': '{"scripts": {"start": "node tools/start.ts"}}',
        'tools/start.ts': '',
        'apps/cli/test/kill.test.ts': "fork(join(import.meta.dirname, 'holder.ts'))",
        'apps/cli/test/holder.ts': '',
        'tools/checks.ts': 'if (import.meta.main) 1',
        'tools/simulate.ts': '// node tools/simulate.ts --seed 7',
      }),
    ).toEqual([])
  })

  it.each([
    [300, []],
    [301, ['warning']],
    [501, ['error']],
  ])('of %d lines gets %j', (lines, severities) => {
    const texts = { ...MANIFESTS, ...used('packages/store/src/log.ts', '\n'.repeat(lines)) }
    const findings = tidy(plantTree(new Map(Object.entries(texts))))
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
  })

  it.each(['utils.ts', 'date-helper.ts', 'SessionManager.ts', 'common/day.ts', 'data.ts', 'index.ts'])(
    'is not called %s',
    (name) => {
      expect(said(used(`packages/store/src/${name}`, ''))).toEqual([expect.stringContaining('is no name')])
    },
  )
})

describe('words', () => {
  const catalogue = (zh: string, en: string) =>
    said(
      used(
        'packages/words/src/day.ts',
        `const zh = {${zh}}\nconst en: typeof zh = {${en}}\nexport const day = { zh, en }`,
      ),
    )

  it('stand in both languages', () => {
    expect(catalogue("open: '打开', day: { next: '后一日' }", "open: 'Open', day: { next: 'Next' }")).toEqual(
      [],
    )
    expect(catalogue("open: '打开', day: { next: '后一日' }", "open: 'Open', day: {}")).toEqual([
      'packages/words/src/day.ts:1 “day.next” has no text in en',
    ])
    expect(catalogue('', "'left-over': 'Left'")).toEqual([
      'packages/words/src/day.ts:2 “left-over” has no text in zh',
    ])
  })
})

describe('a code that a person may meet', () => {
  it.each([
    ['a refused cell', 'PROBLEMS', 'packages/campaign/src/kinds.ts', 'rejections'],
    ['a finding', 'FINDING_CODES', 'packages/campaign/src/audit/finding.ts', 'findings'],
    ['a refused workbook', 'REFUSALS', 'packages/documents/src/workbook/refusal.ts', 'workbook'],
  ])('has words: the code of %s', (_, list, path, subject) => {
    const words = `packages/words/src/${subject}.ts`
    const withWords = (zh: string, name = list) =>
      said({
        'packages/documents/package.json': '{"name": "@oneruler/documents"}',
        ...used(path, `export const ${name} = [\n'required',\n'not-a-day',\n] as const`),
        ...used(words, `const zh = {${zh}}\nconst en = {${zh}}`),
      })
    expect(withWords("required: '', 'not-a-day': ''")).toEqual([])
    expect(withWords("required: ''")).toEqual([`${path}:3 “not-a-day” has no words in ${words}`])
    expect(withWords("required: ''", 'RENAMED')).toEqual([`${path}:1 has no list ${list}`])
  })

  it('finds the words of a code in a catalogue that is taken in whole, and only there', () => {
    const path = 'packages/campaign/src/kinds.ts'
    const taken = 'packages/words/src/more-rejections.ts'
    const tree = (more: string) => ({
      ...used(path, "export const PROBLEMS = ['not-a-day'] as const"),
      ...used(
        'packages/words/src/rejections.ts',
        "import { more } from './more-rejections.ts'\nconst zh = { ...more.zh }\nconst en = { ...more.en }",
      ),
      [taken]: `const zh = {${more}}\nconst en = {${more}}\nexport const more = { zh, en }`,
    })
    expect(said(tree("'not-a-day': ''"))).toEqual([])
    expect(said(tree("'not-a-month': ''"))).toContain(
      `${path}:1 “not-a-day” has no words in packages/words/src/rejections.ts`,
    )
  })
})

describe('a source that is no TypeScript', () => {
  it('is told with its line, and does not keep the others from being looked at', () => {
    expect(
      said({ 'tools/a.test.ts': 'const a = 1\nconst b c', 'tools/b.test.ts': "import 'nowhere'" }),
    ).toEqual([
      'tools/a.test.ts:2 Missing initializer in const declaration',
      'tools/b.test.ts:1 nowhere is not declared in package.json',
    ])
  })
})

describe('what must not stay', () => {
  it.each([
    [`// ${['TO', 'DO'].join('')}: later`, 'an open promise'],
    [['it', 'only'].join('.'), 'a test that does not run'],
    [['describe', 'skip'].join('.'), 'a test that does not run'],
    [`'${['', 'root', 'key'].join('/')}'`, 'a path of one machine'],
    [`'${['', 'home', 'somebody', 'key'].join('/')}'`, 'a path of one machine'],
  ])('is told: %s', (text, what) => {
    expect(said({ 'packages/store/test/log.test.ts': `\n${text}` })).toEqual([
      expect.stringContaining(`packages/store/test/log.test.ts:2 ${what}`),
    ])
  })
})
