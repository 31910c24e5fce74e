/** What a source imports, in whichever form it says so. */
import { type Node, nameOf, textOf, walk } from './syntax.ts'

export interface Import {
  /** As written: `./day.ts`, `@oneruler/campaign/day`, `node:fs`. */
  readonly from: string
  readonly offset: number
  /** It vanishes when types are stripped. */
  readonly typeOnly: boolean
}

/** Static and dynamic imports, re-exports, `import('x').T`, and `new URL('./worker.ts', import.meta.url)`. */
export function importsOf(program: Node): Import[] {
  const imports: Import[] = []
  walk(program, (node) => {
    const from = importedFrom(node)
    if (from === undefined) return
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'
    imports.push({ from, offset: node.start, typeOnly })
  })
  return imports
}

function importedFrom(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return textOf(node.source)
    case 'NewExpression': {
      const [target, base] = node.arguments as Node[]
      const besideThis = nameOf(node.callee) === 'URL' && base?.type === 'MemberExpression'
      const path = textOf(target)
      return besideThis && path !== undefined && /^\.{1,2}\/.*\.[jt]sx?$/.test(path) ? path : undefined
    }
    default:
      return undefined
  }
}
