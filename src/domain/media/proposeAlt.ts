/** Names that cameras, telephones, messengers and office programs give by themselves. */
const MACHINE_WORDS =
  /^(img|image|dsc|dscn|dscf|dcim|pxl|mvimg|photo|pic|picture|screenshot|screen shot|snipaste|scan|scanned|camera|mmexport|wx camera|unnamed|untitled|download|temp|tmp|wps图片|微信图片|微信截图|qq图片|qq截图|企业微信截图|钉钉截图|屏幕截图|截图|截屏|图片|照片|相片|扫描件?|未命名|未标题|新建.{0,6}图像|副本|图)$/iu

/** `(1)`, ` - 副本`, `_v2`, `终稿` at the end tell copies apart and describe nothing. */
const COPY_MARK =
  /[\s_-]*(?:[(（]\s*\d+\s*[)）]|副本|拷贝|copy|[vV]\d+(?:\.\d+)*|终稿|定稿|最终版?)\s*$/u

/**
 * A first wording of an image's alternative text: the caption, else what the file's name says of it.
 * Empty where neither describes anything (`IMG_1234.jpg`, `微信图片_20240101.png`): a person must write it.
 */
export const proposeAlt = ({
  fileName,
  caption,
}: {
  fileName: string
  caption?: string | null
}): string => caption?.trim() || wordsOf(fileName)

const wordsOf = (fileName: string): string => {
  const stem = fileName.normalize('NFC').replace(/\.[a-z0-9]{1,5}$/iu, '')
  const words = withoutCopyMarks(stem)
    .replace(/[_\s-]+/gu, ' ')
    .trim()
  return describes(words) ? words : ''
}

const withoutCopyMarks = (stem: string): string => {
  const shorter = stem.replace(COPY_MARK, '')
  return shorter === stem ? stem : withoutCopyMarks(shorter)
}

const describes = (words: string): boolean => {
  const named = words
    .replace(/[\d:：.()（）年月日时分秒]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  if (MACHINE_WORDS.test(named)) return false
  const han = named.match(/\p{Script=Han}/gu)?.length ?? 0
  // Latin letters mixed with digits are numbers of a device or of a program.
  return han >= 2 || (!/\d/u.test(words) && /[a-z]{3}/iu.test(named))
}
