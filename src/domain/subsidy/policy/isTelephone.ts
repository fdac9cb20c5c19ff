/**
 * Is a text one or more telephone numbers, with or without words beside them? Landlines with area code
 * (0734-8550000, 010-88888888转801), local numbers, mobiles, 400/800 lines, and service numbers of five
 * or six digits such as 12345, 12333 and 968100. A run of digits that is none of these makes it false.
 */
export const isTelephone = (text: string): boolean => {
  const plain = text.normalize('NFKC').replace(/[‐-―－]/g, '-')
  let found = 0
  const rest = plain.replace(NUMBER, () => {
    found += 1
    return ' '
  })
  return found > 0 && !/\d{2}/.test(rest)
}

const NUMBER = new RegExp(
  [
    // The area code may stand in brackets.
    String.raw`\(?0\d{2,3}\)?[- ]?\d{7,8}`,
    String.raw`[48]00[- ]?\d{3,4}[- ]?\d{3,4}`,
    String.raw`1[3-9]\d{9}`,
    String.raw`[2-9]\d{6,7}`,
    String.raw`1[02]\d{3}`,
    String.raw`9\d{4,5}`,
  ]
    .map((shape) => `(?<!\\d)${shape}(?!\\d)`)
    .map((shape) => `${shape}(?:\\s*(?:-|转|分机)\\s*\\d{1,6})?`)
    .join('|'),
  'g',
)
