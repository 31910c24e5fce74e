/** 责任区块 · Blocks: each filled from below to its rate, never house by house. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { speak } from '../../words.ts'
import { type PlacedBlock, placedBlocks } from './placedBlocks.ts'

const words = speak(wallWords).blocks

export function Blocks(props: { readonly page: WallPage; readonly width: number; readonly height: number }) {
  const { page, width, height } = props
  const { blocks, threshold } = page
  const { drawn, placed } = placedBlocks(blocks, width, height)
  return (
    <section className="wall-blocks">
      <h2>
        {words.title} <small>{drawn ? words.about : words.undrawn}</small>
      </h2>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words.picture}>
        {placed.map((block, index) => (
          <Block
            key={block.group}
            block={block}
            id={`wall-block-${width}-${index}`}
            percent={threshold?.percent ?? null}
          />
        ))}
      </svg>
      <p className="wall-key">
        {threshold !== null && <span>{threshold.percent} %</span>}
        <span className="signed">{words.rate}</span>
        {drawn && <span className="north">↑ {words.north}</span>}
      </p>
    </section>
  )
}

function Block(props: { readonly block: PlacedBlock; readonly id: string; readonly percent: number | null }) {
  const { block, id, percent } = props
  const { path, box, signed, households, group } = block
  const rate = households === 0 ? 0 : (100 * signed) / households
  const level = (part: number) => box.y + box.height * (1 - part / 100)
  const size = Math.max(14, Math.min(40, box.width / 6.4, box.height / 4))
  const x = box.x + size * 0.4
  return (
    <g>
      <clipPath id={id}>
        <path d={path} />
      </clipPath>
      <path d={path} fill="var(--wall-panel)" stroke="var(--wall-ground)" strokeWidth="4" />
      <g clipPath={`url(#${id})`}>
        <rect x={box.x} y={level(rate)} width={box.width} height={box.height} className="fill" />
        <path d={`M${box.x} ${level(rate)}h${box.width}`} className="rate" />
        {percent !== null && (
          <path d={`M${box.x} ${level(percent)}h${box.width}`} className="wall-threshold" />
        )}
      </g>
      <text x={x} y={box.y + box.height - size * 1.7} fontSize={size * 0.8} className="strong">
        {group}
        <tspan dx={size * 0.4} className="count">
          {signed} / {households}
        </tspan>
      </text>
      <text x={x} y={box.y + box.height - size * 0.5} fontSize={size} className="strong">
        {rate.toFixed(1)}
        <tspan fontSize={size * 0.7}> %</tspan>
      </text>
    </g>
  )
}
