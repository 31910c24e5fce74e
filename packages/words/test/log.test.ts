/** The words of the public log's refusals: they say where, in both languages, and never in code. */
import { logWords } from '@oneruler/words/log'
import { describe, expect, it } from 'vitest'

type Code = keyof typeof logWords.zh
const codes = Object.keys(logWords.zh) as Code[]
/** What may be wrong as a whole, with no line to name. */
const WITHOUT_PLACE: readonly Code[] = [
  ...(['note-malformed', 'key-malformed', 'checkpoint-malformed', 'proof-malformed'] as const),
  ...(['policy-malformed', 'request-malformed', 'record-malformed'] as const),
]
const cases = [
  ...codes.map((code) => [code, '17'] as const),
  ...WITHOUT_PLACE.map((code) => [code, ''] as const),
]

describe.each(['zh', 'en'] as const)('the refusals of the public log, %s', (language) => {
  it.each(cases)('%s at “%s” is a whole sentence, with no code and no empty place in it', (code, at) => {
    const text = logWords[language][code]({ at })
    expect(text).toMatch(language === 'zh' ? /。$/ : /\.$/)
    expect(text).not.toMatch(/undefined|[!！]|“”|（）|\(\)|第 {2}|Line {2}/)
    expect(text).not.toContain(code)
  })
})

describe('where a refusal says a place', () => {
  it.each(codes)('%s says it in both languages', (code) => {
    const says = (language: 'zh' | 'en') => logWords[language][code]({ at: '17' }).includes('17')
    expect(says('zh')).toBe(says('en'))
  })
})
