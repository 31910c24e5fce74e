/** G3 尚待办理 · Still to do: what was done is not done again, and what there is no occasion for is not done at all. */
import { closed, type Gate } from '../gate.ts'

/** Looked at where no other gate is closed, since each of those says more. */
export const stillToDo: Gate = {
  id: 'G3',
  article: { 全国: '内部规定' },
  look: () => closed('nothing-to-do'),
}
