/** 下载 · Downloaded: an Excel workbook as an answer, under a Chinese name. */
import type { Context } from 'hono'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const downloaded = (c: Context, bytes: Uint8Array, name: string) =>
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': XLSX,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
