/** The options of a select field from a table of values and labels. */
export const optionsOf = (
  labels: Readonly<Record<string, string>>,
): { value: string; label: string }[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
