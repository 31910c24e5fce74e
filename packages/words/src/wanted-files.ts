/** 应附的材料 · Wanted files: what a gate or the audit misses, by the blanks of the forms. */
const NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  pictures: ['房屋内外的照片', 'photographs of the house, inside and out'],
  inspectionRecord: ['签过字的查勘记录', 'the signed record'],
  proof: ['送达凭证', 'what shows the serving'],
  writtenAnswer: ['书面答复', 'the answer as it was written'],
  addressConfirmation: ['签过字的送达地址确认书', 'the signed address form'],
  preserved: ['勘察记录和公证书', 'the record of fittings and the notary’s certificate'],
}

/** @param blanks as a gate or a finding names them, between spaces */
export const wantedFiles = (blanks: string | undefined, language: 'zh' | 'en'): string =>
  (blanks ?? '')
    .split(' ')
    .map((blank) => NAMES[blank]?.[language === 'zh' ? 0 : 1] ?? blank)
    .join(language === 'zh' ? '和' : ' and ')
