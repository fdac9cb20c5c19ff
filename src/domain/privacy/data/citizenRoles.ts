/**
 * Words for people in their private capacity: who calls, complains, applies, lives somewhere. A
 * telephone or an address right behind one of them is that person's, whatever it is called.
 */

/** One person in a matter: 来电人, 申请人, 户主. The word alone tells whose the datum is. */
export const PARTY_ROLES =
  '之妻|之夫|之父|之母|之子|之女|妻子|丈夫|儿子|女儿|邻居|卖方|买方|承租方|出租方|出卖人|甲方|乙方|丙方|诉求人|来电人|来访人|来信人|信访人|上访人|投诉人|举报人|检举人|控告人|反映人|留言人|求助人|咨询人|报料人|报警人|报案人|提问人|发帖人|建议人|申请人|申领人|申报人|申诉人|复议申请人|被申请人|当事人|被处罚人|被执行人|申请执行人|相对人|违法行为人|行为人|户主|业主|住户|房主|房东|房屋所有权人|产权人|权利人|所有权人|租户|租客|承租人|出租人|承租户|被征收人|被拆迁人|被征地人|拆迁户|搬迁户|安置户|家长|监护人|被监护人|家属|亲属|近亲属|亲友|抚养人|赡养人|父亲|母亲|配偶|本人|患者|病人|病患|伤者|死者|受助人|救助对象|帮扶对象|补助对象|补贴对象|享受人|受益人|领取人|领款人|代领人|失主|车主|驾驶人|驾驶员|受害人|被害人|嫌疑人|被告人|原告|被告|第三人|证人|感染者|密接者|村民|农户|养殖户|种植户|贫困户|脱贫户|监测户|低保户|五保户|特困户|残疾人|老人|学生|考生|学员|退役军人|优抚对象|职工|被保险人|投保人|参保人|收件人|收货人|签收人|购房人|买受人|出让人|受让人|债务人|债权人|借款人|担保人|缴费人|纳税人|持证人|持卡人|代理人'

/** Kinds of people: only together with a name do they tell whose the datum is (群众来电 does not). */
export const CITIZEN_KINDS =
  '市民|群众|居民|网民|网友|消费者|顾客|用户|乘客|旅客|游客|社员|男子|女子|青年|爱心人士|志愿者'
