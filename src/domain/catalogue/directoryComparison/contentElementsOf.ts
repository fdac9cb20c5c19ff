import { stripSpace } from '../directory/tidyText'
import type { ContentElement } from '../itemContent'

const OPTIONAL = /（可选）$/u

/**
 * The elements that a version is written with, from their labels as the comparison reads them. One that is in
 * force keeps its key, by which working copies know it, and stays optional; a new one gets a free key.
 */
export const contentElementsOf = ({
  labels,
  current,
}: {
  labels: readonly string[]
  current: readonly ContentElement[]
}): ContentElement[] => {
  const rest = [...current]
  const keys = new Set(current.map(({ key }) => key))
  return labels.map((printed) => {
    const label = printed.replace(OPTIONAL, '')
    const at = rest.findIndex((one) => stripSpace(one.label) === stripSpace(label))
    const [known] = at < 0 ? [] : rest.splice(at, 1)
    const isRequired = !OPTIONAL.test(printed) && (known?.required ?? true)
    return { key: known?.key ?? freeKey(keys), label, required: isRequired }
  })
}

const freeKey = (keys: Set<string>): string => {
  let number = 1
  while (keys.has(`e${number}`)) number += 1
  keys.add(`e${number}`)
  return `e${number}`
}
