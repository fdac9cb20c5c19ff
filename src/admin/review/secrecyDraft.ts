import {
  SECRECY_POINT_KEYS,
  SECRECY_POINTS,
  secrecyOpinionSchema,
  type SecrecyOpinion,
  type SecrecyOutcome,
  type SecrecyPoint,
} from '../../domain/publication/secrecyReview'

/** The opinion while it is being filled in: a point nobody has answered is null. */
export type SecrecyDraft = {
  points: Record<SecrecyPoint, { involved: boolean | null; note: string }>
  opinion: string
  outcome: SecrecyOutcome | null
  /** Null: as proposed from the points; a text once somebody wrote one. */
  ground: string | null
}

export const EMPTY_SECRECY_DRAFT: SecrecyDraft = {
  points: Object.fromEntries(
    SECRECY_POINT_KEYS.map((key) => [key, { involved: null, note: '' }]),
  ) as SecrecyDraft['points'],
  opinion: '',
  outcome: null,
  ground: null,
}

/** The articles of the points that were answered with yes, each once, in order. */
export const proposedGround = (points: SecrecyDraft['points']): string =>
  [
    ...new Set(
      SECRECY_POINT_KEYS.filter((key) => points[key].involved).map(
        (key) => SECRECY_POINTS[key].article as string,
      ),
    ),
  ].join('、')

/** The ground as it stands in the form. A text that goes out whole needs none. */
export const groundOf = ({ points, ground, outcome }: SecrecyDraft): string =>
  ground ?? (outcome === null || outcome === 'public' ? '' : proposedGround(points))

/** The opinion as the server takes it, or the first thing that is missing, in Chinese. */
export const readSecrecyDraft = (
  draft: SecrecyDraft,
  redactions: readonly string[],
): { ok: true; opinion: SecrecyOpinion } | { ok: false; reason: string } => {
  const open = SECRECY_POINT_KEYS.find((key) => draft.points[key].involved === null)
  if (open) return { ok: false, reason: `请选择：${SECRECY_POINTS[open].label}` }
  const parsed = secrecyOpinionSchema.safeParse({
    points: draft.points,
    opinion: draft.opinion,
    outcome: draft.outcome ?? undefined,
    ground: groundOf(draft),
    redactions: draft.outcome === 'partly' ? redactions : [],
  })
  return parsed.success
    ? { ok: true, opinion: parsed.data }
    : { ok: false, reason: parsed.error.issues[0]?.message ?? '请逐项填写' }
}
