import { civilDateAt, type CivilDate } from '../../domain/calendar/civilDate'
import type { OpeningStep } from '../../domain/office/openingViews'
import { UNNAMED_COUNTY } from '../../domain/publication/unnamedCounty'
import { SUPERVISION_SETTING_LABELS } from '../../domain/supervision/supervisionSettings'
import { editionInForce, findAdoptedEditions } from '../../repositories/editions'
import { EVERYTHING, idOf } from '../../repositories/scope'
import { loadSupervisionSettings } from '../../repositories/supervisionSettings'
import { loadWorkCalendar } from '../../repositories/workCalendar'
import type { ServiceContext } from '../serviceContext'

/**
 * How far the opening of the county is: units, people, calendar, catalogue, first obligations. Read from
 * what is there; nothing is ticked off by hand.
 */
export const readOpening = async (context: ServiceContext): Promise<OpeningStep[]> => [
  await siteStep(context),
  await unitsStep(context),
  await villagesStep(context),
  await peopleStep(context),
  await calendarStep(context),
  await catalogueStep(context),
  await supervisionStep(context),
  await obligationsStep(context),
]

const siteStep = async ({ payload, req }: ServiceContext): Promise<OpeningStep> => {
  const site = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const isNamed = Boolean(site.county) && site.county !== UNNAMED_COUNTY
  const missing = [
    ...(isNamed ? [] : ['县（市、区）名称']),
    ...(site.organiser ? [] : ['主办单位']),
    ...(site.telephone ? [] : ['申请与纠错电话']),
    ...(site.siteIdCode ? [] : ['网站标识码']),
  ]
  return {
    key: 'site',
    title: '网站信息',
    done: Boolean(isNamed && site.organiser && site.telephone),
    standing:
      missing.length > 0
        ? `${site.siteName ?? ''}；还没有填写：${missing.join('、')}`
        : `${site.siteName ?? ''}，主办单位 ${site.organiser ?? ''}`,
    roles: ['admin', 'catalogue'],
    links: [{ label: '填写网站信息', href: '/admin/globals/site-settings' }],
    roster: null,
  }
}

const countOf = async (
  { payload, req }: ServiceContext,
  collection: 'units' | 'villages' | 'obligations',
): Promise<number> => (await payload.count({ collection, overrideAccess: true, req })).totalDocs

const unitsStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const { payload, req } = context
  const { docs } = await payload.find({ collection: 'units', req, ...EVERYTHING })
  const townships = docs.filter(({ level }) => level === 'township' || level === 'subdistrict')
  return {
    key: 'units',
    title: '单位',
    done: docs.length > 0,
    standing:
      docs.length > 0
        ? `共 ${docs.length} 个单位，其中乡镇（街道）${townships.length} 个`
        : '还没有单位：下载模板，照机构名册填写后导入',
    roles: ['admin'],
    links: [{ label: '单位列表', href: '/admin/collections/units' }],
    roster: 'units',
  }
}

const villagesStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const count = await countOf(context, 'villages')
  return {
    key: 'villages',
    title: '村（社区）',
    done: count > 0,
    standing:
      count > 0 ? `共 ${count} 个村（社区）` : '还没有村（社区）：补贴发放公示以村为单位，须先导入',
    roles: ['admin'],
    links: [{ label: '村（社区）列表', href: '/admin/collections/villages' }],
    roster: 'villages',
  }
}

