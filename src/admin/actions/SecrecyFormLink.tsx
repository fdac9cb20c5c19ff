'use client'
import { Button } from '@payloadcms/ui'
import { useRecord } from './useRecord'

/** To the printable form of a secrecy review. */
export const SecrecyFormLink = () => {
  const { id } = useRecord([])
  if (id === null) return null
  return (
    <Button el="link" to={`/admin/secrecy-form?id=${id}`} size="medium" margin={false}>
      打印审查单
    </Button>
  )
}
