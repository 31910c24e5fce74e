/** 项目的一件事 · One act of the project as a button, wherever it belongs; nothing for those whose act it is not. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { projectActQuery } from '../../road-api.ts'
import { ActDialog } from './ActDialog.tsx'
import type { Filled } from './useAct.ts'

export function ProjectAct(props: {
  readonly project: string
  readonly act: string
  /** What stands on the button; by default the act's name. */
  readonly label?: string
  readonly about: string
  readonly className: string
  /** What its form begins with, instead of what was left in it. */
  readonly begun?: Filled
}) {
  const { project, act, about, begun } = props
  const { data: page } = useQuery(projectActQuery(project, act))
  const [isOpen, setOpen] = useState(false)
  const [offer] = page?.offers ?? []
  if (!page || !offer) return null
  return (
    <>
      <button type="button" className={props.className} onClick={() => setOpen(true)}>
        {props.label ?? offer.name}
      </button>
      {isOpen && (
        <ActDialog
          project={project}
          target=""
          about={about}
          offer={begun ? { ...offer, begun: { values: begun, by: null } } : offer}
          keeping={begun ? 'begin anew' : 'keep'}
          today={page.today}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
