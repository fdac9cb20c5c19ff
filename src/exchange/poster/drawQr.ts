import { encodeQR } from 'qr'

/** A QR code as black squares: sharp on every printer. The caller leaves white around it. */
export const drawQr = (
  doc: PDFKit.PDFDocument,
  { text, x, y, side }: { text: string; x: number; y: number; side: number },
): void => {
  // A quarter may be soiled or creased: paper hangs outdoors.
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: 1 })
  const unit = side / modules.length
  doc.save()
  modules.forEach((row, down) => {
    let at = 0
    while (at < row.length) {
      const end = row.indexOf(false, at)
      const stop = end < 0 ? row.length : end
      if (stop > at) doc.rect(x + at * unit, y + down * unit, (stop - at) * unit, unit)
      const next = row.indexOf(true, stop)
      at = next < 0 ? row.length : next
    }
  })
  doc.fill('#000000').restore()
}
