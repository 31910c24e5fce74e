/** 证件号码 · Identity number: the same number however it was typed: spaces, full-width digits, a small x. */

/** As it is compared; empty where nothing was written. */
export const plainIdentity = (written: string): string =>
  written.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
