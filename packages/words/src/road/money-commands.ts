/** 协议以后的行为 · Acts after the agreement. */
import type { CommandTexts } from './command-text.ts'

const zh = {
  chooseHome: { name: '选房', done: '已选定' },
  proposeRevocation: { name: '申请撤销协议', done: '已提出，等待另一人批准' },
  approveRevocation: { name: '批准撤销', done: '协议已撤销' },
  proposeSupplement: { name: '申请补充协议', done: '已提出，等待另一人批准' },
  approveSupplement: { name: '批准补充协议', done: '补充协议已签' },
  declineChange: { name: '退回申请', done: '已退回' },
  acceptVacating: {
    name: '腾空验收',
    done: '已验收',
    fields: { second: '第二验收人', meters: '水电气表数', left: '遗留物品' },
  },
  drawChoiceOrder: { name: '公布选房顺序', done: '顺序已公布', fields: { order: '顺序', notary: '公证处' } },
  passTurn: { name: '过号', done: '已过号' },
  listHome: { name: '登记房源', done: '已登记', fields: { areaM2: '建筑面积（㎡）' } },
  holdHome: { name: '保留', done: '已保留半小时' },
  releaseHome: { name: '解除保留', done: '已解除' },
  withholdHome: { name: '停选', done: '已停选' },
  reofferHome: { name: '恢复供选', done: '已恢复' },
  addFunds: { name: '补足专户资金', done: '已入账' },
  draftBatch: { name: '编制批次', done: '批次已编制', fields: { lines: '明细' } },
  submitBatch: { name: '提交批次', done: '已提交，等待另一人批准' },
  approveBatch: { name: '批准批次', done: '已批准', fields: { reason: '核实情况' } },
  dropBatch: { name: '作废批次', done: '已作废' },
  returnBatch: { name: '录入回盘', done: '已对账', fields: { rows: '回盘明细', note: '失败原因' } },
} satisfies CommandTexts

const en = {
  chooseHome: { name: 'Choose home', done: 'Chosen' },
  proposeRevocation: { name: 'Propose revocation', done: 'Proposed; another approves' },
  approveRevocation: { name: 'Approve revocation', done: 'Revoked' },
  proposeSupplement: { name: 'Propose supplement', done: 'Proposed; another approves' },
  approveSupplement: { name: 'Approve supplement', done: 'Supplemented' },
  declineChange: { name: 'Decline', done: 'Declined' },
  acceptVacating: {
    name: 'Accept vacating',
    done: 'Accepted',
    fields: { second: 'Second inspector', meters: 'Meters', left: 'Left behind' },
  },
  drawChoiceOrder: {
    name: 'Publish order of choice',
    done: 'Published',
    fields: { order: 'Order', notary: 'Notary' },
  },
  passTurn: { name: 'Pass over', done: 'Passed' },
  listHome: { name: 'List home', done: 'Listed', fields: { areaM2: 'Area (㎡)' } },
  holdHome: { name: 'Hold', done: 'Held for half an hour' },
  releaseHome: { name: 'Release', done: 'Released' },
  withholdHome: { name: 'Withhold', done: 'Withheld' },
  reofferHome: { name: 'Offer again', done: 'Offered' },
  addFunds: { name: 'Add funds', done: 'Added' },
  draftBatch: { name: 'Draft batch', done: 'Drafted', fields: { lines: 'Lines' } },
  submitBatch: { name: 'Submit batch', done: 'Submitted; another approves' },
  approveBatch: { name: 'Approve batch', done: 'Approved', fields: { reason: 'What was checked' } },
  dropBatch: { name: 'Drop batch', done: 'Dropped' },
  returnBatch: {
    name: 'Enter bank return',
    done: 'Matched',
    fields: { rows: 'Returned lines', note: 'Why it failed' },
  },
} satisfies CommandTexts

export const moneyCommands = { zh, en }
