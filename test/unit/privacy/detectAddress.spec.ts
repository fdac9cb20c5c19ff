import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND = [
  ['三塘镇大山村3组12号村民张三', '三塘镇大山村3组12号'],
  ['张三，三塘镇大山村3组12号', '三塘镇大山村3组12号'],
  ['1 张三 男 430422196503124513 云集镇新塘路12号3栋402室 200元', '云集镇新塘路12号3栋402室'],
  ['住址：湖南省衡南县三塘镇大山村5组12号', '湖南省衡南县三塘镇大山村5组12号'],
  ['家庭住址：三塘镇大山村五组', '三塘镇大山村五组'],
  [
    '户籍地址:湖南省衡南县云集街道雅园路12号3栋2单元501室',
    '湖南省衡南县云集街道雅园路12号3栋2单元501室',
  ],
  [
    '现住衡阳市蒸湘区解放大道26号阳光小区3栋1单元402室，',
    '衡阳市蒸湘区解放大道26号阳光小区3栋1单元402室',
  ],
  [
    '张三，男，汉族，住湖南省衡南县三塘镇大山村第三村民小组。',
    '湖南省衡南县三塘镇大山村第三村民小组',
  ],
  ['户籍所在地：衡南县栗江镇隆市村8组', '衡南县栗江镇隆市村8组'],
  [
    '当事人：李建国，男，住所：衡南县云集镇新塘路12号3栋2单元402室',
    '衡南县云集镇新塘路12号3栋2单元402室',
  ],
  ['被处罚人王小军，住址衡南县车江街道永安社区9号', '衡南县车江街道永安社区9号'],
  ['家庭地址：幸福花园6-2-301', '幸福花园6-2-301'],
  ['居住地址：三塘镇长青路８８号', '三塘镇长青路８８号'],
  ['申请人：陈大明 地址：衡南县泉溪镇新桥村2组', '衡南县泉溪镇新桥村2组'],
  ['经常居住地：衡南县茶市镇怡海村11组6号', '衡南县茶市镇怡海村11组6号'],
] as const

const NOT_FOUND = [
  ['village and group in a posting', '三塘镇大山村3组村民张三'],
  ['village and group behind a name', '低保对象张三，三塘镇大山村3组，保障人口2人'],
  ['village and group in a row', '三塘镇大山村3组 李小红 200元'],
  ['where to object', '异议受理地址：衡南县云集镇新塘路12号，电话：0734-8555123'],
  ['a school with its head', '三塘镇中心小学 张三 衡南县三塘镇黄金路176号 0734-8555123'],
  ['the office of an organ', '办公地址：衡南县云集镇新塘路12号'],
  ['a government centre', '地址：衡南县政务服务中心三楼A12窗口'],
  ['an organ at a street', '地址：衡南县云集镇雁南路88号衡南县财政局'],
  ['a bare village', '住址：衡南县三塘镇大山村'],
  ['a bare township', '户籍地：衡南县三塘镇'],
  ['a village beside a name', '三塘镇大山村张三'],
  [
    'the seat of a company',
    '当事人：衡南某某商贸有限公司 住所：衡南县云集镇新塘路12号 法定代表人：张三',
  ],
  ['a place of work on a road', '在云集镇新塘路12号开展执法检查'],
  ['a place of business', '经营场所：衡南县云集镇新塘路12号'],
  ['a project in a group', '三塘镇大山村5组公路硬化项目'],
  ['a leading group', '领导小组组长'],
  ['a masked address', '住址：衡南县三塘镇大山村***'],
  ['a document number', '衡南政办发〔2022〕15号'],
  ['an order of a list', '附件2：三塘镇大山村2022年度第3号公告'],
  ['the site of a building', '项目位于云集镇新塘路88号'],
  ['a hospital', '衡南县人民医院（云集镇蓝天路1号）'],
  ['住 in other words', '住房和城乡建设局2022年12号文件'],
  ['a hospital stay', '住院3次，自付2万元'],
  ['a hotel', '住宿费每人每天200元'],
  ['a polling address', '报名地点：县人社局一楼101室'],
] as const

describe('addresses of homes', () => {
  it.each(FOUND)('are found in %j', (text, datum) => {
    expect(found('address', text)).toEqual([datum])
  })

  it('are found by a group with a name of its own', () => {
    expect(found('address', '家住云集镇新塘村上屋场3号')).toEqual(['云集镇新塘村上屋场3号'])
  })

  it.each(NOT_FOUND)('are not seen in %s', (_what, text) => {
    expect(found('address', text)).toEqual([])
  })
})
