/** 键盘 in a browser: every desk is walked row by row, what it has can be named, and ? tells the keys. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sampleLookedAt } from './looked-at.ts'
import { DESK } from './opened-console.ts'

const sample = sampleLookedAt()

/** Rooms with a table or a list that is worked at, and how its rows are found. */
const DESKS = [
  ['issues', '.issue-list tbody tr'],
  ['office', '.office-lines [data-row]'],
  ['payments', '.scrolled tbody tr'],
  ['map', '.map-houses tbody tr'],
  ['findings', '[data-row]'],
  ['lists/hard-cases', '.ant-table-row'],
] as const

const focused = (page: Page, rows: string) =>
  page.evaluate(
    (rows) => [...document.querySelectorAll(rows)].findIndex((row) => row.contains(document.activeElement)),
    rows,
  )

/** Controls that a screen reader would call by nothing; and things called alike by an id. */
const unnamed = (page: Page) =>
  page.evaluate(() => {
    const nameOf = (one: Element): string =>
      [
        one.getAttribute('aria-label'),
        ...(one.getAttribute('aria-labelledby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent),
        ...[...((one as HTMLInputElement).labels ?? [])].map((label) => label.textContent),
        one.getAttribute('title'),
        one.textContent,
      ]
        .filter((text) => text?.trim())
        .join('')
    const controls = [
      ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role]'),
    ]
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    return [
      ...controls
        .filter(
          (one) =>
            one.checkVisibility() &&
            !one.matches('[role=presentation], [role=none], [role=status], [role=group]'),
        )
        .filter((one) => nameOf(one) === '')
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ...[...document.querySelectorAll('table')]
        .filter((table) => table.querySelector('th:not([scope])') !== null && !table.closest('.ant-table'))
        .map((table) => `a column without scope: ${table.className}`),
    ]
  })

test.each(DESKS)(
  'given %s, when the arrows are pressed, then the rows are walked, and everything has a name',
  async (room, rows) => {
    const { page, wrong } = await sample().at(DESK)
    await page.goto(`/${sample().office.project}/${room}`)
    const row = page.locator(rows).filter({ has: page.locator('a, button, input') })
    await row.nth(2).waitFor({ timeout: 120_000 })
    await row.first().locator('a, button, input').first().focus()
    const first = await focused(page, rows)
    await page.keyboard.press('ArrowDown')
    const second = await focused(page, rows)
    expect(second).toBeGreaterThan(first)
    await page.keyboard.press('ArrowUp')
    expect(await focused(page, rows)).toBe(first)
    await page.keyboard.press('End')
    expect(await focused(page, rows)).toBeGreaterThan(second)
    expect(await unnamed(page)).toEqual([])
    expect(wrong).toEqual([])
  },
)

test('given a ticked row of payments, when Enter is pressed on its tick, then its household opens', async () => {
  const { page } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/payments`)
  const tick = page.locator('.scrolled tbody').last().getByRole('checkbox').first()
  await tick.press('Space')
  expect(await tick.isChecked()).toBe(true)
  await tick.press('Enter')
  await page.waitForURL(/\/households\/H/)
})

test('given any page, when ? is pressed, then the keys are told; in a field it is a sign', async () => {
  const { page, wrong } = await sample().at(DESK)
  await page.goto(`/${sample().office.project}/issues`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: '快捷键' })
  await help.getByText('下一行').waitFor()
  await page.keyboard.press('Escape')
  expect(await help.isVisible()).toBe(false)
  await page.keyboard.press('/')
  await page.keyboard.type('?')
  expect(await help.isVisible()).toBe(false)
  expect(await page.getByRole('combobox').inputValue()).toBe('?')
  expect(wrong).toEqual([])
})
