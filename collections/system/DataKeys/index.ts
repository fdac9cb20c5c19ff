import type { CollectionConfig } from 'payload'
import { nobody } from '../../shared/access'

/**
 * The keys that seal personal numbers and hash them for search, themselves wrapped by the key of the
 * environment (`DATA_KEY`). A row stays for good: without it nothing that it sealed can be opened.
 */
export const DataKeys: CollectionConfig = {
  slug: 'data-keys',
  labels: { singular: '数据密钥', plural: '数据密钥' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    /** `seal-1`, `seal-2`, … or `index-1`. */
    { name: 'keyId', type: 'text', required: true, unique: true },
    { name: 'purpose', type: 'select', required: true, options: ['seal', 'index'] },
    /** Base64 of version, IV, tag and ciphertext. */
    { name: 'wrapped', type: 'text', required: true },
    /** The first 8 hexadecimal digits of the SHA-256 of the key it is wrapped by. */
    { name: 'kekFingerprint', type: 'text', required: true },
    /** The instant in ISO 8601 from which nothing was sealed by it any more. */
    { name: 'retiredAt', type: 'text' },
  ],
}
