/** PDF: a scan as it came, bit by bit; refused where it is locked, would do something by itself, or carries something behind it. */
import { NotTaken } from './file-fault.ts'

const ENDS = Buffer.from('%%EOF', 'latin1')
/** A line end or two, and what scanners fill up with. */
const MOST_AFTER = 1024
/** In plain sight; what hides in packed objects is met by how the file is handed out: never opened by the console. */
const ACTIVE = ['/JavaScript', '/Launch', '/EmbeddedFile', '/RichMedia']

export function demandScan(bytes: Buffer): void {
  const end = bytes.lastIndexOf(ENDS)
  if (end === -1) throw new NotTaken('damaged')
  const after = bytes.subarray(end + ENDS.length)
  if (after.length > MOST_AFTER || after.some((byte) => ![0, 9, 10, 13, 32].includes(byte)))
    throw new NotTaken('something-after')
  if (bytes.includes('/Encrypt', 0, 'latin1')) throw new NotTaken('password')
  if (ACTIVE.some((mark) => bytes.includes(mark, 0, 'latin1'))) throw new NotTaken('active')
}
