/** 名次逐日 · The bump chart: each group's rank day by day, one group chosen and told in numbers. */
import type { GroupsPage } from '@oneruler/server/pages'
import { groupWords } from '@oneruler/words/console-groups'
import { Link } from '@tanstack/react-router'
import { shortDay } from '../../numbers.ts'
import { speak } from '../../words.ts'
import { bumpLines, smoothPath } from './bumpLines.ts'

const words = speak(groupWords).bump
const TOP = 24
/** Rows stand this far apart where there is room for it, and no closer than that where there are many groups. */
const WIDEST_ROW = 42
const CLOSEST_ROW = 24
const USUAL_HEIGHT = 300
const NAME_PX = 14
const LABEL_HALF = 12
const LABEL_PX = 46
/** With less room a day, a chosen point shows a dot instead of its rank. */
const NUMBER_PX = 30

export function BumpChart(props: {
  readonly page: GroupsPage
  readonly chosen: string | null
  readonly width: number
}) {
  const { page, chosen, width } = props
  const narrow = width < 560
  const lines = bumpLines(page)
  const name = NAME_PX * Math.max(2, ...lines.map((line) => line.group.length))
  const left = name + (narrow ? 16 : 48)
  const right = name + (narrow ? 80 : 154)
  const row = Math.max(CLOSEST_ROW, Math.min(WIDEST_ROW, USUAL_HEIGHT / Math.max(1, lines.length - 1)))
  const perDay = (width - left - right) / Math.max(1, page.days.length - 1)
  const x = (index: number) => left + (page.days.length === 1 ? (width - left - right) / 2 : perDay * index)
  const y = (slot: number) => TOP + row * slot
  const base = y(lines.length - 1)
  const every = Math.max(1, Math.ceil(LABEL_PX / perDay))
  const labelled = (index: number) => (page.days.length - 1 - index) % every === 0
  const picked = lines.find((line) => line.group === chosen)
  const ordered = picked === undefined ? lines : [...lines.filter((line) => line !== picked), picked]
  return (
    <div className="bump" style={{ height: base + 64 }}>
      <svg width={width} height={base + 64} fontSize="12" role="img" aria-label={words.picture}>
        {lines.map((line, slot) => (
          <path key={line.group} d={`M${x(0)} ${y(slot)}H${width - right}`} stroke="var(--line)" />
        ))}
        {page.days.map((day, index) =>
          labelled(index) ? (
            <text
              key={day}
              x={x(index)}
              y={base + 32}
              textAnchor="middle"
              fill={day === page.day ? 'var(--ink)' : 'var(--ink3)'}
              fontWeight={day === page.day ? 600 : 400}
            >
              {shortDay(day)}
            </text>
          ) : null,
        )}
        {ordered.map((line) => {
          const on = line === picked
          const points = line.slots.map((slot, index) => [x(index), y(slot)] as const)
          return (
            <g key={line.group} stroke={on ? 'var(--brand)' : 'var(--thread)'}>
              <path d={smoothPath(points)} fill="none" strokeWidth={on ? 4 : 1.6} />
              {points.map(([cx, cy], index) =>
                on && perDay >= NUMBER_PX ? (
                  <g key={page.days[index]} stroke="none">
                    <circle cx={cx} cy={cy} r={index === points.length - 1 ? 13 : 10} fill="var(--brand)" />
                    <text x={cx} y={cy + 4.5} textAnchor="middle" fill="#fff" fontWeight="600">
                      {line.ranks[index]}
                    </text>
                  </g>
                ) : (
                  <circle
                    key={page.days[index]}
                    cx={cx}
                    cy={cy}
                    r={on ? 4 : 2.5}
                    fill={on ? 'var(--brand)' : 'var(--paper)'}
                  />
                ),
              )}
            </g>
          )
        })}
        {picked !== undefined && (
          <g fill="var(--brand)" fontWeight="600">
            <text x={left - 18} y={base + 54} textAnchor="end" fontWeight="400">
              {narrow ? '' : words.ofGroup(picked.group)}
            </text>
            {picked.added.map((added, index) =>
              labelled(index) ? (
                <text key={page.days[index]} x={x(index)} y={base + 54} textAnchor="middle">
                  +{added}
                </text>
              ) : null,
            )}
            <text x={width - right + 22} y={base + 54} fontWeight="400">
              {words.sum(picked.signed.at(-1) ?? 0)}
            </text>
          </g>
        )}
      </svg>
      {lines.map((line) => (
        <Link
          key={line.group}
          to="."
          search={(search) => ({ ...search, group: line.group })}
          replace
          resetScroll={false}
          className={line === picked ? 'bump-label on' : 'bump-label'}
          style={{ top: y(line.slots.at(-1) ?? 0) - LABEL_HALF, left: width - right + 22, width: right - 22 }}
          aria-label={words.choose(line.group, line.ranks.at(-1) ?? 0, `${line.rate.toFixed(2)} %`)}
        >
          <span>{line.group}</span>
          <b>{line.rate.toFixed(2)} %</b>
          {!narrow && (
            <small>
              {line.signed.at(-1)}/{line.households}
            </small>
          )}
        </Link>
      ))}
      {lines.map((line) => (
        <Link
          key={line.group}
          to="."
          search={(search) => ({ ...search, group: line.group })}
          replace
          resetScroll={false}
          tabIndex={-1}
          aria-hidden="true"
          className={line === picked ? 'bump-start on' : 'bump-start'}
          style={{ top: y(line.slots[0] ?? 0) - LABEL_HALF, width: left - 18 }}
        >
          {line.group}
        </Link>
      ))}
    </div>
  )
}
