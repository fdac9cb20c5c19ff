/** What the heading of a column, or the label cell left of a value, says that the value is. Blanks do not count. */

export const isFieldLabel = (cell: string): boolean => {
  if (cell.length > 60) return false
  const label = bare(cell)
  return label.length > 0 && label.length <= 20 && !HAS_FIGURE.test(label) && FIELD.test(label)
}

/** A column of citizens' names; those of guardians and officers are told apart by the next two. */
export const isNameLabel = (label: string): boolean =>
  NAME.test(bare(label)) && !isOfficerLabel(label)

export const isGuardianLabel = (label: string): boolean =>
  /(?<!被)监护|家长|代领|代办|联系|父亲|母亲|抚养人|照料|护理人/.test(bare(label))

export const isChildNameLabel = (label: string): boolean => CHILD_NAME.test(bare(label))

/** A column whose every entry tells illness, disability, religion or record. */
export const isSensitiveLabel = (label: string): boolean => SENSITIVE.test(bare(label))

export const isAgeLabel = (label: string): boolean =>
  /^(?:年龄|周岁|岁数|实足年龄|年龄\(.{1,4}\))$/.test(bare(label))

/** A column of school years; pupils' by its values, teachers' classes have 任教. */
export const isGradeLabel = (label: string): boolean =>
  /^(?:所在|就读|所读)?(?:年级|班级|年级班级|学段|就读学段)$/.test(bare(label))

export const isCauseLabel = (label: string): boolean => /原因$/.test(bare(label))

export const isSchoolLabel = (label: string): boolean => /就读|入读|录取/.test(bare(label))

export const isCategoryLabel = (label: string): boolean => /(?:类别|类型|种类)$/.test(bare(label))

export const isBirthLabel = (label: string): boolean => /出生|生日/.test(bare(label))

/** Columns that tables of offices have and lists of citizens have not. */
export const isOfficeLabel = (label: string): boolean => OFFICE.test(bare(label))

export const isPhoneLabel = (label: string): boolean =>
  /^(?:联系|本人|家庭|家中|住宅)?(?:电话|方式|号码|座机|固话|宅电)(?:号码)?$|^联系电话|家中|家庭电话/.test(
    bare(label),
  )

export const isPlaceLabel = (label: string): boolean =>
  /^(?:详细|联系|通讯)?(?:地址|住所)$/.test(bare(label))

export const isDwellingLabel = (label: string): boolean =>
  /住址|家庭|户籍|户口|居住|现住|住宅|居所/.test(bare(label))

/** Eleven digits alone under a heading of money, codes or examination numbers are no telephone. */
export const mayHoldPhone = (label: string): boolean =>
  label === '' || PHONE_PLACE.test(bare(label))

/** The village and group of a payment list: an element that the posting of subsidies requires. */
export const isGroupLabel = (label: string): boolean =>
  /^(?:所在)?(?:村组|组别|村民?小组|组|村组名称|所属村组|乡镇村组)$/.test(bare(label))

/**
 * A title of a list whose very subject is sensitive: 困境儿童名单, 尿毒症患者花名册. Lists of the
 * allowance for the disabled and of medical aid are not meant: the law has their names posted; what
 * may not be posted is the kind of disability or illness, which a column or a word beside tells.
 */
export const isSensitiveTitle = (title: string): boolean => {
  const bareTitle = bare(title)
  return (
    SUBJECT.test(bareTitle) &&
    (LIST.test(bareTitle) || (STRONG_SUBJECT.test(bareTitle) && !OF_HELPERS.test(bareTitle))) &&
    !/大学生|研究生|本科|高校|村\(社区\)残疾人专职/.test(bareTitle)
  )
}

const bare = (cell: string): string => cell.normalize('NFKC').replace(/\s/g, '')

export const isOfficerLabel = (label: string): boolean =>
  /负责|经办|审核|干部|帮扶(?:责任)?人|领导|填表|制表|局长|主任|书记|法人|法定代表|医生|医师|老师|教师|校长|企业|单位|公司|机构|项目|药|产品|商品|学校名/.test(
    bare(label),
  )

const PHONE_PLACE =
  /电话|手机|联系|方式|微信|热线|备注|说明|其他|姓名|户主|[人者]$|地址|住址|身份证|^号码|本人号码|移动号码|tel|phone|mobile/i

