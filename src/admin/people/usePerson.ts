'use client'
import { useAuth } from '@payloadcms/ui'
import type { UserRole } from '../../domain/organisation/userRole'

export type SignedInPerson = {
  id: string
  name?: string
  roles?: UserRole[] | null
  mustChangePassword?: boolean | null
  demonstration?: boolean | null
}

/** Who sits at the screen, and whether they hold one of some roles. The server checks again. */
export const usePerson = (): {
  person: SignedInPerson | null
  holds: (...roles: UserRole[]) => boolean
} => {
  const { user } = useAuth<SignedInPerson>()
  const person = user ?? null
  return {
    person,
    holds: (...roles) => person?.roles?.some((role) => roles.includes(role)) ?? false,
  }
}
