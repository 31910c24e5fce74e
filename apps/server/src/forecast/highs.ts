/** HiGHS, an exact solver for linear programs (MIT; Huangfu and Hall, 2018), as WebAssembly. */
import module, { type Highs } from 'highs'
import { MOST_SECONDS, type Solution } from './solve.ts'

/** Its types describe a CommonJS module whose default is the loader; as an ES module the default is the loader itself. */
export const loadHighs = module as unknown as typeof module.default

/** Binary variables come back as floats. */
const ONE = 0.5

export function onesOf(highs: Highs, program: string): Solution {
  const { Status, Columns } = highs.solve(program, {
    output_flag: false,
    time_limit: MOST_SECONDS,
    random_seed: 1,
  })
  if (Status !== 'Optimal') return null
  return Object.entries(Columns).flatMap(([name, column]) =>
    'Primal' in column && Number(column.Primal) > ONE ? [name] : [],
  )
}
