import { encodeQR } from 'qr'

/** A QR code that stays sharp at any size, with the white that readers need around it. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  // A quarter may be soiled or creased: paper hangs outdoors.
  const modules = encodeQR(text, 'raw', { ecc: 'quartile', border: 2 })
  const squares = modules.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
    >
      <rect width={modules.length} height={modules.length} fill="#fff" />
      <path d={squares.join('')} fill="#000" />
    </svg>
  )
}
