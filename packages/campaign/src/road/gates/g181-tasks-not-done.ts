/** G181 交办未办结 · Tasks not done: a meeting is taken back while nobody has finished what it decided. */
import { taskDone } from '../../minutes.ts'
import { meetingOfToday } from '../commands/take-back-work.ts'
import { closed, type Gate, open } from '../gate.ts'

export const tasksNotDone: Gate = {
  id: 'G181',
  article: { 全国: '内部规定' },
  look(at) {
    const tasks = new Set(meetingOfToday(at)?.tasks.map(({ body }) => body.task))
    const done = at.recorded.find(({ type, body }) => type === taskDone.type && tasks.has(body.task ?? null))
    return done ? closed('task-done-since', { task: String(done.body.task), on: done.onDay }) : open()
  },
}
