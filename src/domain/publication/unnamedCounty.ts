/** What a county is called until somebody writes its name; the public site is not open under it. */
export const UNNAMED_COUNTY = '本县'
