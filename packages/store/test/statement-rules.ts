/**
 * The rules that a catalogue cannot show, asked of the statements themselves as they were sent.
 */

/** What a statement breaks: D7 project_id, D9 time, chance and writing CTEs, D10 settings, D11 ALTER TABLE. */
export function statementBreaches(statement: string, distributed: readonly string[]): string[] {
  const sql = statement.replace(/--.*$/gm, '').trim()
  const found: string[] = []
  const writes = /\b(INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM)\b/i
  const named = distributed.some((table) =>
    new RegExp(`\\b(FROM|JOIN|INTO|UPDATE)\\s+"?${table}"?\\b`, 'i').test(sql),
  )
  const defines = /^(CREATE|ALTER|DROP|GRANT|REVOKE)\b/i.test(sql)
  if (named && !defines && !/\bproject_id\b/.test(sql)) found.push('D7')
  const chance =
    /\b(now|random|gen_random_uuid|clock_timestamp|statement_timestamp|uuidv7)\s*\(|\bcurrent_(timestamp|date|time)\b/i
  if (writes.test(sql) && chance.test(sql)) found.push('D9')
  if (/^WITH\b/i.test(sql) && writes.test(sql)) found.push('D9')
  if (/^SET\s+(?!LOCAL\b|TRANSACTION\b)/i.test(sql)) found.push('D10')
  if (/^ALTER\s+TABLE\b/i.test(sql) && sql.replace(/\([^()]*\)/g, '').includes(',')) found.push('D11')
  return found
}
