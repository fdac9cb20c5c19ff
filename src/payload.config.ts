/** Assembly of the CMS: which adapter, which collections, which language. No logic lives here. */
import path from 'node:path'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, type EmailAdapter } from 'payload'
import sharp from 'sharp'
import { collections, globals } from '../collections'
import { officeEditor } from '../collections/shared/officeEditor'
import { officeIcon } from '../collections/shared/officeIcon'
import { officeWords } from '../collections/shared/officeWords'
import { narrowPayloadCollections } from '../collections/system/narrowPayloadCollections'
import { resolveDataKeys } from './config/dataKey'
import { readEnv, type Env } from './config/env'
import { resolveSecret } from './config/secret'
import { databaseAdapter } from './database/adapter'

/** The largest file that is taken in; the proxy in front must let as much through. */
const UPLOAD_MB = 50
const MEGABYTE = 1024 * 1024

/** Errors that are answers to a person, `Refusal` being ours. */
const REFUSALS = Object.fromEntries(
  [
    'Refusal',
    'APIError',
    'AuthenticationError',
    'Forbidden',
    'LockedAuth',
    'NotFound',
    'UnauthorizedError',
    'ValidationError',
  ].map((name) => [name, 'debug' as const]),
)

/**
 * Payload itself mails nobody: passwords are reset by the administrator, and our own mail leaves by the
 * outbox. What would be sent all the same is named in the log, without its text.
 */
const noMail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'gongkai@localhost',
  defaultFromName: '公开',
  sendEmail: ({ subject }) => {
    payload.logger.warn({ subject }, 'mail by Payload itself is not sent')
    return Promise.resolve()
  },
})

/** The configuration for an environment; tests build their own. */
export const gongkaiConfig = async (env: Env) =>
  narrowPayloadCollections(
    await buildConfig({
      secret: resolveSecret(env),
      serverURL: '',
      db: databaseAdapter(env),
      collections: collections(env.dataDir),
      globals,
      editor: officeEditor,
      email: noMail,
      sharp,
      telemetry: false,
      // Structured like all logs. A command's standard output is for its answer alone.
      logger: {
        options: { level: env.callerDir && env.logLevel === 'info' ? 'error' : env.logLevel },
        destination: env.callerDir ? process.stderr : process.stdout,
      },
      // What a person was refused is no fault of the program.
      loggingLevels: REFUSALS,
      graphQL: { disable: true },
      i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh }, translations: officeWords },
      // Uploads are held in memory. The form around a file takes a little room of its own.
      upload: {
        limits: { fileSize: UPLOAD_MB * MEGABYTE },
        requestSizeLimit: (UPLOAD_MB + 2) * MEGABYTE,
        abortOnLimit: true,
        responseOnLimit: `文件超过 ${UPLOAD_MB} MB 的上限，请压缩或拆分后再上传`,
        defParamCharset: 'utf8',
      },
      custom: {
        skipMigrations: env.migrating,
        dataDir: env.dataDir,
        storage: env.storage,
        dataKeys: resolveDataKeys(env),
        siteUrl: env.siteUrl ?? `http://localhost:${env.port}`,
        smtp: env.smtp !== undefined,
      },
      typescript: { outputFile: path.resolve('src/payload-types.ts') },
      admin: {
        user: 'users',
        avatar: 'default',
        dateFormat: 'yyyy年M月d日 HH:mm',
        timezones: {
          supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
          defaultTimezone: 'Asia/Shanghai',
        },
        meta: {
          titleSuffix: ' · 公开',
          description: '政府信息公开管理',
          icons: [{ rel: 'icon', type: 'image/svg+xml', url: officeIcon }],
        },
        importMap: {
          baseDir: path.resolve(/* turbopackIgnore: true */ '.'),
          importMapFile: path.resolve(
            /* turbopackIgnore: true */ 'src/app/(payload)/admin/importMap.js',
          ),
        },
        components: {
          graphics: {
            Logo: '/src/admin/graphics/Logo#Logo',
            Icon: '/src/admin/graphics/Icon#Icon',
          },
          beforeNavLinks: ['/src/admin/navigation/BureauLinks#BureauLinks'],
          beforeDashboard: ['/src/admin/dashboard/Desk#Desk'],
          header: ['/src/admin/notices/InstallationBanner#InstallationBanner'],
          views: {
            timeliness: {
              path: '/timeliness',
              Component: '/src/admin/views/Timeliness#TimelinessView',
            },
            silentItems: {
              path: '/silent-items',
              Component: '/src/admin/views/SilentItems#SilentItemsView',
            },
            interpretations: {
              path: '/interpretations',
              Component: '/src/admin/views/Interpretations#InterpretationsView',
            },
            opening: {
              path: '/opening',
              Component: '/src/admin/views/Opening#OpeningView',
            },
            secrecyForm: {
              path: '/secrecy-form',
              Component: '/src/admin/views/SecrecyForm#SecrecyFormView',
            },
            poster: {
              path: '/poster',
              Component: '/src/admin/views/Poster#PosterView',
            },
          },
        },
      },
    }),
  )

export default gongkaiConfig(readEnv())
