import ts from 'typescript'
import { chainOf, type Habit } from './checkHabits'

const everywhere = () => true
const within =
  (...folders: string[]) =>
  (file: string): boolean =>
    folders.some((folder) => file.startsWith(`${folder}/`))

/** The plain JavaScript that runs before TypeScript, and so the environment's schema, can be loaded. */
const isStarter = (file: string): boolean => /^src\/(server|cli)\/[^/]+\.mjs$/.test(file)

/** Reading the machine's clock: an argument-less Date, or a stopwatch. */
const readsTheClock = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node))
    return chainOf(node.expression) === 'Date' && (node.arguments?.length ?? 0) === 0
  if (!ts.isCallExpression(node)) return false
  return ['Date', 'Date.now', 'performance.now'].includes(chainOf(node.expression) ?? '')
}

/** Getters and formatters that answer by the server's time zone. */
const LOCAL_TIME =
  /^(get|set)(Date|Day|Hours|Milliseconds|Minutes|Month|Seconds|FullYear|TimezoneOffset)$|^to(Date|Time)String$/

const RAW_HTML = /^(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML)$/

const isNamed = (node: ts.Node, pattern: RegExp): boolean =>
  ts.isIdentifier(node) && pattern.test(node.text)

export const HABITS: readonly Habit[] = [
  {
    name: 'process.env is read in src/config/env.ts only',
    appliesTo: (file) => !isStarter(file),
    except: { 'src/config/env.ts': 'the one reader' },
    isBroken: (node) => chainOf(node) === 'process.env',
  },
  {
    name: 'the law is given its time',
    appliesTo: within('src/domain'),
    isBroken: readsTheClock,
  },
  {
    name: 'a service is given its time',
    appliesTo: within('src/services', 'src/notifications', 'src/exchange', 'src/portal'),
    except: { 'src/services/clock.ts': 'the one place where the present comes from' },
    isBroken: readsTheClock,
  },
  {
    name: 'the law rolls no dice',
    appliesTo: within('src/domain'),
    isBroken: (node) => ts.isCallExpression(node) && chainOf(node.expression) === 'Math.random',
  },
  {
    name: 'no date depends on the time zone of the server',
    appliesTo: within(
      'src/domain',
      'src/services',
      'src/repositories',
      'src/notifications',
      'src/exchange',
      'src/portal',
      'src/jobs',
      'collections',
      'seed',
    ),
    isBroken: (node) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      LOCAL_TIME.test(node.expression.name.text),
  },
  {
    // Rich text is rendered to Preact nodes, so not even src/portal/components/RichText.tsx needs it.
    name: 'nothing writes raw HTML',
    appliesTo: everywhere,
    isBroken: (node) => isNamed(node, RAW_HTML),
  },
  {
    name: 'text is never run as code',
    appliesTo: everywhere,
    isBroken: (node) =>
      (ts.isCallExpression(node) && chainOf(node.expression) === 'eval') ||
      (ts.isNewExpression(node) && chainOf(node.expression) === 'Function'),
  },
  {
    name: 'the public store is reached through publicReader and publicStore',
    appliesTo: everywhere,
    except: {
      'collections/publishing/Projections/index.ts': 'its definition',
      'seed/removeDemonstration.ts': 'takes a demonstration away, the public store included',
      'src/payload-types.ts': 'generated',
      'src/repositories/publicReader.ts': 'the one reader: asks as nobody, with a kind',
      'src/repositories/publicStore.ts':
        'the one writer: raises the content counter with each change',
      'src/repositories/unitCounts.ts': 'counts public rows for the public unit page',
    },
    isBroken: (node) => ts.isStringLiteralLike(node) && node.text === 'projections',
  },
  {
    name: 'only repositories write below Payload and its hooks',
    appliesTo: everywhere,
    except: {
      'seed/removeDemonstration.ts': 'takes a demonstration away below the hooks that keep records',
      'seed/seedOpenWork.ts':
        'closes the simulated year: its mail is never sent, its old notices count as read',
      'src/services/projectCatalogue.ts':
        'raises the edition in force below the hooks that would call it again',
      'src/services/queueDigests.ts':
        'marks the notices of a digest in one statement, in its transaction',
    },
    isBroken: (node) =>
      ts.isCallExpression(node) &&
      /\bpayload\.db\.(create|update|delete|upsert)\w*$/.test(chainOf(node.expression) ?? '') &&
      !/^src\/(repositories|database)\//.test(node.getSourceFile().fileName),
  },
]
