/** 公布方案的闸门 · Gates before a plan is published. */
import type { GateTexts } from './gate-text.ts'

const zh = {
  G160: {
    title: '方案已论证、征求意见并公布修改情况',
    closed: {
      'not-argued': () => '补偿方案还没有论证。请先在程序里办论证。',
      'not-posted': () => '补偿方案还没有公开征求意见。请先在程序里公布征求意见稿。',
      'not-answered': () => '征求意见和修改情况还没有公布。请待征求意见期满后公布，再公布方案。',
    },
  },
} satisfies GateTexts

const en = {
  G160: {
    title: 'Argued, posted for comments, and answered',
    closed: {
      'not-argued': () => 'The plan has not been argued. Do that on the road first.',
      'not-posted': () => 'The plan has not been posted for comments. Do that on the road first.',
      'not-answered': () => 'What came of the comments is not posted. Post it once they are over.',
    },
  },
} satisfies GateTexts

export const publishingGates = { zh, en }
