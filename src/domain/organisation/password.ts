const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]
const MIN_LENGTH = 8
const MIN_CLASSES = 3

/**
 * Is a password strong enough? At least eight characters of three classes (lower case, upper case,
 * digits, others), the figures assessors of GB/T 22239-2019 level 2 usually ask for.
 */
export const checkPassword = (password: string): string | true => {
  if (password.length < MIN_LENGTH) return `密码至少 ${MIN_LENGTH} 位`
  if (CLASSES.filter((pattern) => pattern.test(password)).length < MIN_CLASSES)
    return '密码须包含大写字母、小写字母、数字、其他符号中的至少三类'
  return true
}
