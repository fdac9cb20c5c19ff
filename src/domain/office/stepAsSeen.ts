import { USER_ROLES, type UserRole } from '../organisation/userRole'
import type { OpeningStep } from './openingViews'

export type SeenStep = {
  /** May the person do it? */
  isOwn: boolean
  /** The pages that the person can open. */
  links: OpeningStep['links']
  /** Who does it, where the person may not. */
  whose: string | null
}

/** A step of opening a county as a person finds it: nobody is led to a page that turns them away. */
export const stepAsSeen = (
  { roles, links }: Pick<OpeningStep, 'roles' | 'links'>,
  holds: (...roles: UserRole[]) => boolean,
): SeenStep => {
  const isOwn = holds(...roles)
  return {
    isOwn,
    links: links.filter(({ ownOnly }) => isOwn || !ownOnly),
    whose: isOwn
      ? null
      : `由${roles.map((role) => USER_ROLES[role].label).join('或者')}登录后办理。`,
  }
}
