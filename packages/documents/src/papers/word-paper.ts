/**
 * 文书（Word） · Paper in Word: a complete paper filled into a template, the shipped one or the office's own.
 *
 * A template from outside must have passed `checkTemplate`. Values are plain text to the filler: what looks like a
 * tag in a value stays text, and only the check code is a picture.
 */
import { ImagePlugin, LoopPlugin, MimeType, TemplateHandler, TextPlugin } from 'easy-template-x'
import { checkCode, codeText } from './check-code.ts'
import type { CompletePaper } from './complete-paper.ts'
import { CODE_TAG } from './paper.ts'

/** Raw XML, links and charts are not among them: no value could be taken for one. */
const filler = new TemplateHandler({ plugins: [new LoopPlugin(), new ImagePlugin(), new TextPlugin()] })

/** 22 mm at 96 dots an inch. */
const CODE_DOTS = 83

/** @returns the bytes of a .docx */
export async function wordPaper(complete: CompletePaper, template: Uint8Array): Promise<Uint8Array> {
  const code = {
    _type: 'image',
    source: checkCode(codeText(complete)),
    format: MimeType.Png,
    width: CODE_DOTS,
    height: CODE_DOTS,
    altText: complete.number,
  } as const
  const filled = await filler.process(Buffer.from(template), {
    ...complete.values,
    [CODE_TAG]: code,
  } as never)
  return new Uint8Array(filled)
}
