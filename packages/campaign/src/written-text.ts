/**
 * 文字 · Written text: a cell's text as it is kept, so that what looks the same is the same.
 */

/** Marks that show nothing and steer the direction of writing; copying from web pages brings them along. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Control characters other than tabs and line ends, halves of characters, and what no XML may hold. */
const ILLEGIBLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/** In normal form C, without unseen marks and without spaces around it. */
export const writtenText = (text: string): string => text.normalize('NFC').replace(UNSEEN, '').trim()

/** Whether neither the database nor a document would refuse or change it. */
export const isLegible = (text: string): boolean => text.search(ILLEGIBLE) === -1

/** For a message about the text: what is illegible is shown as �. */
export const legible = (text: string): string => text.replace(ILLEGIBLE, '\ufffd')