/** 12号 is a value; 2022年金额 and 身份证号(18位) are labels. */
const HAS_FIGURE = /^(?!20\d\d年?[^\d]*$)[^(]*\d/

const NAME =
  /(?:姓名|户主|名字)(?:\(.{0,6}\))?$|^(?:患者|学生|儿童|幼儿|孤儿|残疾人|补贴对象|补助对象|救助对象|享受人|领取人|申请人|当事人|保障对象|对象|被保险人|受助人|受助对象|持证人|持卡人|低保户|特困人员|人员|(?:来电|来访|来信|信访|上访|投诉|举报|反映|留言|求助|诉求|承租|出租|被征收|产权|权利|领款|报警)人|业主|房主|车主|农户|养殖户|种植户|租户|住户|承租户|受种者|接种者|残疾人|残疾军人|伤残军人|病人|幼儿|婴儿|被监护人|被监护对象)(?:名单|名称)?$/
const CHILD_NAME =
  /^(?:残疾军人|伤残军人|患者|病人|精神病人|患儿)(?:姓名)?$|^被监护(?:人|对象)|(?:儿童|学生|孤儿|幼儿|新生儿?|婴儿|学员|未成年人|少年|子女|孩子|小孩|宝宝|患儿|考生|入园)(?:的)?(?:姓名|名字|名单)|^(?:儿童|孤儿|幼儿|学生|患儿)$/
const SENSITIVE =
  /残疾(?:类|等|级|种|情|程|部|人?证(?!号)|状|性|名)|伤残(?:等|级|类)|残别|残级|致残|病种|疾病|病名|病情|病症|患病|所患|诊断|健康(?:状|情)|症状|宗教|信教|信仰|犯罪|罪名|吸毒|前科|戒毒|感染|既往史|病史|孕/
const OFFICE =
  /^(?:工作|所在|服务|责任|主管|承办|受理|牵头|实施|建设|施工|采购|供应商|企业|机构|公司|部门|所属)?(?:单位|部门|科室|股室|机构|企业|公司|职务|职位|岗位|职称|职责|供应商|采购人|窗口|网点|经营者|店名|商户|学校|幼儿园|园所|医院|药店|门店|网点)(?:名称|全称)?$|职务|职称|办公|服务区域|服务范围|招生范围|包保|驻村|网格|执业|传真|校长|园长/
const FIELD =
  /^(?:残疾军人|伤残军人|患者|被监护人|监护人|被监护对象|(?:申请|投诉|来电|来访|来信|信访|上访|举报|反映|留言|求助|承租|出租|被征收|产权|权利|持证|驾驶|收件|领款|领取|受助|受益|报警|咨询|委托|当事|被执行)人|业主|房主|车主|农户|养殖户|租户|住户|承租户|受种者|接种者)$|^(?:序号|村|组|村组|镇|乡镇|备注|性别|民族|单位|职务|部门|金额|电话|手机|地址|住址|账号|户主|病种|病情|诊断|年龄|项目|名称|面积|标准|人数)$|(?:姓名|户主|对象|名字|名单|身份证|身份证件|证件|证|号|号码|号码\(.{1,8}\)|电话|手机|座机|固话|宅电|方式|住址|地址|地|账号|帐号|账户|卡号|一卡通|存折|护照|通行证|车牌|车号|车辆|病种|病情|疾病|病名|诊断|残疾|类别|类型|种类|等级|级别|程度|情况|状况|年龄|岁|出生|日期|年月|时间|生日|性别|民族|职务|职称|职位|单位|部门|科室|股室|机构|企业|公司|学校|(?<![一二三四五六七八九\d初高])年级|班级|名称|金额|标准|数量|面积|人数|合计|总额|资金|编号|序号|代码|编码|备注|原因|事由|信仰|关系|\(元\)|\(亩\)|\((?:万)?元\/.{1,4}\))$/
const SUBJECT =
  /孤儿|困境儿童|留守儿童|未成年人|无人抚养|学生|幼儿|儿童|新生|精神障碍患者|精神病人|尿毒症|艾滋|肺结核|癌症|吸毒|戒毒|矫正|刑满释放|患者|病人/
/** Titles that need no 名单 to be a list of such people: 严重精神障碍患者管理. */
const STRONG_SUBJECT = /患者|病人|吸毒|戒毒|矫正|刑满释放|精神障碍|孤儿|困境儿童|留守儿童|无人抚养/
const OF_HELPERS =
  /先进|表彰|优秀|医生|医师|护士|医护|人员|专家|责任|领导|小组|培训|志愿|监督|教师|老师|社工|联系|值班|机构|经费|项目|预算|采购/
const LIST =
  /名单|花名册|名册|登记|发放表|发放明细|公示表|公示名|明细|一览表|台账|信息表|汇总表|统计表|情况表/
