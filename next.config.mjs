import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves only the admin and the API; Express owns everything else (src/server/app.ts). */
const nextConfig = {
  // `tsc` checks the types on their own; doing it twice only makes the first start slower.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // They read files that lie beside them (fonts, workers, metrics), which a bundle would lose.
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    '@embedpdf/fonts-sc',
    'docx',
    'exifreader',
    'file-type',
    'mammoth',
    'pdfjs-dist',
    'pdfkit',
    'yauzl',
  ],
  // The package's `module` entry is ES syntax under "type": "commonjs", which Turbopack refuses.
  turbopack: { resolveAlias: { 'chinese-days': 'chinese-days/dist/index.min.js' } },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
