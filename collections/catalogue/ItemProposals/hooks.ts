import type { CollectionBeforeValidateHook } from 'payload'
import { personOf, unitIdOf } from '../../shared/access'
import { refuse } from '../../shared/refuse'

/** A proposal is signed with the proposer and the unit, whatever the form says. */
export const signProposal: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const person = personOf(req.user)
  if (!person) return data
  const unit = unitIdOf(person)
  if (!unit) return refuse('账号未设置所在单位，不能提出建议。请联系系统管理员。')
  return { ...data, unit, proposedBy: person.id }
}
