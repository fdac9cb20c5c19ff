import type { CountyCatalogue } from './planDirectory'

/**
 * Gives new items a code `03-02`: the number of the domain in the county's order and the next serial in it
 * that was never used. A domain that the county does not have yet comes after all others.
 */
export const createCodeGiver = ({
  domains,
  takenCodes,
}: Pick<CountyCatalogue, 'domains' | 'takenCodes'>): ((domain: string) => string) => {
  const numbers = new Map(
    [...domains]
      .sort((one, other) => one.order - other.order)
      .map(({ name }, at) => [name, at + 1] as const),
  )
  const serials = new Map<string, number>()
  const given = new Set<string>()
  return (domain) => {
    let number = numbers.get(domain)
    if (number === undefined) {
      number = numbers.size + 1
      numbers.set(domain, number)
    }
    for (let serial = (serials.get(domain) ?? 0) + 1; ; serial += 1) {
      const code = `${two(number)}-${two(serial)}`
      if (takenCodes.has(code) || given.has(code)) continue
      serials.set(domain, serial)
      given.add(code)
      return code
    }
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
