'use client'
import type { RosterOutcome } from '../../domain/office/openingViews'

/** What a roster would do, or did; problems by cell; initial passwords, shown this once. */
export const RosterReport = ({ outcome }: { outcome: RosterOutcome }) => {
  const { added, changed, unchanged, problems, passwords, applied } = outcome
  if (problems.length > 0)
    return (
      <>
        <p className="gk-problem">
          有 {problems.length} 处问题，没有导入任何内容。请在文件中改正后重新选择。
        </p>
        <div className="gk-table-frame">
          <table className="gk-table">
            <thead>
              <tr>
                <th scope="col">单元格</th>
                <th scope="col">栏目</th>
                <th scope="col">问题</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ cell, column, reason }, at) => (
                <tr key={at}>
                  <td>{cell}</td>
                  <td>{column}</td>
                  <td>{reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </>
    )
  return (
    <>
      <p>
        {applied ? '已导入：' : '将要导入：'}新增 {added.length}，修改 {changed.length}，未变{' '}
        {unchanged}。
      </p>
      {!applied && added.length + changed.length > 0 ? (
        <details>
          <summary>逐行查看</summary>
          <ul>
            {added.map(({ row, title }) => (
              <li key={row}>
                第 {row} 行 新增 {title}
              </li>
            ))}
            {changed.map(({ row, title, changes }) => (
              <li key={row}>
                第 {row} 行 修改 {title}：
                {changes
                  .map(({ label, before, after }) => `${label} ${before || '（空）'} → ${after}`)
                  .join('；')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {passwords.length > 0 ? (
        <>
          <p className="gk-problem">
            初始密码只显示这一次，系统不保存。请打印或复制后分别交给本人，首次登录须修改。
          </p>
          <div className="gk-table-frame">
            <table className="gk-table">
              <thead>
                <tr>
                  <th scope="col">单位</th>
                  <th scope="col">姓名</th>
                  <th scope="col">登录名</th>
                  <th scope="col">初始密码</th>
                </tr>
              </thead>
              <tbody>
                {passwords.map(({ unit, name, username, password }) => (
                  <tr key={username}>
                    <td>{unit}</td>
                    <td>{name}</td>
                    <td>{username}</td>
                    <td>
                      <code>{password}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
    </>
  )
}
