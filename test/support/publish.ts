import { approveFully, publishReviewed } from '../../seed/publishReviewed'
import type { PublishingResult } from '../../src/domain/office/officeViews'
import type { User } from '../../src/payload-types'
import { idOf } from '../../src/repositories/scope'
import type { County } from './aCounty'

type PublishOptions = {
  disclosureId: string
  /** An instant or a day, as `county.at` takes it. */
  at: string
  /** Who wrote it; the finance office's editor unless told. */
  editor?: User
}

const reviewedBy = (county: County, { disclosureId, at, editor }: PublishOptions) => {
  const { people, units } = county
  const writer = editor ?? people.editor
  const unit = idOf(writer.unit)
  const reviewer =
    unit === units.education.id
      ? people.educationLeader
      : unit === units.school.id
        ? people.schoolLeader
        : people.leader
  return {
    disclosureId,
    editor: writer,
    reviewer,
    secrecy: people.secrecy,
    as: (person: User) => county.at(at, person),
  }
}

/** Publishes a copy the whole way: submitted, approved, reviewed for secrets. */
export const publish = (county: County, options: PublishOptions): Promise<PublishingResult> =>
  publishReviewed(reviewedBy(county, options))

/** Takes a copy up to the door, without opening it. */
export const approve = (county: County, options: PublishOptions): Promise<void> =>
  approveFully(reviewedBy(county, options))
