/** Where a list or a policy hangs on paper: 村（居）务公开栏, or a hall (各级政务服务场所). */
export const POSTING_PLACES = { village: '村（居）务公开栏', hall: '政务服务场所' } as const
export type PostingPlace = keyof typeof POSTING_PLACES
