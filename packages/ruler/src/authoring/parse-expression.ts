/**
 * 解析式 · Parse an expression: by the grammar of SPEC.md §2, one method a rule.
 */
import type { AggregateKind, Comparison } from '../expression.ts'
import { type Place, placeBetween } from '../place.ts'
import { LIMITS } from './limits.ts'
import { type BinarySign, partsOf, type Syntax, type SyntaxCollection } from './syntax.ts'
import type { TokenReader } from './token-reader.ts'

export const AGGREGATES: readonly string[] = ['合计', '计数', '最大', '最小', '所有', '存在']
export const FUNCTIONS: readonly string[] = [
  ...['四舍五入', '进位', '舍去', '较大', '较小', '限于', '累进', '上靠', '天数', '第几日', '月数'],
]
const RISING: readonly string[] = ['<', '≤']
const FALLING: readonly string[] = ['>', '≥']

/** Reads one expression and stands at the token after it. */
export const parseExpression = (reader: TokenReader): Syntax => new ExpressionParser(reader).expression()

type WithoutHeight<T> = T extends Syntax ? Omit<T, 'height'> : never

class ExpressionParser {
  readonly #reader: TokenReader
  #open = 0

  constructor(reader: TokenReader) {
    this.#reader = reader
  }

  expression(): Syntax {
    this.#open += 1
    if (this.#open > LIMITS.height) this.#tooHigh(this.#reader.token.place)
    const read = this.#reader.is('若') ? this.#if() : this.#or()
    this.#open -= 1
    return read
  }

  #if(): Syntax {
    const first = this.#reader.take().place
    const condition = this.expression()
    this.#reader.expect('则')
    const whenTrue = this.expression()
    this.#reader.expect('否则')
    const whenFalse = this.expression()
    return this.#node({ form: 'if', condition, whenTrue, whenFalse, place: first })
  }

  #or(): Syntax {
    let left = this.#not()
    let joined: string | undefined
    while (this.#reader.is('且') || this.#reader.is('或')) {
      const sign = this.#reader.token
      if (joined !== undefined && joined !== sign.text) this.#reader.stop('E105')
      joined = sign.text
      this.#reader.take()
      left = this.#binary(sign.text as BinarySign, left, this.#not())
    }
    return left
  }

  #not(): Syntax {
    if (!this.#reader.is('非')) return this.#compare()
    const { place } = this.#reader.take()
    const of = this.#deeper(() => this.#not())
    return this.#node({ form: 'unary', sign: '非', of, place: placeBetween(place, of.place) })
  }

  #compare(): Syntax {
    const operands = [this.#sum()]
    const operators: Comparison[] = []
    const { token } = this.#reader
    if (this.#reader.is('=') || this.#reader.is('≠')) {
      operators.push(this.#reader.take().text as Comparison)
      operands.push(this.#sum())
    } else {
      const direction = RISING.includes(token.text) ? RISING : FALLING.includes(token.text) ? FALLING : []
      while (this.#reader.token.kind === 'sign' && direction.includes(this.#reader.token.text)) {
        operators.push(this.#reader.take().text as Comparison)
        operands.push(this.#sum())
      }
    }
    const [first, last] = [operands[0], operands[operands.length - 1]] as [Syntax, Syntax]
    if (operators.length === 0) return first
    const after = this.#reader.token
    if (after.kind === 'sign' && ['=', '≠', ...RISING, ...FALLING].includes(after.text)) {
      this.#reader.stop('E105-direction')
    }
    return this.#node({ form: 'compare', operands, operators, place: placeBetween(first.place, last.place) })
  }

  #sum(): Syntax {
    let left = this.#product()
    while (this.#reader.is('+') || this.#reader.is('−')) {
      const sign = this.#reader.take().text as BinarySign
      left = this.#binary(sign, left, this.#product())
    }
    return left
  }

  #product(): Syntax {
    let left = this.#signed()
    while (this.#reader.is('×') || this.#reader.is('÷')) {
      const sign = this.#reader.take().text as BinarySign
      left = this.#binary(sign, left, this.#signed())
    }
    return left
  }

  #signed(): Syntax {
    if (!this.#reader.is('−')) return this.#primary()
    const { place } = this.#reader.take()
    const of = this.#deeper(() => this.#signed())
    return this.#node({ form: 'unary', sign: '−', of, place: placeBetween(place, of.place) })
  }

  #primary(): Syntax {
    const { token } = this.#reader
    const { place } = token
    if (token.kind === 'number') {
      this.#reader.take()
      return this.#node({ form: 'number', number: token, written: token.text, place })
    }
    if (token.kind === 'date') {
      this.#reader.take()
      return this.#node({ form: 'date', value: token.text, place })
    }
    if (this.#reader.skip('(')) {
      const inner = this.expression()
      const closing = this.#reader.expect(')')
      return { ...inner, place: placeBetween(place, closing.place) }
    }
    if (token.kind !== 'name') this.#reader.fail('operand')
    this.#reader.take()
    if (!this.#reader.is('(')) return this.#node({ form: 'name', name: token.text, place })
    return AGGREGATES.includes(token.text)
      ? this.#aggregate(token.text as AggregateKind, place)
      : this.#call(token.text, place)
  }

  #call(callee: string, place: Place): Syntax {
    if (!FUNCTIONS.includes(callee))
      this.#reader.stop('E201-function', { name: callee, all: FUNCTIONS.join('、') }, place)
    this.#reader.expect('(')
    const args: Syntax[] = []
    do {
      this.#reader.skip('起')
      args.push(this.expression())
    } while (this.#reader.skip(','))
    const closing = this.#reader.expect(')')
    return this.#node({ form: 'call', callee, args, place: placeBetween(place, closing.place) })
  }

  #aggregate(kind: AggregateKind, place: Place): Syntax {
    this.#reader.expect('(')
    const over = this.#collection()
    let when: Syntax | null = null
    if (this.#reader.skip(',')) {
      if (!this.#reader.is('当')) this.#reader.stop('E104-collection', { callee: kind }, place)
      this.#reader.expect('当')
      when = this.expression()
    }
    const of = this.#reader.skip(':') ? this.expression() : null
    const closing = this.#reader.expect(')')
    return this.#node({ form: 'aggregate', kind, over, when, of, place: placeBetween(place, closing.place) })
  }

  #collection(): SyntaxCollection {
    const { text, place } = this.#reader.name('collection')
    if (text !== '月份') return { name: text, place }
    this.#reader.expect(',')
    this.#reader.expect('自')
    const from = this.expression()
    this.#reader.expect(',')
    this.#reader.expect('至')
    return { from, to: this.expression(), place }
  }

  #binary(sign: BinarySign, left: Syntax, right: Syntax): Syntax {
    return this.#node({ form: 'binary', sign, left, right, place: placeBetween(left.place, right.place) })
  }

  #deeper(read: () => Syntax): Syntax {
    this.#open += 1
    if (this.#open > LIMITS.height) this.#tooHigh(this.#reader.token.place)
    const inner = read()
    this.#open -= 1
    return inner
  }

  #node(form: WithoutHeight<Syntax>): Syntax {
    const height = partsOf(form as Syntax).reduce((most, part) => Math.max(most, part.height + 1), 1)
    if (height > LIMITS.height) this.#tooHigh(form.place)
    return { ...form, height } as Syntax
  }

  #tooHigh(place: Place): never {
    return this.#reader.stop('E107', { what: 'height', limit: String(LIMITS.height) }, place)
  }
}
