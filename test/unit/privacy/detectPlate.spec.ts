import { describe, expect, it } from '@jest/globals'
import { found } from './numbers'

const FOUND = [
  ['车牌号：湘D12345', '湘D12345'],
  ['湘D·12345', '湘D·12345'],
  ['驾驶湘D1A234号小型客车', '湘D1A234'],
  ['粤BD12345新能源', '粤BD12345'],
  ['湘DF12345', '湘DF12345'],
  ['湘D12345D', '湘D12345D'],
  ['湘D1234警', '湘D1234警'],
  ['湘D1234挂重型半挂车', '湘D1234挂'],
  ['湘D1234学', '湘D1234学'],
  ['粤Z1234港', '粤Z1234港'],
  ['湘d12345', '湘d12345'],
  ['湘Ｄ１２３４５', '湘Ｄ１２３４５'],
  ['湘D 12345', '湘D 12345'],
  ['湘D-12345', '湘D-12345'],
  ['京AA1234', '京AA1234'],
  ['湘D1234*', '湘D1234*'],
] as const

const NOT_FOUND = [
  ['a telecommunications licence', '湘B2-20090001'],
  ['a site licence', '湘ICP备05012345号-1'],
  ['a food licence', '湘QS430412345678'],
  ['a document', '湘政发〔2022〕12号'],
  ['a masked plate', '湘D***45'],
  ['a masked plate with a dot', '湘D·***45'],
  ['a stock', '川A股票'],
  ['a standard of a province', 'DB43/T 1234-2022'],
  ['a serial', '湘D2022031500012'],
  ['a plate without digits', '湘DABCDE'],
  ['a region', '湘江新区A12345地块'],
  ['a code with I', '湘I12345'],
] as const

describe('plates of vehicles', () => {
  it.each(FOUND)('are found in %j', (text, datum) => {
    expect(found('plate', text)).toEqual([datum])
  })

  it.each(NOT_FOUND)('are not seen in %s', (_what, text) => {
    expect(found('plate', text)).toEqual([])
  })
})
