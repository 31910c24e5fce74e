/** 材料的闸门 · Gates of files: what the law wants shown of an act, and lying with it. */
import { wantedFiles } from '../wanted-files.ts'
import type { GateTexts } from './gate-text.ts'

const zh = {
  G164: {
    title: '查勘留有影像和记录',
    closed: {
      'files-missing': (p) =>
        `查勘还缺${wantedFiles(p.missing, 'zh')}。请拍照或扫描交上；没能入户的，拍房屋外部。`,
    },
  },
  G165: {
    title: '送达过程有凭证',
    closed: {
      'files-missing': () =>
        '没有本户签收的，须附送达凭证。留置的，请交见证人签字的回证或留置时的照片；公告的，请交张贴照片或报纸。',
    },
  },
  G166: {
    title: '书面答复在卷',
    closed: {
      'files-missing': () =>
        '答复须是书面的。请交上估价机构的复核答复（改变的交新报告），或专家委员会的鉴定意见。',
    },
  },
  G173: {
    title: '电子送达有书面确认',
    closed: { 'files-missing': () => '同意电子送达须书面确认。请交上本户签过字的送达地址确认书。' },
  },
  G174: {
    title: '勘察记录与证据保全在卷',
    closed: {
      'files-missing': () =>
        '这一户没有让估价师入户，装修还没有评估。请交上搬迁时的勘察记录和公证处的证据保全公证书。',
    },
  },
  G177: {
    title: '补交的是所缺',
    closed: { 'nothing-missed': (p) => `第 ${p.fact} 号记录不缺材料，或不在这一户。请从所列的里选。` },
  },
} satisfies GateTexts

const en = {
  G164: {
    title: 'Inspection on file',
    closed: {
      'files-missing': (p) =>
        `The inspection lacks ${wantedFiles(p.missing, 'en')}. Where nobody was let in, photograph the outside.`,
    },
  },
  G165: {
    title: 'Serving on file',
    closed: {
      'files-missing': () =>
        'Where nobody of the household signed, a file shows it. Hand in the receipt signed by the witness, or photographs of the leaving or posting.',
    },
  },
  G166: {
    title: 'Written answer on file',
    closed: {
      'files-missing': () =>
        'The answer is in writing. Hand in the valuer’s answer (or new report), or the opinion of the experts.',
    },
  },
  G173: {
    title: 'Consent on file',
    closed: { 'files-missing': () => 'Consent is confirmed in writing. Hand in the signed address form.' },
  },
  G174: {
    title: 'Fittings preserved',
    closed: {
      'files-missing': () =>
        'The valuer was not let in, so fittings are unvalued. Hand in their record and the notary’s certificate.',
    },
  },
  G177: {
    title: 'Files missed',
    closed: { 'nothing-missed': (p) => `Record ${p.fact} lacks no file, or is not of this household.` },
  },
} satisfies GateTexts

export const fileGates = { zh, en }
