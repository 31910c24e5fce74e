/** Pure parts take every input as an argument: no clock, no chance, no host in their sources. */
import type { Finding } from './finding.ts'
import { isSource, PARTS, partOf } from './parts.ts'
import { type Node, nameOf, walk } from './syntax.ts'
import type { Source, Tree } from './tree.ts'

const WHY = 'A pure part gives the same answer on every machine and day; today, identity and chance come in.'

const HOST = [
  ...['process', 'performance', 'crypto', 'globalThis', 'global', 'window', 'self', 'document', 'navigator'],
  ...['localStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'require', 'Buffer', 'console'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Temporal', 'Worker', 'eval'],
]

/** Of these two everything is pure but what reads the clock or throws dice. */
const PURE_MEMBERS: Readonly<Record<string, (member: string) => boolean>> = {
  Date: (member) => ['parse', 'UTC', 'prototype'].includes(member),
  Math: (member) => member !== 'random',
}

/** These read the zone or the language of the host: another midnight, another order. */
const HOST_CUSTOM =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$|^toLocale(Date|Time)String$|^localeCompare$/

export function purity(tree: Tree): Finding[] {
  return [...tree.sources.values()]
    .filter(({ path }) => PARTS[partOf(path) ?? '']?.pure && isSource(path))
    .flatMap((source) => [...impureImports(source), ...impureNames(source)])
}

const impureImports = (source: Source): Finding[] =>
  source.imports
    .filter(({ from }) => from.startsWith('node:'))
    .map(({ from, offset }) => finding(source, offset, `imports ${from}`))

function impureNames(source: Source): Finding[] {
  const own = declaredNames(source.program)
  const findings: Finding[] = []
  walk(source.program, (node, parent, key) => {
    const name = nameOf(node)
    if (name === undefined || parent === undefined || own.has(name)) return
    if (key === 'property' && HOST_CUSTOM.test(name)) {
      findings.push(finding(source, node.start, `${name} depends on the zone or language of the host`))
    }
    if (!isValue(parent, key)) return
    const impure = HOST.includes(name) ? name : impureUse(name, parent, key)
    if (impure !== undefined) findings.push(finding(source, node.start, `${impure} stands in a pure part`))
  })
  return findings
}

/** How `Date` or `Math` is used, where that use is impure; an alias of them is, because it hides the use. */
function impureUse(name: string, parent: Node, key: string): string | undefined {
  const isPure = PURE_MEMBERS[name]
  if (!isPure) return undefined
  if (parent.type === 'MemberExpression' && key === 'object') {
    const member = nameOf(parent.property) ?? ''
    return parent.computed !== true && isPure(member) ? undefined : `${name}.${member}`
  }
  if (parent.type === 'NewExpression' && key === 'callee' && (parent.arguments as Node[]).length > 0) {
    return undefined
  }
  const compares = parent.type === 'BinaryExpression' && parent.operator === 'instanceof'
  return compares ? undefined : `${name} without an argument, or under another name,`
}

/** False for names of properties and of types, which are no use of a global. */
function isValue(parent: Node, key: string): boolean {
  if (parent.type === 'MemberExpression' && key === 'property') return parent.computed === true
  if (parent.type.startsWith('TS')) return key === 'expression'
  return !(key === 'key' && parent.computed !== true) && !parent.type.startsWith('Import')
}

/** Every name the source declares itself (a parameter `process`, a variable `document`). */
function declaredNames(program: Node): Set<string> {
  const names = new Set<string>()
  walk(program, (node, parent, key) => {
    const name = nameOf(node)
    if (name === undefined || parent === undefined) return
    const declares =
      key === 'id' ||
      key === 'params' ||
      key === 'local' ||
      (parent.type === 'Property' && key === 'value' && parent.shorthand === true)
    if (declares) names.add(name)
  })
  return names
}

const finding = (source: Source, offset: number, what: string): Finding => ({
  severity: 'error',
  path: source.path,
  line: source.lineAt(offset),
  what,
  why: WHY,
})
