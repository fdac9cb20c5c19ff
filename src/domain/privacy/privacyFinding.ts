/** The kinds of personal data that may not reach the public unmasked (PIPL 25, 28; Regulations on Open Government Information, Art 15). */
export const PRIVACY_KINDS = [
  'id-card',
  'bank-card',
  'mobile',
  'landline',
  'address',
  'passport',
  'plate',
  'sensitive',
] as const

export type PrivacyKind = (typeof PRIVACY_KINDS)[number]

export const PRIVACY_KIND_LABELS: Readonly<Record<PrivacyKind, string>> = {
  'id-card': '身份证号码',
  'bank-card': '银行卡号或个人账号',
  mobile: '手机号码',
  landline: '个人固定电话',
  address: '详细住址',
  passport: '护照或通行证号码',
  plate: '车牌号码',
  sensitive: '姓名与敏感信息（疾病、残疾、未成年人等）并列',
}

/**
 * One datum found in a text. `start` and `end` count UTF-16 units of the text as it was given, so
 * `text.slice(start, end) === finding.text`; `masked` is what should stand there instead. For the
 * kind `sensitive` the datum is the person's name: hidden, the attribute beside it names nobody.
 */
export type PrivacyFinding = {
  kind: PrivacyKind
  start: number
  end: number
  text: string
  masked: string
}
