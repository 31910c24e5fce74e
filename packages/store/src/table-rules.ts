/**
 * 数据规则 · The rules that let tables be spread by project, read from the catalogue of a migrated database.
 *
 * Each rule is one query that returns its breaches; a database that keeps them all can be distributed.
 */
import type pg from 'pg'
import { APPLICATION_ROLE } from './application-role.ts'
import { UNWALLED } from './project-wall.ts'
import { WITHOUT_REACH_WALL } from './reach-wall.ts'

export interface Breach {
  /** `D3`: the number of the rule. */
  readonly rule: string
  readonly table: string
  readonly what: string
}

/** Our tables with the kind they are registered as; `kind` is null where they are not. */
const TABLES = `
  WITH tables AS (
    SELECT c.oid, c.relname::text AS name, k.kind, c.relrowsecurity
    FROM pg_class c LEFT JOIN table_kind k ON k.table_name = c.relname
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
  ), project_column AS (
    SELECT a.attrelid, a.attnum, a.attnotnull, a.atttypid, a.atthasdef
    FROM pg_attribute a WHERE a.attname = 'project_id' AND NOT a.attisdropped
  )`

const RULES: readonly { readonly rule: string; readonly what: string; readonly breaches: string }[] = [
  {
    rule: 'D1',
    what: 'is not registered as distributed, reference or local',
    breaches: 'SELECT name FROM tables WHERE kind IS NULL',
  },
  {
    rule: 'D1',
    what: 'is registered and does not exist',
    breaches: 'SELECT table_name AS name FROM table_kind WHERE table_name NOT IN (SELECT name FROM tables)',
  },
  {
    rule: 'D1',
    what: 'belongs to projects and is a reference table',
    breaches: `SELECT name FROM tables JOIN project_column ON attrelid = oid WHERE kind = 'reference'`,
  },
  {
    rule: 'D2',
    what: 'has no project_id uuid NOT NULL without default',
    breaches: `
      SELECT name FROM tables LEFT JOIN project_column ON attrelid = oid
      WHERE kind = 'distributed'
        AND (attnum IS NULL OR NOT attnotnull OR atttypid <> 'uuid'::regtype OR atthasdef)`,
  },
  {
    rule: 'D2',
    what: 'lets the application update project_id',
    breaches: `
      SELECT name FROM tables JOIN project_column ON attrelid = oid
      WHERE kind = 'distributed' AND has_column_privilege('${APPLICATION_ROLE}', oid, attnum, 'UPDATE')`,
  },
  {
    rule: 'D3',
    what: 'has no primary key that starts with project_id',
    breaches: `
      SELECT name FROM tables LEFT JOIN project_column ON attrelid = oid
      WHERE kind = 'distributed' AND NOT EXISTS (
        SELECT FROM pg_index i WHERE i.indrelid = tables.oid AND i.indisprimary AND i.indkey[0] = attnum)`,
  },
  {
    rule: 'D3',
    what: 'has a unique index without project_id',
    breaches: `
      SELECT name FROM tables JOIN pg_index i ON i.indrelid = tables.oid
      LEFT JOIN project_column ON attrelid = tables.oid
      WHERE kind = 'distributed' AND i.indisunique AND NOT coalesce(attnum = ANY (i.indkey), false)`,
  },
  {
    rule: 'D4',
    what: 'refers to a distributed table and not by project_id',
    breaches: `
      SELECT own.name FROM pg_constraint f
      JOIN tables own ON own.oid = f.conrelid JOIN tables other ON other.oid = f.confrelid
      LEFT JOIN project_column mine ON mine.attrelid = own.oid
      LEFT JOIN project_column theirs ON theirs.attrelid = other.oid
      WHERE f.contype = 'f' AND own.kind = 'distributed' AND other.kind = 'distributed'
        AND NOT coalesce(array_position(f.conkey, mine.attnum) = array_position(f.confkey, theirs.attnum), false)`,
  },
  {
    rule: 'D4',
    what: 'sets columns to null when what it refers to goes',
    breaches: `
      SELECT name FROM pg_constraint f JOIN tables ON tables.oid = f.conrelid
      WHERE f.contype = 'f' AND f.confdeltype = 'n' AND kind = 'distributed'`,
  },
  {
    rule: 'D4',
    what: 'refers across kinds: distributed to local, or reference or local to distributed',
    breaches: `
      SELECT own.name FROM pg_constraint f
      JOIN tables own ON own.oid = f.conrelid JOIN tables other ON other.oid = f.confrelid
      WHERE f.contype = 'f' AND (own.kind, other.kind) IN
        (('distributed', 'local'), ('reference', 'distributed'), ('local', 'distributed'))`,
  },
  {
    rule: 'D5',
    what: 'has a trigger',
    breaches: `
      SELECT name FROM pg_trigger t JOIN tables ON tables.oid = t.tgrelid
      WHERE NOT t.tgisinternal AND kind IN ('distributed', 'reference')`,
  },
  {
    rule: 'D5',
    what: 'has a rewrite rule',
    breaches: `
      SELECT name FROM pg_rewrite r JOIN tables ON tables.oid = r.ev_class
      WHERE kind IN ('distributed', 'reference')`,
  },
  {
    rule: 'D5',
    what: 'lets the application change or remove events',
    breaches: `
      SELECT name FROM tables WHERE name = 'event' AND (
        has_any_column_privilege('${APPLICATION_ROLE}', oid, 'UPDATE')
        OR has_table_privilege('${APPLICATION_ROLE}', oid, 'DELETE, TRUNCATE, TRIGGER'))`,
  },
  {
    rule: 'D6',
    what: 'takes numbers from a sequence or an identity column',
    breaches: `
      SELECT DISTINCT name FROM tables JOIN pg_attribute a ON a.attrelid = tables.oid AND a.attnum > 0
      LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE kind = 'distributed'
        AND (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE '%nextval(%')`,
  },
  {
    rule: 'D9',
    what: 'takes time or chance from the database',
    breaches: `
      SELECT DISTINCT name FROM tables JOIN pg_attrdef d ON d.adrelid = tables.oid
      WHERE kind IN ('distributed', 'reference')
        AND pg_get_expr(d.adbin, d.adrelid) ~* '(now|random|uuid\\w*|timestamp|timeofday)\\(|current_|localtime'`,
  },
  {
    rule: 'D10',
    what: 'has no wall between projects',
    breaches: `
      SELECT name FROM tables JOIN project_column ON attrelid = oid AND atttypid = 'uuid'::regtype
      WHERE name IN (${UNWALLED})`,
  },
  {
    rule: 'D10',
    what: 'has no wall around a reach, and is not said to belong to the whole project',
    breaches: `
      SELECT name FROM tables JOIN project_column ON attrelid = oid AND atttypid = 'uuid'::regtype
      WHERE name IN (${WITHOUT_REACH_WALL})`,
  },
  {
    rule: 'D10',
    what: 'has row security and belongs to no project',
    breaches: `SELECT name FROM tables WHERE relrowsecurity AND kind IS DISTINCT FROM 'distributed'`,
  },
  {
    rule: 'D12',
    what: 'keeps tallies and not the last sequence number they include',
    breaches: `
      SELECT name FROM tables WHERE name LIKE '%tally%' AND NOT EXISTS (
        SELECT FROM pg_attribute a
        WHERE a.attrelid = tables.oid AND a.attname = 'through_seq' AND a.attnotnull AND NOT a.attisdropped)`,
  },
]

/** Every breach in the database, in the order of the rules; empty where it can be distributed. */
export async function tableBreaches(pool: pg.Pool | pg.PoolClient): Promise<Breach[]> {
  const found: Breach[] = []
  for (const { rule, what, breaches } of RULES) {
    const { rows } = await pool.query<{ name: string }>(`${TABLES} ${breaches}`)
    found.push(...rows.map(({ name }) => ({ rule, table: name, what })))
  }
  return found
}
