/** 打印取数 · Printing: a household's papers, one by one, as in `api.ts`. */
import { queryOptions } from '@tanstack/react-query'
import { ask, ofProject, Refusal } from './api.ts'

const ofHousehold = ofProject.households[':number'].papers

export const papersQuery = (project: string, number: string) =>
  queryOptions({
    queryKey: ['project', project, 'papers', number],
    queryFn: () => ask(ofHousehold.$get({ param: { project, number } })),
  })

/** Where a paper can be opened, to be printed. */
export const paperAddress = (project: string, number: string, kind: string): string =>
  ofHousehold[':kind'].$url({ param: { project, number, kind } }).href

/** A paper with what no record holds, by the names of the elements; throws a `Refusal` where it still lacks something. */
export async function printStated(
  project: string,
  number: string,
  kind: string,
  stated: Readonly<Record<string, string>>,
): Promise<Blob> {
  const response = await fetch(paperAddress(project, number, kind), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ stated }),
  })
  if (response.ok) return response.blob()
  const { message } = (await response.json()) as { readonly message: string }
  throw new Refusal(response.status, message)
}

/** Hands a file over to the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}
