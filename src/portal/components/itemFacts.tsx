/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicChannel, PublicItem } from '../../domain/publication/publicRecords'
import { unitHref } from '../links'
import { CmsLink } from './CmsLink'
import type { Fact } from './FactTable'
import { TimeLimit } from './TimeLimit'

const METHODS = { proactive: '主动公开', onRequest: '依申请公开' } as const

/** The columns of the standard catalogue for one item, in the order of the national template. */
export const itemFacts = (item: PublicItem): Fact[] => [
  {
    label: '公开依据',
    value: item.legalBases.length > 0 && (
      <ul class="plain">
        {item.legalBases.map((basis) => (
          <li key={`${basis.title}${basis.article}`}>
            <CmsLink address={basis.url}>{basis.title}</CmsLink>
            {basis.documentNumber && `（${basis.documentNumber}）`}
            {basis.article && ` ${basis.article}`}
          </li>
        ))}
      </ul>
    ),
  },
  { label: '公开时限', value: <TimeLimit timeLimit={item.timeLimit} /> },
  { label: '公开主体', value: item.publishingOrgan },
  { label: '责任单位', value: <Owners item={item} /> },
  {
    label: '公开渠道',
    value: item.channels.length > 0 && <Channels channels={item.channels} />,
  },
  { label: '公开对象', value: item.audience },
  { label: '公开方式', value: item.methods.map((method) => METHODS[method]).join('、') },
  { label: '公开层级', value: item.levels.join('、') },
]

const Owners = ({ item }: { item: PublicItem }) => {
  const names = item.owningUnits.map(({ name }) => name).join('、')
  return (
    <>
      {item.owningText && item.owningText !== names && <p>{item.owningText}</p>}
      <ul class="inline">
        {item.owningUnits.map((unit) => (
          <li key={unit.code}>
            <a href={unitHref(unit.code)}>{unit.name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

const Channels = ({ channels }: { channels: readonly PublicChannel[] }) => {
  const namesOf = (requirement: PublicChannel['requirement']) =>
    channels
      .filter((channel) => channel.requirement === requirement)
      .map(({ name }) => name)
      .join('、')
  const required = namesOf('required')
  const optional = namesOf('optional')
  return (
    <>
      {required && <p>必选：{required}</p>}
      {optional && <p>可选：{optional}</p>}
    </>
  )
}
