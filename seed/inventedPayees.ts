import { isIdCardNumber } from '../src/domain/privacy/idCardNumber'

/** A payee that nobody is: numbers of the county's own region, with a right check character. */
export type InventedPayee = { name: string; identity: string; mu: number }

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙']
const GIVEN = ['芳', '小明', '建国', '秀英', '志强', '桂兰', '海波', '丽华', '文斌', '玉珍', '大勇']
const COMPOUND = '欧阳'
const CHECK_CHARACTERS = [...'0123456789X']

/** The payees number `from` to `from + count - 1`; the same number is always the same payee. */
export const inventedPayees = ({ from, count }: { from: number; count: number }): InventedPayee[] =>
  Array.from({ length: count }, (_, at) => {
    const order = from + at
    const surname = order % 17 === 0 ? COMPOUND : SURNAMES[order % SURNAMES.length]
    return {
      name: `${surname}${GIVEN[(order * 7) % GIVEN.length]}`,
      identity: identityOf(order),
      mu: 1 + ((order * 37) % 90) / 10,
    }
  })

const identityOf = (order: number): string => {
  const birth = `${1945 + (order % 45)}${two(1 + (order % 12))}${two(1 + (order % 28))}`
  const front = `430422${birth}${String(100 + (order % 900))}`
  const check = CHECK_CHARACTERS.find((one) => isIdCardNumber(front + one))
  return front + (check ?? '')
}

const two = (number: number): string => String(number).padStart(2, '0')
