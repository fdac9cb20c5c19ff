import { Icon } from './Icon'

/** The sign and the name, above the sign-in form. */
export const Logo = () => (
  <div className="gk-logo">
    <Icon />
    <span className="gk-logo__name">公开</span>
    <span className="gk-logo__purpose">政府信息公开管理</span>
  </div>
)
