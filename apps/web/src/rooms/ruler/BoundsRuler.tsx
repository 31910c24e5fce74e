/** 限于之尺 · A figure on the ruler of its limits: hollow where it came to, filled where it was held. */
import type { SheetBounds } from '@oneruler/server/plan-pages'
import { rulerWords } from '@oneruler/words/console-ruler'
import { speak } from '../../words.ts'
import { amount } from './readable.ts'

const words = speak(rulerWords)
const [WIDTH, LEFT, RIGHT, LINE] = [548, 60, 500, 24]
const MARKS = 6

/** Nothing where a limit is missing: there is no scale to draw it on. */
export function BoundsRuler(props: { readonly bounds: SheetBounds }) {
  const { before, low, high } = props.bounds
  if (low === null || high === null || Number(high) <= Number(low)) return null
  const [figure, from, to] = [Number(before), Number(low), Number(high)]
  const scale = { first: Math.min(figure, from), last: Math.max(figure, to) }
  const x = (value: number) => LEFT + ((RIGHT - LEFT) * (value - scale.first)) / (scale.last - scale.first)
  const step = niceStep((to - from) / MARKS)
  const marks = Array.from({ length: MARKS * 3 }, (_, n) => (Math.ceil(from / step) + n) * step).filter(
    (mark) => mark > from + step / 3 && mark < to - step / 3,
  )
  const held = Math.min(to, Math.max(from, figure))
  const isHeld = held !== figure
  return (
    <svg
      className="bounds-ruler"
      viewBox={`0 0 ${WIDTH} 54`}
      role="img"
      aria-label={`${amount(before)}，${words.low(amount(low))}，${words.high(amount(high))}`}
      fontSize="12"
      textAnchor="middle"
    >
      <path d={`M10 ${LINE}H${WIDTH - 10}`} stroke="var(--rule)" strokeWidth="1.5" />
      <path d={`M${x(from)} ${LINE}H${x(to)}`} stroke="var(--brand)" strokeWidth="3" />
      {[from, ...marks, to].map((mark) => (
        <path key={mark} d={`M${x(mark)} ${LINE}v9`} stroke="var(--brand)" />
      ))}
      {marks.map((mark) => (
        <text key={mark} x={x(mark)} y="49" fill="var(--ink3)">
          {amount(String(mark))}
        </text>
      ))}
      <text x={x(from)} y="49" fill="var(--ink2)">
        {words.low(amount(low))}
      </text>
      <text x={x(to)} y="49" fill="var(--ink2)">
        {words.high(amount(high))}
      </text>
      {isHeld && (
        <>
          <path d={`M${x(figure)} 22l-4-7h8z`} fill="none" stroke="var(--amber)" strokeWidth="1.2" />
          <text x={x(figure)} y="12" fill="var(--amber)" textAnchor={figure < from ? 'end' : 'start'}>
            {amount(before)}
          </text>
        </>
      )}
      <path d={`M${x(held)} 22l-5-8h10z`} fill="var(--brand)" />
      <text
        x={x(held) + (figure > to ? -8 : 8)}
        y="12"
        fontWeight="600"
        fill="var(--ink)"
        textAnchor={figure > to ? 'end' : 'start'}
      >
        {amount(isHeld ? String(held) : before)}
      </text>
    </svg>
  )
}

/** 1, 2 or 5 times a power of ten, not below the size. */
function niceStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  return ([1, 2, 5, 10].find((one) => one * power >= size) ?? 10) * power
}
