/** 稽核用语 · Audit names: families of rules by the letter of their number, and how grave a finding is. */
import type { GlossarySection } from './section.ts'

export const auditNames: GlossarySection = {
  title: '稽核 · Audit',
  about: 'A rule is numbered within its family: S2. Its article stands in packages/campaign/SPEC.md.',
  rows: [
    ['方案与项目要素', 'T', '条例 §10', 'terms'],
    ['程序', 'P', '条例 §8–§16', 'procedure'],
    ['登记', 'R', '条例 §15', 'register'],
    ['调查与评估', 'V', '条例 §15，§19', 'survey and valuation'],
    ['签约', 'S', '条例 §25', 'signing'],
    ['补偿决定与销号', 'O', '条例 §26，§28', 'orders and closing'],
    ['付款与搬迁', 'M', '条例 §27', 'money and moving'],
    ['经办', 'W', '内部', 'who acts'],
    ['难户、诉求、问题', 'C', '内部', 'cases'],
    ['材料', 'F', '条例 §29', 'files'],
    ['稽核规则', 'rule', '内部', 'one numbered predicate'],
    ['稽核发现', 'finding', '内部', 'what one rule says of one row'],
    ['错误', 'error', '内部', 'against the law or the plan'],
    ['提醒', 'warning', '内部', 'perhaps so'],
    ['未记', 'not-recorded', '内部', 'a duty the ledger does not show'],
    ['说明', 'note', '内部'],
  ],
}
