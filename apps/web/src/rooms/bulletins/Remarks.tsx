/** 批示与落实 · Remarks: what leaders wrote on each bulletin, who follows it up, and whether that is done. */
import type { BulletinsPage } from '@oneruler/server/bulletin-pages'
import { bulletinRoomWords } from '@oneruler/words/console-bulletins'
import { useState } from 'react'
import { useCampaign } from '../../campaign.ts'
import { ActDialog } from '../../parts/act/ActDialog.tsx'
import { speak } from '../../words.ts'

const words = speak(bulletinRoomWords)

export function Remarks(props: { readonly page: BulletinsPage; readonly project: string }) {
  const { page, project } = props
  const { day } = useCampaign()
  const [isOpen, setOpen] = useState(false)
  const lines = page.bulletins.flatMap(({ number, remarks }) =>
    remarks.map((remark) => ({ number, ...remark })),
  )
  const last = page.bulletins[0]?.number ?? 1
  const begun = page.remark && {
    ...page.remark,
    begun: { values: { bulletin: String(last) }, by: null },
  }
  return (
    <section className="section">
      <h2>
        {words.remarks} <small>{lines.length}</small>
        {begun && (
          <span className="aside no-print">
            <button type="button" className="link" onClick={() => setOpen(true)}>
              {words.remark}
            </button>
          </span>
        )}
      </h2>
      {lines.length === 0 && <p className="note">{words.noRemarks}</p>}
      <ul className="bulletin-remarks">
        {lines.map(({ number, on, leader, words: written, task }) => (
          <li key={`${number} ${on} ${leader} ${task?.task ?? ''} ${written}`}>
            <span className="small muted">
              {words.name(number)}　{on}
            </span>
            <span>
              <b>{words.remarked(leader)}</b> {written}
              {task && (
                <span className="small bulletin-follow">
                  {words.followUp(task.to, task.due)}{' '}
                  {task.doneOn === null ? (
                    task.due < day && <span className="amber">{words.late}</span>
                  ) : (
                    <span className="green">{words.done(task.doneOn)}</span>
                  )}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && begun && (
        <ActDialog
          project={project}
          target=""
          about={words.name(last)}
          offer={begun}
          today={day}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}
