/** The ground that an edition of a policy states for names on the web; one that was taken back states none. */
export const namesGroundOf = (
  edition: { namesGround?: string | null; inForce?: boolean | null } | null,
): string => (edition?.inForce === false ? '' : (edition?.namesGround?.trim() ?? ''))
