/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { stylesheet } from '../assets'
import { Layout } from '../components/Layout'
import type { Shell } from '../shell'

export type ErrorPageProps = {
  /** Null when the store cannot be read and never could. */
  shell: Shell | null
  kind: ErrorKind
  /** Names the entry in the server's log. */
  requestId?: string
}

const KINDS = {
  missing: {
    title: '没有找到这个页面',
    advice: '地址可能有误，或者这条信息已经撤下。可以从目录重新查找。',
  },
  method: {
    title: '不支持这种请求',
    advice: '本站只供查阅和下载。请从首页重新进入。',
  },
  address: {
    title: '地址无法识别',
    advice: '请检查地址是否完整，或者从首页重新进入。',
  },
  failure: {
    title: '页面暂时打不开',
    advice: '系统出现故障，已经记录。请稍后再试；仍打不开的，请把下面的编号告诉我们。',
  },
} as const

export type ErrorKind = keyof typeof KINDS

export const ErrorPage = ({ shell, kind, requestId }: ErrorPageProps) => {
  const { title } = KINDS[kind]
  const content = <Message kind={kind} requestId={requestId} />
  return shell ? (
    <Layout shell={shell} title={[title]}>
      {content}
    </Layout>
  ) : (
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href={stylesheet.href} />
      </head>
      <body>
        <main class="page">{content}</main>
      </body>
    </html>
  )
}

const Message = ({ kind, requestId }: { kind: ErrorKind; requestId?: string }) => (
  <div class="failure">
    <h1>{KINDS[kind].title}</h1>
    <p>{KINDS[kind].advice}</p>
    {requestId && (
      <p>
        编号：<code class="hash">{requestId}</code>
      </p>
    )}
    <p class="failure__ways">
      <a class="button" href="/">
        回首页
      </a>
      <a class="button button--quiet" href="/catalogue">
        查公开目录
      </a>
    </p>
  </div>
)
