/** Browsers know it, the standard does not. */
type FindingWindow = Window & {
  find?: (
    text: string,
    caseSensitive?: boolean,
    backwards?: boolean,
    wrapAround?: boolean,
  ) => boolean
}

/** Selects a passage in the form and brings it into sight; false when it no longer stands there. */
export const findInForm = (passage: string): boolean => {
  const form = document.querySelector('.document-fields')
  const { find } = window as FindingWindow
  if (!form || !find) return false
  // The search starts in the form: the passage also stands in the remark that quotes it.
  window.getSelection()?.collapse(form, 0)
  return find.call(window, passage, true, false, false)
}
