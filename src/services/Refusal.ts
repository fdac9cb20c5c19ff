import { APIError } from 'payload'

/**
 * An expected refusal: the reason is Chinese and meant for the person who asked. Thrown and not
 * returned, because it must also undo the transaction it happens in.
 */
export class Refusal extends APIError {
  constructor(reason: string, status = 400) {
    super(reason, status, null, true)
    this.name = 'Refusal'
  }
}
