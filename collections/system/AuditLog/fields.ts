import type { Field } from 'payload'
import { instantField } from '../../shared/instantField'

/** The columns of an entry. Its hash covers all of them. */
export const auditLogFields: Field[] = [
  {
    name: 'seq',
    type: 'number',
    label: '序号',
    // Not required: entries of the first version have none, and a unique index leaves them out.
    unique: true,
    index: true,
    admin: { description: '从 1 起连续编号；没有序号的是启用链式存证以前的记录' },
  },
  instantField({ name: 'at', label: '时间', required: true, index: true }),
  { name: 'actor', type: 'relationship', relationTo: 'users', label: '用户' },
  { name: 'actorName', type: 'text', label: '姓名' },
  { name: 'actorUnit', type: 'text', label: '单位' },
  { name: 'roles', type: 'text', label: '当时的角色' },
  { name: 'ip', type: 'text', label: '来源地址' },
  { name: 'userAgent', type: 'text', label: '浏览器' },
  { name: 'act', type: 'text', label: '行为', required: true, index: true },
  { name: 'subject', type: 'text', label: '对象' },
  { name: 'recordCollection', type: 'text', label: '对象所在的表' },
  { name: 'recordId', type: 'text', label: '对象的编号', index: true },
  { name: 'reason', type: 'textarea', label: '理由' },
  { name: 'before', type: 'json', label: '变更前' },
  { name: 'after', type: 'json', label: '变更后' },
  { name: 'details', type: 'json', label: '详情' },
  { name: 'simulated', type: 'checkbox', label: '演示数据', defaultValue: false },
  { name: 'previousHash', type: 'text', label: '前一条的哈希值' },
  { name: 'hash', type: 'text', label: '本条的哈希值' },
]
