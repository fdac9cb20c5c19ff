/**
 * Where each official calendar comes from: the State Council office's notices
 * (国务院办公厅关于 …… 年部分节假日安排的通知). The days themselves come from the library
 * `chinese-days`; this table is what a clerk opens to check them.
 */

/** One notice: its title, document number and public address. */
export type OfficialNotice = { title: string; number: string; url: string }

/** A year's notices in order of issue; a second one amends the first. */
export const OFFICIAL_NOTICES: Readonly<Record<number, readonly OfficialNotice[]>> = {
  2019: [
    {
      title: '国务院办公厅关于2019年部分节假日安排的通知',
      number: '国办发明电〔2018〕15号',
      url: 'https://www.gov.cn/zhengce/content/2018-12/06/content_5346276.htm',
    },
    {
      title: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      number: '国办发明电〔2019〕3号',
      url: 'https://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
    },
  ],
  2020: [
    {
      title: '国务院办公厅关于2020年部分节假日安排的通知',
      number: '国办发明电〔2019〕16号',
      url: 'https://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm',
    },
    {
      title: '国务院办公厅关于延长2020年春节假期的通知',
      number: '国办发明电〔2020〕1号',
      url: 'https://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
    },
  ],
  2021: [
    {
      title: '国务院办公厅关于2021年部分节假日安排的通知',
      number: '国办发明电〔2020〕27号',
      url: 'https://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
    },
  ],
  2022: [
    {
      title: '国务院办公厅关于2022年部分节假日安排的通知',
      number: '国办发明电〔2021〕11号',
      url: 'https://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
    },
  ],
  2023: [
    {
      title: '国务院办公厅关于2023年部分节假日安排的通知',
      number: '国办发明电〔2022〕16号',
      url: 'https://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
    },
  ],
  2024: [
    {
      title: '国务院办公厅关于2024年部分节假日安排的通知',
      number: '国办发明电〔2023〕7号',
      url: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
    },
  ],
  2025: [
    {
      title: '国务院办公厅关于2025年部分节假日安排的通知',
      number: '国办发明电〔2024〕12号',
      url: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
    },
  ],
  2026: [
    {
      title: '国务院办公厅关于2026年部分节假日安排的通知',
      number: '国办发明电〔2025〕7号',
      url: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    },
  ],
}

/** `《…通知》（国办发明电〔2025〕7号，https://…）`, several notices joined by `；`. */
export const describeNotices = (notices: readonly OfficialNotice[]): string =>
  notices.map(({ title, number, url }) => `《${title}》（${number}，${url}）`).join('；')
