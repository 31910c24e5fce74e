/** 轮换 · Turns: the scenes take turns; ← → change, the space bar stays on one. */
import { useEffect, useState } from 'react'
import { WALL_SCENES, type WallScene } from '../../address.ts'

const TURN_MS = 20_000

export interface Turns {
  readonly scene: WallScene
  readonly turning: boolean
  show(scene: WallScene): void
  toggle(): void
}

/** @param kept the scene that the address keeps this screen to */
export function useTurns(kept: WallScene | undefined): Turns {
  const [scene, setScene] = useState<WallScene>(kept ?? 'progress')
  const [turning, setTurning] = useState(kept === undefined)

  useEffect(() => {
    if (!turning) return
    const turn = setInterval(() => setScene((shown) => beside(shown, 1)), TURN_MS)
    return () => clearInterval(turn)
  }, [turning])

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLButtonElement) return
      if (event.key === 'ArrowRight') setScene((shown) => beside(shown, 1))
      else if (event.key === 'ArrowLeft') setScene((shown) => beside(shown, -1))
      else if (event.key === ' ') setTurning((is) => !is)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])

  return {
    scene,
    turning,
    show: (wanted) => {
      setScene(wanted)
      setTurning(false)
    },
    toggle: () => setTurning((is) => !is),
  }
}

const beside = (scene: WallScene, step: 1 | -1): WallScene =>
  WALL_SCENES[(WALL_SCENES.indexOf(scene) + step + WALL_SCENES.length) % WALL_SCENES.length] ?? 'progress'
