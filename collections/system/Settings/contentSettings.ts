import type { GlobalConfig } from 'payload'
import { only, staff } from '../../shared/access'
import { GROUPS } from '../../shared/groups'

/** What the checks of a text know beside the rules: public numbers, and words to look for. */
export const ContentSettings: GlobalConfig = {
  slug: 'content-settings',
  label: '内容检查设置',
  access: { read: staff, update: only('catalogue', 'admin') },
  admin: {
    group: GROUPS.system,
    description: '隐私检查的例外号码和错敏词表。词表只作提示，不阻止公开。',
  },
  fields: [
    {
      name: 'officialNumbers',
      type: 'textarea',
      label: '依法公开的电话号码',
      admin: { description: '政策解答、监督举报等电话，一行一个；各单位的公开电话不必重复填写' },
    },
    {
      name: 'words',
      type: 'array',
      label: '错敏词',
      labels: { singular: '词', plural: '错敏词' },
      admin: {
        description: '在系统自带的词表之外增加；“正确写法”留空表示请核对',
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'wrong', type: 'text', label: '词语', required: true },
            { name: 'right', type: 'text', label: '正确写法' },
            {
              name: 'kind',
              type: 'select',
              label: '类别',
              required: true,
              defaultValue: 'typo',
              options: [
                { value: 'typo', label: '错别字' },
                { value: 'wording', label: '规范用语' },
                { value: 'sensitive', label: '敏感词' },
                { value: 'expression', label: '表述错误' },
              ],
            },
          ],
        },
        { name: 'note', type: 'text', label: '说明' },
      ],
    },
  ],
}
