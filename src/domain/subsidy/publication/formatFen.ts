/** Money as people read it: `1,234.50` yuan for 123450 fen. Exact for every safe integer. */
export const formatFen = (fen: number): string => {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.abs(fen)
  const yuan = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${yuan}.${String(whole % 100).padStart(2, '0')}`
}
