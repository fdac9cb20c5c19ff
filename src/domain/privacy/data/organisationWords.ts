/** How the names of organs, public institutions and businesses end. */
export const ORGANISATION_ENDS =
  '(?:公司|集团|合作社|联合社|联社|农场|工厂|厂|商行|商店|超市|经营部|门市部|工作室|事务所|酒店|饭店|餐馆|宾馆|药店|药房|诊所|医院|卫生院|卫生室|学校|小学|中学|大学|学院|幼儿园|政府|委员会|居委会|村委会|办公室|局|厅|部|院|中心|总队|支队|大队|中队|协会|学会|基金会|红十字会|慈善会|慈善总会|总工会|工会|联合会|商会|银行|分行|支行|信用社|法院|检察院|派出所|司法所|财政所|服务站|站|馆|处|科|股|室|专户|党委|支部|党支部|管委会|指挥部|项目部|办事处|所|社|店|坊|场|园)'

export const ORGANISATION_END = new RegExp(`(?:${ORGANISATION_ENDS})(?:\\([^)]{0,20}\\))?$`)
/** An organisation's name somewhere in a stretch of text, of at least two characters before the ending. */
export const ORGANISATION = new RegExp(
  `[\\u4e00-\\u9fa5]{2}(?:${ORGANISATION_ENDS})(?![\\u4e00-\\u9fa5]?[组号]|[有在需致])`,
)
