/**
 * 版面 · Pages of a paper as pictures: one drawing of all pages, shown page by page. A picture runs nothing and fetches
 * nothing, whatever stands in the template.
 */
import type { TemplatePreview } from '@oneruler/server/paper-template-pages'
import { templateWords } from '@oneruler/words/paper-templates'
import { useEffect, useState } from 'react'
import { speak } from '../../words.ts'

const words = speak(templateWords).one

export function PaperPages(props: { readonly name: string; readonly preview: TemplatePreview }) {
  const { name, preview } = props
  const pictures = usePictures(preview)
  return (
    <ol className="paper-pages">
      {pictures.map((source, at) => (
        <li key={source}>
          <img src={source} alt={`${name} ${words.page(at + 1, preview.pages)}`} />
          <p className="note">{words.page(at + 1, preview.pages)}</p>
        </li>
      ))}
    </ol>
  )
}

/** The address of a picture of each page, for as long as it is shown. */
function usePictures(preview: TemplatePreview): readonly string[] {
  const [pictures, setPictures] = useState<readonly string[]>([])
  useEffect(() => {
    const made = pagesOf(preview).map((svg) =>
      URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    )
    setPictures(made)
    return () => made.forEach(URL.revokeObjectURL)
  }, [preview])
  return pictures
}

const SIZE = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]+" height="[^"]+"/

/** The same drawing, each time with another page in sight. */
function pagesOf({ svg, pages }: TemplatePreview): string[] {
  const [, width, height] = SIZE.exec(svg) ?? []
  const page = Number(height) / pages
  return Array.from({ length: pages }, (_, at) =>
    svg.replace(SIZE, `viewBox="0 ${page * at} ${width} ${page}" width="${width}" height="${page}"`),
  )
}
