import { describe, expect, it } from 'vitest'
import { commandsIn, type Offer, wrongWith } from '../page-commands.ts'

const offer: Offer = {
  scripts: ['start', 'test', 'check'],
  exists: (path) =>
    ['tools/tidy.ts', 'packages/store/test/log.test.ts', 'node_modules/.bin/vitest'].includes(path),
  help: ([command]) =>
    command === 'figures'
      ? 'Usage: oneruler figures [options]\n  --as-of <day>\n  --json'
      : 'Usage: oneruler [options] [command]',
}

/** What is wrong with the commands of a page that holds them in a block. */
const wrong = (...lines: string[]) =>
  commandsIn(['# Page', '```sh', ...lines, '```'].join('\n')).flatMap((one) => wrongWith(one, offer) ?? [])

describe('the commands of a page', () => {
  it('are read from its sh blocks, part by part, with their line', () => {
    const page =
      '`npm lost`\n```sh\n# first\nnpm ci && npm start   # 30 s\nTZ=UTC npm test\n```\n```ts\nnpm\n```'
    expect(commandsIn(page)).toEqual([
      { line: 4, words: ['npm', 'ci'] },
      { line: 4, words: ['npm', 'start'] },
      { line: 5, words: ['npm', 'test'] },
    ])
  })

  it('work when what they name is there', () => {
    expect(
      wrong(
        'git clone https://example.org/oneruler && cd oneruler',
        'npm ci && npm start && npm run check',
        'node tools/tidy.ts',
        'npx vitest run packages/store/test/log.test.ts',
        'npx oneruler figures --as-of 2018-09-04 --json',
      ),
    ).toEqual([])
  })

  it.each([
    ['npm run bench', 'package.json has no script “bench”'],
    ['node tools/gone.ts', 'tools/gone.ts does not exist'],
    ['npx jest', 'node_modules/.bin/jest does not exist'],
    ['npx vitest run packages/gone.test.ts', 'packages/gone.test.ts does not exist'],
    ['npx oneruler figure --as-of 2018-09-04', 'oneruler has no command “figure”'],
    ['npx oneruler figures --day=2018-09-04', 'oneruler figures has no option --day'],
  ])('%s is told: %s', (line, what) => {
    expect(wrong(line)).toEqual([what])
  })
})
