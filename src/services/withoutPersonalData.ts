import { findPersonalData } from '../domain/privacy/findPersonalData'
import { maskPersonalData } from '../domain/privacy/maskPersonalData'

/**
 * A title or remark about a copy as logs, notices and mails repeat it: they are kept and sent on, so what
 * the guard finds in it is masked there, whether the copy itself will be or not.
 */
export const withoutPersonalData = (text: string): string =>
  maskPersonalData(text, findPersonalData(text))
