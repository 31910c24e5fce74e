/**
 * Every page under `good` and `bad`: a plan or a household as somebody would write it, with the full answer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulerDiagnosticWords } from '@oneruler/words/ruler-diagnostics'
import { describe, expect, it } from 'vitest'
import { checkPlan } from '../src/authoring/check.ts'
import type { Plan } from '../src/plan.ts'
import { answerToCheck, answerToFacts, readPage } from './literate-page.ts'

const pagesOf = (folder: string) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, page: readPage(readFileSync(join(import.meta.dirname, folder, name), 'utf8')) }))

describe('a plan with something wrong is answered with place, caret, what and what to do', () => {
  it.each(pagesOf('bad'))('$name $page.title', ({ page }) => {
    expect(page.checked).not.toBe('')
    expect(answerToCheck(page.plan)).toBe(page.checked)
  })
})

describe('a plan computes what its page says', () => {
  it.each(pagesOf('good'))('$name $page.title', ({ page }) => {
    const { plan, diagnostics } = checkPlan(page.plan)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    if (page.checked !== '') expect(answerToCheck(page.plan)).toBe(page.checked)
    expect(page.households.length + page.checked.length).toBeGreaterThan(0)
    for (const { facts, answer } of page.households) expect(answerToFacts(plan as Plan, facts)).toBe(answer)
  })
})

describe('the catalogue of SPEC.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../SPEC.md'), 'utf8')
  const codes = [...text.matchAll(/^\| ([EWN]\d{3}(?:, [EWN]\d{3})*) \|/gm)].flatMap(([, cell = '']) =>
    cell.split(', '),
  )
  const answers = pagesOf('bad').map(({ page }) => page.checked)

  it('has every diagnostic that has words, and no other', () => {
    const worded = Object.keys(rulerDiagnosticWords.zh).map((key) => key.slice(0, 4))
    expect([...codes].sort()).toEqual([...new Set(worded)].sort())
  })

  it.each(codes)('%s has a page that shows its answer', (code) => {
    expect(answers.some((answer) => answer.includes(` ${code} `))).toBe(true)
  })
})
