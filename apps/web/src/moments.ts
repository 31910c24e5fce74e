/** 时刻 · A recorded moment on the wall clock of the office (Asia/Shanghai): 2026-11-24 23:02. */

const office = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai',
})

export const officeMoment = (iso: string): string => office.format(new Date(iso))
