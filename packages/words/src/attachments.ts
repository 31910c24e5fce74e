/** 附件 · Attachments: why a kept file (a workbook, the plan, the map) cannot be read again. */
const zh = {
  missing: (f: { path: string }) => `附件文件 ${f.path} 不见了。请从备份恢复 attachments 目录里的这个文件。`,
  damaged: (f: { path: string }) =>
    `附件文件 ${f.path} 被改动或已损坏，没有读取。请从备份恢复 attachments 目录里的这个文件。`,
}

/** Every key with the facts its text needs. */
export type AttachmentWords = typeof zh
export type AttachmentWord = keyof AttachmentWords

const en: AttachmentWords = {
  missing: (f) =>
    `The attachment's file ${f.path} is gone. Restore it from a backup of the attachments folder.`,
  damaged: (f) =>
    `The attachment's file ${f.path} was changed or is damaged, and was not read. Restore it from a backup of the attachments folder.`,
}

export const attachmentWords = { zh, en }
