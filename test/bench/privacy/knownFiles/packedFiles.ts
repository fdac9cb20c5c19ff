import { zipSync } from 'fflate'
import { adult } from '../people'
import { leak, unmark } from '../truth'
import type { FileOptions, KnownFile } from './knownFile'
import { csvFile, textFile } from './plainFiles'
import { sheetFile } from './sheetFile'
import { wordFile } from './wordFile'

export const zipFile = (options: FileOptions): KnownFile => {
  const { random, name, leaky } = options
  const makers = [wordFile, sheetFile, csvFile, textFile]
  const inner = random.pick(makers)(options)
  const beside = random.pick(makers)({ ...options, leaky: false })
  const nested = random.chance(0.3)
  const person = adult(random)
  const named = leaky && random.chance(0.2)
  const { text, marks } = unmark(
    named ? `${person.name}${leak('id-card', person.id)}.txt` : '说明.txt',
    { part: 0 },
  )
  return {
    name,
    family: `zip of ${inner.family}`,
    hiding: `${nested ? 'zip in zip, ' : ''}${named ? 'entry name, ' : ''}${inner.hiding}`,
    fileName: `附件${random.digits(2)}.zip`,
    marks: [...inner.marks, ...marks],
    make: async () => {
      const packed = zipSync({
        [`附件1/${inner.fileName}`]: await inner.make(),
        [`附件2/${beside.fileName}`]: await beside.make(),
        [text]: Buffer.from('请查收附件。'),
      })
      return Buffer.from(nested ? zipSync({ '打包.zip': packed }) : packed)
    },
  }
}

/** The file's own name gives the person away. */
export const namedFile = (options: FileOptions): KnownFile => {
  const file = wordFile({ ...options, leaky: false })
  if (!options.leaky) return file
  const person = adult(options.random)
  const { text, marks } = unmark(
    options.random.pick([
      `${person.name}${leak('id-card', person.id)}.docx`,
      `关于${person.name}（${leak('mobile', person.mobile)}）来信的答复.docx`,
    ]),
    { part: 0 },
  )
  return { ...file, hiding: 'file name', fileName: text, marks }
}
