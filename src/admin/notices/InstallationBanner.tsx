'use client'
import { Link } from '@payloadcms/ui'
import { usePerson } from '../people/usePerson'
import { useFreshPerson } from '../people/useFreshPerson'

/** Across the top of every page: what this person, or everybody here, must know first. */
export const InstallationBanner = () => {
  const { person } = usePerson()
  useFreshPerson()
  if (person?.mustChangePassword)
    return (
      <p className="gk-bar gk-bar--urgent" role="alert">
        请先修改初始密码，修改后才能办理其他事项。
        <Link href="/admin/account" prefetch={false}>
          现在修改
        </Link>
      </p>
    )
  if (person?.demonstration)
    return (
      <p className="gk-bar" role="note">
        演示系统：时效数据为虚构，不代表任何真实机关。
      </p>
    )
  return null
}
