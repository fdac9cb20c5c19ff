/** A text without control characters and halves of characters, which XML 1.0 can't say and no cell needs. */
export const legalText = (text: string): string => text.replace(ILLEGAL, '')

/** `\p{Cs}` with the u flag is a surrogate without its other half. */
// eslint-disable-next-line no-control-regex
const ILLEGAL = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu
