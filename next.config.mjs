import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves only the admin and the API; Express owns everything else (src/server/app.ts). */
const nextConfig = {
  // `tsc` checks the types on their own; doing it twice only makes the first start slower.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // The package's `module` entry is ES syntax under "type": "commonjs", which Turbopack refuses.
  turbopack: { resolveAlias: { 'chinese-days': 'chinese-days/dist/index.min.js' } },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
