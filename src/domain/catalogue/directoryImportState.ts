/** The life of an uploaded standard directory: a preview that a person takes over, or not. */
export const DIRECTORY_IMPORT_STATES = {
  previewed: '待决定',
  applied: '已采纳入版次',
  discarded: '已放弃',
} as const
export type DirectoryImportState = keyof typeof DIRECTORY_IMPORT_STATES
