/**
 * Surnames, from the reports on names of the Ministry of Public Security and the Hundred Family
 * Surnames. COMMON ones suffice for a name that only its place in a row suggests; RARE ones also
 * begin everyday words (水, 应, 能…) and need a label or a clear continuation.
 */
export const COMMON_SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文欧阳殷尚章鲁葛柳齐伍庞颜倪庄聂岳翟申詹耿关焦左甘祝包宁阮纪舒柯梅童凌毕单裴霍涂成苗曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谷匡奚占鞠劳练旷申屈雍皮谌阎肖欧尧卿蹇储郜谈班咸胥訾习幸佴危郗萧'.split(
    '',
  ),
)

export const RARE_SURNAMES = new Set(
  '安水花云强平支计能东公广双通都相权养贵后伏风言信乐艺印弘越空曾凤元冀郏浦温别晁宿从索籍赫暴满利师巢蔺郁胜山原帅勾桓庾终衡步耿国文寿欧利蔚隆师厉宦慕茹向有琴良戎祖符景束龙幸司韶蓟薄宿怀蒯鄂咸卓屠蒙阴鬱胥苍闻莘翟贡逄姬申扶堵冉宰郦却璩桑濮牛扈燕尚别充连习容慎戈弓牧隗殳沃越夔隆巩厍晁勾敖融訾阚那简饶空曾毋沙乜丰红游竺盖益呼来奉粟冼邢苑楚初仝多火果台战揭库字鹿才线占户买迪萨普拉达门年闪玉矫潭肇洪代阿'.split(
    '',
  ),
)

export const COMPOUND_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 夏侯 轩辕 端木 独孤 南宫 西门 呼延 百里 东郭 淳于 单于 太史 申屠 仲孙 钟离 澹台 公冶 宗政 濮阳 赫连 闻人 万俟 拓跋 完颜 纳兰'.split(
    ' ',
  ),
)
