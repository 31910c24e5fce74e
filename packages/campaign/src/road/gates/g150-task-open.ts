/** G150 交办未了 · Task open: it was set, is not done yet, and is done by whom it was set to or who set it. */
import { openTasks } from '../../minutes.ts'
import { closed, type Gate, open } from '../gate.ts'

export const taskOpen: Gate<{ readonly task: string }> = {
  id: 'G150',
  article: { 全国: '内部规定' },
  look({ project, by }, input) {
    if (!input) return null
    const task = openTasks(project).find(({ body }) => body.task === input.task)
    if (!task) return closed('task-not-open', { task: input.task })
    const { to, by: setter } = task.body
    return [to, setter].includes(by) ? open(task.onDay) : closed('task-of-another', { person: to })
  },
}
