import { squeeze } from './cleanText'

/**
 * The canonical text of a household's key: name and last four characters of the identity number, as a
 * person types them or a list holds them. A keyed hash of it is what is stored and looked up.
 */
export const householdKey = ({ name, lastFour }: { name: string; lastFour: string }): string =>
  `${squeeze(name).replace(DOTS, '·').toUpperCase()}\n${squeeze(lastFour).toUpperCase()}`

const DOTS = /[•‧∙⋅・･●.。]/g
