import { inspect } from 'node:util'
import { randomUUID } from 'node:crypto'
import { expect, it } from '@jest/globals'
import {
  insertPublicPayments,
  type PublicPaymentInput,
} from '../../../../src/repositories/publicPaymentRows'
import { describeOnEachDatabase } from '../../../support/databases'

describeOnEachDatabase('a write of rows of persons that fails', (open) => {
  it('says nothing of the rows, for an error ends in the log', async () => {
    const scope = { payload: (await open()).payload, req: {} }
    const id = randomUUID()
    const row: PublicPaymentInput & { _id: string } = {
      // Each database refuses the second of its own name for it.
      _id: id,
      id,
      batch: 'b:1:x',
      village: 'v',
      line: 1,
      maskedName: '欧阳**',
      groupText: '大屋组',
      quantity: 1,
      standardFen: 1,
      amountFen: 987_654,
      paidOn: '',
      householdKey: 'key-of-a-household',
      identityKey: 'key-of-a-person',
    }
    await insertPublicPayments(scope, [row])
    const error: unknown = await insertPublicPayments(scope, [row]).catch((thrown) => thrown)

    expect(error).toBeInstanceOf(Error)
    expect(inspect(error, { depth: 10 })).not.toMatch(/欧阳|大屋|987654|key-of/)
  })
})
