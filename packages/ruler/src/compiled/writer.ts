/**
 * 写码 · Writer: the lines of a block of generated code, and the variables that stand in it.
 *
 * A block that lies in another is written to the side and put in when it is done, so what the outer block is
 * asked for meanwhile stands above it. Every text comes from the templates of this folder and from numbers.
 */
import type { Coded } from './coded.ts'

/** Numbers the variables of one module. */
export class Counter {
  #next = 0
  fresh(letter: string): string {
    this.#next += 1
    return `${letter}${this.#next}`
  }
}

const ATOM = /^(?:[a-z]\d+|-?\d+n?|true|false)$/

export class Block {
  readonly lines: string[] = []
  /** What is already worked out here: names of the plan, and aggregates. */
  readonly known = new Map<unknown, Coded>()
  readonly parent: Block | null
  /** The entity or 月份 whose row this block is the body for; `''` for the household, null for a mere arm. */
  readonly scope: string | null
  /** Of a body: the variable with its row, or the number of its month. */
  readonly row: string
  readonly #counter: Counter
  #last = { head: '', end: -1 }

  constructor(counter: Counter, parent: Block | null, scope: string | null, row = '') {
    this.#counter = counter
    this.parent = parent
    this.scope = scope
    this.row = row
  }

  arm(): Block {
    return new Block(this.#counter, this, null)
  }

  body(scope: string, row: string): Block {
    return new Block(this.#counter, this, scope, row)
  }

  fresh(letter: string): string {
    return this.#counter.fresh(letter)
  }

  write(line: string): void {
    this.lines.push(line)
  }

  /** Names what code comes to, so that it is worked out once. */
  bind(code: string): string {
    if (ATOM.test(code)) return code
    const name = this.fresh('v')
    this.write(`const ${name} = ${code}`)
    return name
  }

  /** A variable that arms below give a value. */
  variable(initial: string): string {
    const name = this.fresh('v')
    this.write(`let ${name} = ${initial}`)
    return name
  }

  /**
   * Puts a block in, under a head such as `if (v1)`; nothing where it is empty. Right after a block of the same
   * head it goes on in that one, so no block may set what its own head asks.
   */
  nest(head: string, inner: Block): void {
    if (inner.lines.length === 0) return
    if (this.#last.head === head && this.#last.end === this.lines.length) this.lines.pop()
    else this.lines.push(`${head} {`)
    for (const line of inner.lines) this.lines.push(line)
    this.lines.push('}')
    this.#last = { head, end: this.lines.length }
  }

  /** Of a household, a row or a month: the block that an arm is an arm in. */
  get ownBody(): Block {
    return this.scope === null && this.parent !== null ? this.parent.ownBody : this
  }

  /** The nearest block around that is the body for a scope. */
  bodyOf(scope: string): Block {
    let block: Block = this
    while (block.scope !== scope) {
      if (block.parent === null) throw new Error(`not inside ${scope}`)
      block = block.parent
    }
    return block
  }
}
