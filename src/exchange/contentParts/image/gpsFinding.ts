import type { PrivacyKind } from '../../../domain/privacy/privacyFinding'
import type { ImagePosition } from '../reading'

export type GpsFinding = { kind: PrivacyKind; where: string; masked: string }

/**
 * The place where a picture was taken, as a finding: a picture of a home tells the address. What is
 * masked keeps whole degrees, about a hundred kilometres.
 */
export const gpsFinding = ({ where, latitude, longitude }: ImagePosition): GpsFinding => ({
  kind: 'address',
  where,
  masked: `${latitude < 0 ? '南纬' : '北纬'}${coarse(latitude)}，${longitude < 0 ? '西经' : '东经'}${coarse(longitude)}`,
})

const coarse = (degrees: number): string => `${Math.trunc(Math.abs(degrees))}°**′`
