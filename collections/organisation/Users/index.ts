import type { CollectionConfig } from 'payload'
import { nobody, only, fieldOnly, mayEnterAdmin, systemField } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { checkRoles, USER_ROLES, type UserRole } from '../../../src/domain/organisation/userRole'
import { auditAccount, auditFailedSignIn, auditSignIn, auditSignOut } from './auditHooks'
import {
  endSessions,
  keepPasswordPolicy,
  refuseInactive,
  refusePasswordRecovery,
  tellOneFailure,
} from './hooks'
import { userEndpoints } from './endpoints'
import { readUsers, updateUsers } from './access'

const LOCK_MINUTES = 15
const SESSION_HOURS = 4

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: '用户', plural: '用户' },
  auth: {
    loginWithUsername: { allowEmailLogin: true, requireEmail: false },
    maxLoginAttempts: 5,
    lockTime: LOCK_MINUTES * 60 * 1000,
    tokenExpiration: SESSION_HOURS * 60 * 60,
    // The browser is told who it is, and nothing of colleagues that hang on the unit.
    depth: 0,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: mayEnterAdmin,
    read: readUsers,
    create: only('admin'),
    update: updateUsers,
    delete: nobody,
    unlock: only('admin'),
  },
  hooks: {
    beforeOperation: [refusePasswordRecovery],
    beforeLogin: [refuseInactive],
    beforeValidate: [keepPasswordPolicy],
    beforeChange: [endSessions],
    afterChange: [auditAccount],
    afterLogin: [auditSignIn],
    afterLogout: [auditSignOut],
    afterError: [auditFailedSignIn, tellOneFailure],
  },
  endpoints: userEndpoints,
  admin: {
    group: GROUPS.organisation,
    useAsTitle: 'name',
    description: '连续 5 次输错密码锁定 15 分钟。人员离岗时停用账号，不删除。',
    defaultColumns: ['name', 'username', 'unit', 'roles', 'active'],
    listSearchableFields: ['name', 'username', 'email'],
    pagination: { defaultLimit: 50 },
  },
  fields: [
    { name: 'username', type: 'text', label: '登录名', access: fieldOnly('admin') },
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: '姓名', required: true, access: fieldOnly('admin') },
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'units',
          label: '所在单位',
          index: true,
          saveToJWT: true,
          access: fieldOnly('admin'),
        },
      ],
    },
    {
      name: 'roles',
      type: 'select',
      label: '角色',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: fieldOnly('admin'),
      options: Object.entries(USER_ROLES).map(([value, { label }]) => ({ value, label })),
      validate: (value: unknown) => checkRoles((value ?? []) as UserRole[]),
      admin: {
        description: Object.values(USER_ROLES)
          .map(({ label, description }) => `${label}：${description}`)
          .join('；'),
      },
    },
    {
      name: 'deputies',
      type: 'array',
      label: 'AB 角',
      labels: { singular: 'AB 角', plural: 'AB 角' },
      admin: { description: '代理期间，提醒同时发给代理人；期限留空表示长期' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'user',
              type: 'relationship',
              relationTo: 'users',
              label: '代理人',
              required: true,
            },
            civilDateField({ name: 'from', label: '起' }),
            civilDateField({ name: 'to', label: '止' }),
          ],
        },
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      label: '在用',
      defaultValue: true,
      access: fieldOnly('admin'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      label: '首次登录须改密码',
      defaultValue: true,
      saveToJWT: true,
      access: systemField,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'demonstration',
      type: 'checkbox',
      label: '演示账号',
      defaultValue: false,
      access: systemField,
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
}
