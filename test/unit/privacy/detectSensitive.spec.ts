import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND: [text: string, names: string[]][] = [
  ['患者张三，尿毒症', ['张三']],
  ['张三患尿毒症多年', ['张三']],
  ['王建国因患肺癌致贫', ['王建国']],
  ['欧阳明月患有精神分裂症', ['欧阳明月']],
  ['张三，男，1965年3月出生，因患尿毒症导致家庭困难', ['张三']],
  ['姓名：张三\n性别：男\n病种：尿毒症', ['张三']],
  ['姓名：李小红 年龄：52 诊断：乳腺癌', ['李小红']],
  ['李明，肢体二级', ['李明']],
  ['李明（视力残疾一级）', ['李明']],
  ['李明 男 智力残疾 每月100元', ['李明']],
  ['重度残疾人：陈大明，听力一级', ['陈大明']],
  ['留守儿童王小明', ['王小明']],
  ['孤儿：刘小花', ['刘小花']],
  ['困境儿童李小龙，现由祖父抚养', ['李小龙']],
  ['王小明系事实无人抚养儿童', ['王小明']],
  ['王小明，8岁', ['王小明']],
  ['王小明（男，8周岁）', ['王小明']],
  ['王小明，男，2015年3月2日出生', ['王小明']],
  ['学生名单：张小三、李小四、王五', ['张小三', '李小四', '王五']],
  ['三塘镇中心小学学生李小龙', ['李小龙']],
  ['李红梅信仰基督教', ['李红梅']],
  ['信仰基督教的李红梅', ['李红梅']],
  ['刘建军因吸毒被强制隔离戒毒二年', ['刘建军']],
  ['刑满释放人员刘建军', ['刘建军']],
  ['社区矫正对象：赵大勇', ['赵大勇']],
  ['被告人赵大勇被判处有期徒刑三年', ['赵大勇']],
  ['艾滋病患者李红梅长期服药', ['李红梅']],
  ['HIV感染者李红梅', ['李红梅']],
  ['李红梅离异，独自抚养两个孩子', ['李红梅']],
  ['张三、李四均患尘肺病', ['张三', '李四']],
  ['张三 尿毒症 5000元', ['张三']],
  ['姓名 残疾类别 金额\n张三 肢体 100\n李四海 视力 200', ['张三', '李四海']],
  ['姓名,病种,金额\n张三,尿毒症,5000\n李*,肺癌,3000', ['张三']],
  ['姓名\t年龄\t金额\n王小明\t8\t300\n王大明\t45\t300', ['王小明']],
  ['困境儿童发放名单\n姓名 金额\n王小明 300\n李小红 300', ['王小明', '李小红']],
]

const NOT_FOUND = [
  ['a policy for the disabled', '残疾人两项补贴政策由民政局负责解答'],
  ['a policy for grades', '肢体一级、二级残疾人每人每月100元'],
  ['a leader at a meeting', '县长张三主持召开残疾人工作会议'],
  ['a visit', '张三局长走访慰问留守儿童'],
  ['a doctor', '主任医师王建国介绍肺癌的早期筛查'],
  ['a masked name', '张*患尿毒症'],
  ['a name masked in its middle', '李*明，肢体二级'],
  ['a name hidden by 某', '张某患尿毒症'],
  ['a name hidden by 某某', '王某某，8岁'],
  ['a plan against tuberculosis', '高血压、糖尿病、肺结核患者健康管理'],
  ['a hospital', '衡南县精神病医院'],
  ['an age band', '0-6岁儿童健康管理'],
  ['an age limit', '3岁以下婴幼儿照护'],
  ['a limit of age in full', '年满60周岁、14岁以下'],
  ['an adult', '张三，男，45岁'],
  ['an official to be appointed', '张三，男，汉族，1975年3月生，现任县财政局局长'],
  ['a name without an attribute', '户主：张三 补贴金额：300元'],
  ['no record', '张三无犯罪记录'],
  ['a federation', '衡南县残疾人联合会理事长李明'],
  ['protection of minors', '未成年人保护工作领导小组组长：张三'],
  ['numbers of the disabled', '全县持证残疾人28000人，其中肢体残疾12000人'],
  ['diseases covered', '大病保险：尿毒症、白血病、肺癌等30种'],
  ['a table of diseases', '病种 人数 金额\n肺癌 12 30000\n尿毒症 8 50000'],
  ['a table of villages', '村名 残疾人数 金额\n大山村 12 3000'],
  ['a masked list', '姓名 残疾类别\n张* 肢体\n李** 视力'],
  ['a list of payments', '姓名 面积 金额\n张三 3.5 350\n李四海 2 200'],
  ['a reporter', '记者张三报道：我县开展艾滋病防治宣传'],
  ['the law', '《未成年人保护法》第三条'],
  ['a school', '关爱留守儿童，守护成长，三塘镇中心小学'],
  ['a speaker', '张三介绍了精神障碍社区康复服务'],
  ['religion as a topic', '宗教事务管理局局长李明'],
  ['drugs as a topic', '禁毒办主任张三宣传社区戒毒工作'],
  ['university students', '大学生张三参加社会实践'],
  ['words that look like names', '高血压 糖尿病 方案 项目 时间'],
] as const

describe('names beside sensitive attributes', () => {
  it.each(FOUND)('are found in %j', (text, names) => {
    expect(found('sensitive', text)).toEqual(names)
  })

  it.each(NOT_FOUND)('are not seen in %s', (_what, text) => {
    expect(found('sensitive', text)).toEqual([])
  })
})