/** Every unit that discloses needs an editor and a reviewer who is somebody else. */
const peopleStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const { payload, req } = context
  const [units, users] = await Promise.all([
    payload.find({ collection: 'units', req, ...EVERYTHING }),
    payload.find({
      collection: 'users',
      where: { active: { not_equals: false } },
      req,
      ...EVERYTHING,
    }),
  ])
  const disclosing = units.docs.filter((unit) => unit.disclosing !== false && !unit.activeTo)
  const holders = (role: 'editor' | 'reviewer' | 'secrecy', unitId: string) =>
    users.docs.filter(({ roles, unit }) => roles.includes(role) && idOf(unit) === unitId)
  const lacking = disclosing.filter((unit) => {
    const editors = holders('editor', unit.id)
    const reviewers = holders('reviewer', unit.id)
    const people = new Set([...editors, ...reviewers].map(({ id }) => id))
    const secrecy = holders('secrecy', idOf(unit.secrecyUnit) ?? unit.id)
    return editors.length === 0 || reviewers.length === 0 || people.size < 2 || secrecy.length === 0
  })
  const has = (role: 'catalogue' | 'auditor') =>
    users.docs.some(({ roles }) => roles.includes(role))
  const missing = [
    ...(has('catalogue') ? [] : ['没有清单管理员']),
    ...(has('auditor') ? [] : ['没有监督员']),
    ...(lacking.length > 0
      ? [
          `${lacking.length} 个单位缺编辑、审核人或者保密审查员（${lacking
            .slice(0, 3)
            .map(({ shortName }) => shortName)
            .join('、')}${lacking.length > 3 ? ' 等' : ''}）`,
        ]
      : []),
  ]
  return {
    key: 'people',
    title: '人员',
    done: disclosing.length > 0 && missing.length === 0,
    standing: [`共 ${users.docs.length} 个账号`, ...missing].join('；'),
    roles: ['admin'],
    links: [{ label: '用户列表', href: '/admin/collections/users' }],
    roster: 'people',
  }
}

const calendarStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const calendar = await loadWorkCalendar(context)
  const year = Number(civilDateAt(context.now).slice(0, 4))
  const provisional = [year, year + 1].filter(
    (one) => calendar.statusOf(`${one}-06-01` as CivilDate).provisional,
  )
  return {
    key: 'calendar',
    title: '工作日历',
    done: !provisional.includes(year),
    standing:
      provisional.length === 0
        ? `${year}、${year + 1} 年的放假安排都已录入`
        : `${provisional.join('、')} 年暂按法定节假日估算；国务院办公厅通知公布后在工作日历中录入，地方假日也在此录入`,
    roles: ['catalogue'],
    links: [{ label: '工作日历', href: '/admin/collections/work-calendars' }],
    roster: null,
  }
}

const catalogueStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const editions = await findAdoptedEditions(context)
  const current = editionInForce(editions, civilDateAt(context.now))
  return {
    key: 'catalogue',
    title: '主动公开清单',
    done: current !== null,
    standing: current
      ? `${current.number}自 ${current.effectiveFrom} 起施行，共 ${current.versionIds.length} 个事项`
      : editions.length > 0
        ? `${editions.at(-1)?.number ?? ''}已通过，还没有到生效日期`
        : '还没有通过的清单版次：上传各领域标准目录，核对后归入草拟版次，再通过',
    roles: ['catalogue'],
    links: [
      {
        label: '新建清单版次',
        href: '/admin/collections/checklist-editions/create',
        ownOnly: true,
      },
      { label: '导入标准目录', href: '/admin/collections/directory-imports' },
      { label: '清单版次', href: '/admin/collections/checklist-editions' },
    ],
    roster: null,
  }
}

const supervisionStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const { supervisionStart, bureauId } = await loadSupervisionSettings(context)
  const missing = [
    ...(supervisionStart ? [] : [SUPERVISION_SETTING_LABELS.supervisionStart]),
    ...(bureauId ? [] : ['政务公开主管机构']),
  ]
  return {
    key: 'supervision',
    title: '监督设置',
    done: missing.length === 0,
    standing:
      missing.length > 0
        ? `还没有填写：${missing.join('、')}`
        : `自 ${supervisionStart} 起监督公开时限`,
    roles: ['catalogue', 'admin'],
    links: [{ label: '监督设置', href: '/admin/globals/supervision-settings' }],
    roster: null,
  }
}

const obligationsStep = async (context: ServiceContext): Promise<OpeningStep> => {
  const count = await countOf(context, 'obligations')
  return {
    key: 'obligations',
    title: '第一批公开任务',
    done: count > 0,
    standing:
      count > 0
        ? `台账中已有 ${count} 项公开任务`
        : '清单生效、监督开始后，定期的任务由系统每小时自动生成；其余的因事而生：各单位编辑在“撰写与公开”或者“信息形成记录”中登记信息形成日期，任务即生成',
    roles: ['catalogue'],
    links: [
      { label: '台账', href: '/admin/collections/obligations' },
      { label: '信息形成记录', href: '/admin/collections/disclosure-events' },
    ],
    roster: null,
  }
}
