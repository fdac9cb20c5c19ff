import { describe, expect, it } from '@jest/globals'
import type { ContentPart } from '../../../src/domain/privacy/contentPart'
import { findingKey } from '../../../src/domain/privacy/privacyDigest'
import { scanParts, type ScanPartsOptions } from '../../../src/domain/privacy/scanParts'

const table = (rows: readonly (readonly string[])[], where = '名单'): ContentPart => ({
  kind: 'table',
  where,
  rows,
  cellWhere: (row, column) => `${row},${column}`,
})

const seen = (part: ContentPart, options?: ScanPartsOptions) =>
  scanParts([part], options).blocking.map(({ where, kind, text }) => `${where} ${kind} ${text}`)

describe('scanning tables', () => {
  it('reads a mistyped identity number under its heading', () => {
    expect(
      seen(
        table([
          ['姓名', '身份证\n号码'],
          ['张三', '430422196503124514'],
        ]),
      ),
    ).toEqual(['1,1 id-card 430422196503124514'])
  })

  it('reads a passbook behind the label cell left of it', () => {
    expect(seen(table([['户主', '张三', '一卡通账号', '81010000012345678']]))).toEqual([
      '0,3 bank-card 81010000012345678',
    ])
  })

  it('takes the heading above over a neighbour that is no label', () => {
    expect(
      seen(
        table([
          ['姓名', '护照号'],
          ['李小红', 'E12345678'],
        ]),
      ),
    ).toEqual(['1,1 passport E12345678'])
  })

  it('finds the names beside a filled column of disability, and only those', () => {
    const rows = [
      ['2022年残疾人护理补贴'],
      ['序号', '姓名', '残疾类别', '金额'],
      ['1', '张三', '肢体', '100'],
      ['2', '李四海', '', '100'],
      ['3', '王*', '视力', '100'],
      ['4', '赵大勇', '无', '100'],
    ]
    expect(seen(table(rows, '附件'))).toEqual(['2,1 sensitive 张三'])
  })

  it('finds children by their age and birth date, and not their guardians', () => {
    const rows = [
      ['2022年补助表'],
      ['姓名', '年龄', '监护人姓名', '出生日期'],
      ['王小明', '8', '王大明', ''],
      ['王老五', '45', '王大明', '1977-03-02'],
      ['李小龙', '', '李大龙', '2015-03-02'],
    ]
    expect(seen(table(rows))).toEqual(['2,0 sensitive 王小明', '4,0 sensitive 李小龙'])
  })

  it('finds every name of a column of children', () => {
    expect(
      seen(
        table([
          ['儿童姓名', '金额'],
          ['王小明', '300'],
          ['李小红', '300'],
        ]),
      ),
    ).toEqual(['1,0 sensitive 王小明', '2,0 sensitive 李小红'])
  })

  it('finds every name of a list whose title is about children or patients', () => {
    const rows = [
      ['姓名', '金额'],
      ['王小明', '300'],
    ]
    expect(seen(table(rows, '困境儿童发放名单'))).toEqual(['1,0 sensitive 王小明'])
    expect(seen(table([['尿毒症患者救助公示名单', ''], ...rows]))).toEqual(['2,0 sensitive 王小明'])
    expect(seen(table(rows, '耕地地力保护补贴发放名单'))).toEqual([])
  })

  it('reads a form about one person', () => {
    const rows = [
      ['姓名', '张三', '性别', '男'],
      ['病种', '尿毒症', '金额', '5000'],
    ]
    expect(seen(table(rows))).toEqual(['0,1 sensitive 张三'])
  })

  it('reads rows without any heading', () => {
    expect(seen(table([['1', '张三', '尿毒症', '5000']]))).toEqual(['0,1 sensitive 张三'])
  })

  it('finds home addresses and telephones in lists of citizens', () => {
    const rows = [
      ['姓名', '地址', '联系电话'],
      ['张三', '三塘镇大山村5组12号', '0734-8555123'],
    ]
    expect(seen(table(rows))).toEqual([
      '1,1 address 三塘镇大山村5组12号',
      '1,2 landline 0734-8555123',
    ])
  })

  it.each([
    [
      'the directory of offices',
      [
        ['单位', '地址', '电话', '联系人'],
        ['县财政局', '云集镇新塘路12号', '0734-8555123', '张三'],
      ],
    ],
    [
      'the leaders of an organ',
      [
        ['姓名', '职务', '办公电话'],
        ['张三', '局长', '0734-8555123'],
      ],
    ],
    [
      'the village and group of a payment list',
      [
        ['村组', '户主', '金额'],
        ['大山村3组', '张三', '300'],
      ],
    ],
    [
      'a statistics table',
      [
        ['病种', '人数', '金额'],
        ['肺癌', '12', '13812345678'],
      ],
    ],
    [
      'accounts of a budget',
      [
        ['科目编码', '科目名称', '2021年决算', '2022年', '增长'],
        ['2012443', '其他支出', '13651504948', '7,554,738,237', '78.92%'],
      ],
    ],
    [
      'examination numbers',
      [
        ['准考证号', '姓名', '岗位', '成绩'],
        ['15043042208', '万满云', '小学语文教师', '71.20'],
      ],
    ],
    [
      'amounts of eleven digits',
      [
        ['项目', '金额'],
        ['公路', '13812345678'],
      ],
    ],
    [
      'a column of credit codes',
      [
        ['单位名称', '统一社会信用代码'],
        ['县财政局', '114304220061234567'],
      ],
    ],
    [
      'masked lists',
      [
        ['姓名', '身份证号', '一卡通'],
        ['张*', '430422********4513', '6217***********0122'],
      ],
    ],
    [
      'numbers of documents',
      [
        ['文号', '标题'],
        ['衡南政办发〔2022〕15号', '关于残疾人补贴的通知'],
      ],
    ],
    [
      'sports equipment',
      [
        ['名称', '规格型号', '数量'],
        ['乒乓球台', 'E12345678', '3'],
      ],
    ],
    [
      'project lists',
      [
        ['项目名称', '建设地点', '责任单位'],
        ['公路硬化', '大山村3组', '交通局'],
      ],
    ],
  ] as const)('is quiet about %s', (_what, rows) => {
    expect(seen(table(rows))).toEqual([])
  })

  it('turns kinds that the law requires to be public into advice', () => {
    const part: ContentPart = { kind: 'text', where: '正文', text: '张三患尿毒症，手机13812345678' }
    const { blocking, advice } = scanParts([part], { publicKinds: ['sensitive'] })
    expect(blocking.map(({ kind }) => kind)).toEqual(['mobile'])
    expect(advice.map(({ kind, where }) => [kind, where])).toEqual([['sensitive', '正文']])
  })

  it('names the row and column when the part does not', () => {
    const part: ContentPart = { kind: 'table', where: '附件1', rows: [['', '13812345678']] }
    expect(scanParts([part]).blocking[0]?.where).toBe('附件1第1行第2列')
  })
})

describe('the key of a finding', () => {
  const [finding] = scanParts([{ kind: 'text', where: '正文', text: '手机13812345678' }]).blocking

  it('is the same for the same datum at the same place, wherever the text has moved', () => {
    const [moved] = scanParts([
      { kind: 'text', where: '正文', text: '联系手机13812345678' },
    ]).blocking
    expect(findingKey(moved!)).toBe(findingKey(finding!))
    expect(findingKey(finding!)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differs by place, kind and datum, and does not show the datum', () => {
    const keys = [
      finding!,
      { ...finding!, where: '标题' },
      { ...finding!, kind: 'landline' as const },
      { ...finding!, text: '13812345679' },
    ].map(findingKey)
    expect(new Set(keys).size).toBe(4)
    expect(keys.join()).not.toContain('5678')
  })
})
