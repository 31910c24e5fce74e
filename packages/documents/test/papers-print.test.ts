/** Papers in bulk: every one is made, in order, and a batch can be watched and stopped. */
import { completeRaw } from '@oneruler/documents/papers/complete-paper'
import { demandNotice } from '@oneruler/documents/papers/kinds/order'
import { servingProof } from '@oneruler/documents/papers/kinds/serving'
import type { PaperToPrint } from '@oneruler/documents/papers/paper-pdf'
import { printBound, printSingles } from '@oneruler/documents/papers/print-papers'
import { sampleFields } from '@oneruler/documents/papers/sample-fields'
import { describe, expect, test } from 'vitest'
import { pdfText } from '../../../tools/pdf-text.ts'

/** Two kinds by turns, each for a household of its own. */
function papers(count: number, others: Readonly<Record<number, string>> = {}): PaperToPrint[] {
  return Array.from({ length: count }, (_, at) => {
    const paper = at % 2 === 0 ? servingProof : demandNotice
    const person = at % 2 === 0 ? '受送达人' : '当事人'
    const name = others[at] ?? `示例第${at}户`
    const completed = completeRaw(paper, `W${at}`, { ...sampleFields(paper), [person]: name })
    if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
    return { complete: completed.complete }
  })
}

describe('one file each', () => {
  test('every paper stands in its own file, in the order asked, and progress reaches the end', async () => {
    const told: string[] = []
    const printed = await printSingles(papers(9), { onProgress: (done, of) => told.push(`${done}/${of}`) })
    expect(printed.map(({ number }) => number)).toEqual(Array.from({ length: 9 }, (_, at) => `W${at}`))
    for (const [at, { pdf }] of printed.entries())
      expect((await pdfText(pdf as Uint8Array)).text).toContain(`示例第${at}户`)
    expect(told).toHaveLength(9)
    expect(told.at(-1)).toBe('9/9')
  })

  test('the same paper printed again is the same file', async () => {
    const [first, again] = [await printSingles(papers(1)), await printSingles(papers(1))]
    expect(Buffer.from(first[0]?.pdf ?? []).equals(Buffer.from(again[0]?.pdf ?? [1]))).toBe(true)
  })

  test('one that no font can show is refused alone', async () => {
    const printed = await printSingles(papers(3, { 1: '\u{31350}' }))
    expect(printed.map(({ pdf }) => pdf !== null)).toEqual([true, false, true])
    expect(printed[1]?.refused).toMatchObject([{ code: 'sign-missing' }])
  })
})

describe('one bound file', () => {
  test('a hundred papers follow one another, each with its own pages', async () => {
    const bound = await printBound(papers(100))
    if ('refused' in bound) throw new Error('refused')
    const { text, pages } = await pdfText(bound.pdf)
    const places = Array.from({ length: 100 }, (_, at) => text.indexOf(`示例第${at}户`))
    expect(places.every((place, at) => place > (places[at - 1] ?? -1))).toBe(true)
    expect(pages).toBeGreaterThanOrEqual(150)
    expect(text.match(/第1页，共1页/g)).toHaveLength(50)
  })

  test('it is refused as a whole where one paper is', async () => {
    expect(await printBound(papers(60, { 50: '\u{31350}' }))).toMatchObject({
      refused: [{ code: 'sign-missing' }],
    })
  })
})

describe('a batch that is cancelled', () => {
  test('gives the reason, and stops before the rest is set', async () => {
    const stop = new AbortController()
    let done = 0
    const printing = printSingles(papers(60), {
      signal: stop.signal,
      onProgress(count) {
        done = count
        if (count === 4) stop.abort(new Error('不印了'))
      },
    })
    await expect(printing).rejects.toThrow('不印了')
    expect(done).toBeLessThan(60)
  })

  test('before it begins, it sets nothing', async () => {
    const signal = AbortSignal.abort(new Error('不印了'))
    await expect(printBound(papers(2), { signal })).rejects.toThrow('不印了')
  })
})
