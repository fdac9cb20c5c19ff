/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { standingPageHref } from '../links'
import { safeHref } from '../safeHref'
import type { Shell } from '../shell'

/** Who runs the site and how to reach them; only what is known is printed. */
export const Footer = ({ shell }: { shell: Shell }) => {
  const { site } = shell
  const telephoneHref = safeHref(site.telephone && `tel:${site.telephone.replace(/[^\d+]/g, '')}`)
  const mailHref = safeHref(site.email && `mailto:${site.email}`)
  const hasContact = [site.organiser, site.address, site.telephone, site.email].some(Boolean)
  const hasNumber = [site.siteIdCode, site.icpNumber, site.policeNumber].some(Boolean)
  return (
    <footer class="footer">
      <div class="wrap footer__grid">
        {hasContact && (
          <section aria-labelledby="footer-contact">
            <h2 id="footer-contact">联系与纠错</h2>
            <address>
              <dl class="footer__facts">
                <Fact label="主办单位">{site.organiser}</Fact>
                <Fact label="地址">{site.address}</Fact>
                <Fact label="依申请公开、政府网站找错电话">
                  {telephoneHref ? <a href={telephoneHref}>{site.telephone}</a> : site.telephone}
                </Fact>
                <Fact label="电子邮箱">
                  {mailHref ? <a href={mailHref}>{site.email}</a> : site.email}
                </Fact>
              </dl>
            </address>
          </section>
        )}
        <nav aria-label="页脚导航">
          <h2>查找信息</h2>
          <ul class="footer__links">
            <li>
              <a href="/catalogue">主动公开目录</a>
            </li>
            <li>
              <a href="/disclosures">已公开信息</a>
            </li>
            <li>
              <a href="/policies">政策文件库</a>
            </li>
            <li>
              <a href="/interpretations">政策解读</a>
            </li>
            <li>
              <a href="/subsidies">惠民惠农补贴政策</a>
            </li>
            <li>
              <a href="/payments">补贴发放公示</a>
            </li>
            <li>
              <a href="/units">公开单位</a>
            </li>
            {shell.otherPages.map((page) => (
              <li key={page.slug}>
                <a href={standingPageHref(page.slug)}>{page.title}</a>
              </li>
            ))}
            <li>
              <a href="/sitemap">站点地图</a>
            </li>
          </ul>
        </nav>
      </div>
      {hasNumber && (
        <div class="wrap">
          <p class="footer__numbers">
            <RecordNumber label="政府网站标识码" value={site.siteIdCode} />
            <RecordNumber label="ICP 备案号" value={site.icpNumber} />
            <RecordNumber label="公安机关备案号" value={site.policeNumber} />
          </p>
        </div>
      )}
    </footer>
  )
}

type FactProps = { label: string; children: ComponentChildren }

const Fact = ({ label, children }: FactProps) =>
  children ? (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  ) : null

const RecordNumber = ({ label, value }: { label: string; value: string }) =>
  value ? (
    <span>
      {label}：{value}
    </span>
  ) : null
