/** 屏脚 · Foot: the newest checkpoint of the public log, and which scene is on. */
import type { WallPage } from '@oneruler/server/wall-pages'
import { wallWords } from '@oneruler/words/console-wall'
import { WALL_SCENES } from '../../address.ts'
import { Mark } from '../../shell/Mark.tsx'
import { speak } from '../../words.ts'
import type { Turns } from './useTurns.ts'

const words = speak(wallWords)

export function WallFoot(props: { readonly page: WallPage; readonly turns: Turns }) {
  const { checkpoint } = props.page
  const { scene, turning, show, toggle } = props.turns
  return (
    <footer className="wall-foot">
      <Mark />
      {checkpoint === null ? (
        <span>{words.log.none}</span>
      ) : (
        <>
          <span>{words.log.title}</span>
          <span>{words.log.size(checkpoint.size)}</span>
          <span className="wall-root">
            {words.log.root} <code>{checkpoint.root}</code>
          </span>
          <span className="wall-check">{words.log.check}</span>
        </>
      )}
      <nav className="wall-scenes" aria-label={words.turn}>
        {WALL_SCENES.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={words.scene(words.scenes[one])}
            aria-pressed={one === scene}
            onClick={() => show(one)}
          >
            {words.scenes[one]}
          </button>
        ))}
        <button type="button" aria-label={turning ? words.pause : words.turn} onClick={toggle}>
          {turning ? '❚❚' : '▶'}
        </button>
      </nav>
    </footer>
  )
}
