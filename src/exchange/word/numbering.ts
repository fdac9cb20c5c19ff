import { formatNumber } from './numberFormats'
import { attributeOf, childOf, childrenOf, type XmlElement } from './xmlTree'

/** The number that Word shows before a paragraph; `text` is empty where it shows none. */
export type NumberLabel = {
  kind: 'bullet' | 'number'
  level: number
  value: number
  /** As printed: `第三条`, `（二）`, `1.` */
  text: string
  /** Printed `N.`: an ordered list of the portal looks the same. */
  plain: boolean
  /** Its format is not known, so the plain number stands. */
  unknown: boolean
}

export type Numbering = {
  /** Counts one paragraph on and says what Word prints before it; null where there is no such list. */
  next(place: { numberId: string; level: number }): NumberLabel | null
  /** The list that a paragraph style is tied to from the list's side. */
  levelOfStyle(styleId: string): { level: number } | null
}

/**
 * Follows `numbering.xml` through a document, paragraph by paragraph in order. Numbers are part of a
 * legal text (第三条, 第（二）项 are cited), so they are worked out as Word shows them and never left
 * to another program's lists.
 */
export const followNumbering = (root: XmlElement | undefined): Numbering => {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((abstract) => [
      attributeOf(abstract, 'w:abstractNumId') ?? '',
      abstract,
    ]),
  )
  const lists = new Map(
    childrenOf(root, 'w:num').map((list) => [attributeOf(list, 'w:numId') ?? '', list]),
  )
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  const abstractIdOf = (list: XmlElement | undefined) => valueOf(list, 'w:abstractNumId') ?? ''
  const levelOf = (list: XmlElement, level: number) =>
    levelIn(overrideOf(list, level), level) ?? levelIn(linked(abstractIdOf(list)), level)

  /** A list may take its levels from a list style, which is an abstract list of its own. */
  const linked = (abstractId: string): XmlElement | undefined => {
    const abstract = abstracts.get(abstractId)
    const style = valueOf(abstract, 'w:numStyleLink')
    if (!style) return abstract
    return [...abstracts.values()].find((other) => valueOf(other, 'w:styleLink') === style)
  }

  return {
    levelOfStyle: (styleId) => {
      for (const abstract of abstracts.values()) {
        const found = childrenOf(abstract, 'w:lvl').find(
          (it) => valueOf(it, 'w:pStyle') === styleId,
        )
        if (found) return { level: Number(attributeOf(found, 'w:ilvl')) || 0 }
      }
      return null
    },
    next: ({ numberId, level }) => {
      const list = lists.get(numberId)
      const definition = list && levelOf(list, level)
      if (!list || !definition) return null
      const abstractId = abstractIdOf(list)
      const counts = counters.get(abstractId) ?? []
      counters.set(abstractId, counts)
      const restart = valueOf(overrideOf(list, level), 'w:startOverride')
      const key = `${numberId}/${level}`
      if (restart !== undefined && !started.has(key)) counts.length = level
      started.add(key)
      for (let above = 0; above < level; above += 1) counts[above] ??= startOf(levelOf(list, above))
      const previous = counts[level]
      counts[level] = previous === undefined ? Number(restart ?? startOf(definition)) : previous + 1
      counts.length = level + 1
      return labelOf({ definition, counts, level, formatOf: (at) => formatOf(levelOf(list, at)) })
    },
  }
}

type LabelOptions = {
  definition: XmlElement
  counts: readonly number[]
  level: number
  formatOf: (level: number) => string
}

const labelOf = ({ definition, counts, level, formatOf: format }: LabelOptions): NumberLabel => {
  const value = counts[level] ?? 1
  const kind = format(level) === 'bullet' ? 'bullet' : 'number'
  const pattern = valueOf(definition, 'w:lvlText') ?? ''
  const legal = childOf(definition, 'w:isLgl') !== undefined
  let unknown = false
  const text = pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const number = counts[at] ?? 1
    const written = legal ? String(number) : formatNumber(number, format(at))
    if (written === null) unknown = true
    return written ?? String(number)
  })
  const plain = kind === 'number' && text.replace('．', '.') === `${value}.`
  return { kind, level, value, text: kind === 'bullet' ? '' : text, plain, unknown }
}

const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  attributeOf(childOf(element, name), 'w:val')

const levelIn = (holder: XmlElement | undefined, level: number): XmlElement | undefined =>
  childrenOf(holder, 'w:lvl').find((it) => (Number(attributeOf(it, 'w:ilvl')) || 0) === level)

const overrideOf = (list: XmlElement, level: number): XmlElement | undefined =>
  childrenOf(list, 'w:lvlOverride').find((it) => Number(attributeOf(it, 'w:ilvl')) === level)

const startOf = (definition: XmlElement | undefined): number =>
  Number(valueOf(definition, 'w:start') ?? 1)

const formatOf = (definition: XmlElement | undefined): string =>
  valueOf(definition, 'w:numFmt') ?? 'decimal'
