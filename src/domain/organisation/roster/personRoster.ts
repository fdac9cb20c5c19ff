import { USER_ROLES } from '../userRole'
import type { RosterColumn } from './rosterColumn'

export const PERSON_COLUMNS = [
  {
    key: 'name',
    label: '姓名',
    aliases: ['名字'],
    required: true,
    hint: '使用系统的人员姓名',
    examples: ['张三', '李四', '王五', '赵六', '孙七'],
    width: 12,
  },
  {
    key: 'unit',
    label: '所在单位',
    aliases: ['单位', '工作单位'],
    required: true,
    hint: '单位名册中的单位，全称、简称或者别称',
    examples: [
      '示例县财政局',
      '示例县财政局',
      '示例县行政审批服务局',
      '示例县行政审批服务局',
      '示例县行政审批服务局',
    ],
    width: 26,
  },
  {
    key: 'roles',
    label: '角色',
    aliases: ['岗位'],
    required: true,
    hint: `可填几个，用顿号隔开：${Object.values(USER_ROLES)
      .map(({ label }) => label)
      .join('、')}。监督员不得兼任其他角色，撰写人不能审核自己的稿件`,
    examples: ['编辑', '审核人', '编辑、清单管理员', '审核人、保密审查员', '监督员'],
    width: 24,
  },
  {
    key: 'username',
    label: '登录名',
    aliases: ['账号', '用户名'],
    required: false,
    hint: '小写字母、数字、点、连字符；不填的由系统按姓名拼音生成',
    examples: ['zhangsan', '', ''],
    width: 16,
  },
  {
    key: 'email',
    label: '电子邮箱',
    aliases: ['邮箱', 'email'],
    required: false,
    hint: '提醒邮件发到这里；不填的只在系统内提醒',
    examples: ['zhangsan@example.gov.cn', '', ''],
    width: 26,
  },
  {
    key: 'leader',
    label: '分管领导',
    aliases: ['是否分管领导'],
    required: false,
    hint: '是或否；黄牌红牌同时告知分管领导',
    examples: ['否', '是', '否', '', ''],
    values: ['是', '否'],
    width: 10,
  },
] as const satisfies readonly RosterColumn[]

export type PersonColumn = (typeof PERSON_COLUMNS)[number]['key']
