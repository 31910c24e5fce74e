/**
 * 跨项目 · Across projects: what is asked of all of them at once. The one module that leaves the wall between projects; it
 * answers about the rows of whoever asks, and tells none of another project's.
 */
import type pg from 'pg'
import { beyondProjects, forEverybody } from './project-wall.ts'

/** Households (stream ids) of a project of which an owner stands in another project too. */
export async function ownedElsewhere(pool: pg.Pool, projectId: string): Promise<ReadonlySet<string>> {
  const own = await forEverybody(() =>
    pool.query<{ stream_id: string; mark: Buffer }>({
      name: 'owner marks of a project',
      text: 'SELECT stream_id, mark FROM owner_mark WHERE project_id = $1',
      values: [projectId],
    }),
  )
  if (own.rows.length === 0) return new Set()
  const others = await beyondProjects(() =>
    pool.query<{ mark: Buffer }>({
      name: 'owner marks of others',
      text: 'SELECT DISTINCT mark FROM owner_mark WHERE project_id <> $1 AND mark = ANY ($2::bytea[])',
      values: [projectId, own.rows.map(({ mark }) => mark)],
    }),
  )
  const seen = new Set(others.rows.map(({ mark }) => mark.toString('hex')))
  return new Set(
    own.rows.flatMap(({ stream_id, mark }) => (seen.has(mark.toString('hex')) ? [stream_id] : [])),
  )
}
