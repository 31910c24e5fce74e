/** 不收的原因 · File faults: why a file is not taken as evidence. Thrown within this folder, and a value outside it. */
export const FILE_FAULTS = [
  'empty',
  'unknown-type',
  'heic',
  'video',
  'old-office',
  'damaged',
  'animated',
  'too-many-pixels',
  'something-after',
  'active',
  'password',
  'inflates',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}

/** A photograph of 50 megapixels fits; a browser needs four bytes a pixel to draw one. */
const MOST_PIXELS = 64e6

export function demandDrawable(width: number, height: number): void {
  if (width === 0 || height === 0) throw new NotTaken('damaged')
  if (width * height > MOST_PIXELS) throw new NotTaken('too-many-pixels')
}

/** A camera writes some dozens, a program that saves in small pieces some thousands. */
const MOST_PARTS = 20_000

/** To be asked for each part of a file: a million empty ones would cost more than any picture. */
export function partsWithin(): () => void {
  let parts = 0
  return () => {
    if (++parts > MOST_PARTS) throw new NotTaken('inflates')
  }
}
