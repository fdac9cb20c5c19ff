/** Characters that do not occur in given names: function words, and what follows a name in a sentence. */
export const NEVER_IN_NAMES = new Set(
  '的了是在与及或被将对从不无没该此之住患系因为也已就都则且但而又即所其他她它们我你您这那哪些个某等各每均凡至到以由于把让给向叫称说问看做作着过吗呢吧啊男女岁现病残死亡伤癌症痛药医院诊疗检查县市镇乡村组局厅部委办处股室站校司厂店街号级类型费款额率数量度表单证据项目第秒份期限止户人口员工职务名姓性别址编码序备注补贴助资入账卡银电话机公亩吨斤箱件套台辆条只头株棵层幢楼巷区省州盟旗府审核批按关告决例见案违罪刑判缓监狱毒赌嫖骗盗抢奸两并未请须需要使用仍还很更最非否零〇'.split(
    '',
  ),
)
