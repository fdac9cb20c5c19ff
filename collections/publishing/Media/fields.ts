import type { Field, NumberField, TextField } from 'payload'
import type { Media } from '../../../src/payload-types'
import { systemField } from '../../shared/access'

const isImage = (data: Partial<Media>): boolean => data.mimeType?.startsWith('image/') ?? false

const isVideo = (data: Partial<Media>): boolean => data.mimeType?.startsWith('video/') ?? false

/** Before the file has been read nobody knows whether it is an image. */
const mayBeImage = (data: Partial<Media>): boolean => !data.mimeType || isImage(data)

/** Set at the upload from its content; a request that names another value later is not heard. */
const ofUpload = (field: TextField | NumberField): Field =>
  ({
    ...field,
    access: { update: systemField.update },
    admin: { hidden: true, readOnly: true },
  }) as Field

export const mediaFields: Field[] = [
  { name: 'title', type: 'text', label: '说明' },
  {
    name: 'alt',
    type: 'text',
    label: '替代文字',
    maxLength: 200,
    admin: {
      condition: (data) => mayBeImage(data) && !data.decorative,
      description:
        '图片须填：用一句话说清图中内容，供读屏软件朗读；不填则取图注或文件名。其他文件不用填',
    },
  },
  {
    name: 'decorative',
    type: 'checkbox',
    label: '装饰性图片',
    defaultValue: false,
    admin: {
      condition: mayBeImage,
      description: '分隔线、底纹等不传达内容的图片，不需要替代文字',
    },
  },
  {
    name: 'caption',
    type: 'text',
    label: '图注',
    maxLength: 200,
    admin: { condition: mayBeImage, description: '显示在图片下方' },
  },
  {
    name: 'captions',
    type: 'relationship',
    relationTo: 'media',
    label: '字幕文件',
    filterOptions: ({ data }) => ({
      mimeType: { equals: 'text/vtt' },
      ...(data?.unit ? { unit: { equals: data.unit } } : {}),
    }),
    admin: { condition: isVideo, description: '视频须配字幕：先上传 .vtt 字幕文件，再在这里选择' },
  },
  {
    name: 'originalName',
    type: 'text',
    label: '文件名',
    index: true,
    access: systemField,
    // Files from before this field was kept lie under their own name.
    hooks: { afterRead: [({ value, siblingData }) => value ?? siblingData.filename] },
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data.originalName) },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    label: '单位',
    index: true,
    access: systemField,
    admin: { readOnly: true, position: 'sidebar' },
  },
  // SHA-256 of the stored bytes, in hexadecimal: what was reviewed is what is published.
  {
    name: 'contentHash',
    type: 'text',
    label: '校验值',
    index: true,
    access: systemField,
    admin: { hidden: true, readOnly: true },
  },
  // Payload's own fields of an upload, by Chinese names.
  ofUpload({ name: 'mimeType', type: 'text', label: '文件类型' }),
  ofUpload({ name: 'filesize', type: 'number', label: '文件大小' }),
  ofUpload({ name: 'width', type: 'number', label: '宽度' }),
  ofUpload({ name: 'height', type: 'number', label: '高度' }),
  ofUpload({ name: 'thumbnailURL', type: 'text', label: '缩略图' }),
]
