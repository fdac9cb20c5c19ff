import type { ExportProgress } from '../../domain/export/exportProgress'

/** Will nothing more happen to it by itself? */
export const isExportSettled = ({ state }: Pick<ExportProgress, 'state'>): boolean =>
  state !== 'waiting' && state !== 'running'

/** How far an export is, in a sentence. */
export const describeExport = ({
  state,
  fileName,
  rowsDone,
  rowsTotal,
  bytes,
  failure,
}: ExportProgress): string => {
  switch (state) {
    case 'waiting':
      return '正在排队……'
    case 'running':
      return `正在生成：${rows(rowsDone)}${rowsTotal === null ? '' : ` / ${rows(rowsTotal)}`} 行`
    case 'ready':
      return `已生成“${fileName}”，${rows(rowsDone)} 行，${size(bytes)}`
    case 'failed':
      return `没有生成：${failure}`
    case 'cancelled':
      return '已取消'
    case 'expired':
      return '文件已到期或者已删除，需要时请重新导出'
  }
}

const rows = (count: number): string => count.toLocaleString('zh-CN')

const KILO = 1024

const size = (bytes: number): string =>
  bytes < KILO * KILO
    ? `${Math.max(1, Math.round(bytes / KILO))} KB`
    : `${(bytes / KILO / KILO).toFixed(1)} MB`
