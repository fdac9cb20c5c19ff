/** @jsxRuntime automatic */
/** @jsxImportSource preact */

/** Stands on every page of a demonstration, so that no figure can be taken for a real organ's. */
export const DemonstrationBanner = () => (
  <aside class="demo" aria-label="演示声明">
    <p class="wrap">
      <strong>演示系统</strong>
      本站为演示系统，所示公开时效数据均为虚构，不反映任何真实机关的情况。
    </p>
  </aside>
)
