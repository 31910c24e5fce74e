/**
 * 测试用的文件夹 · A scratch folder for a test's data directories.
 *
 * Passable for the account PostgreSQL runs as when the tests run as root; otherwise its data would be put
 * elsewhere on the machine and stay there after the test.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function scratchFolder(): { readonly path: string; discard(): void } {
  const path = mkdtempSync(join(tmpdir(), 'oneruler-test-'))
  chmodSync(path, 0o711)
  return { path, discard: () => rmSync(path, { recursive: true, force: true }) }
}
