import { SimpleField, TextRun, UnderlineType, type IRunOptions, type ParagraphChild } from 'docx'
import type { PrintRun } from '../print/printBlocks'

/**
 * Runs of text. A link is a field and not a relationship, whose id the package would draw at random;
 * Word and WPS follow both alike.
 */
export const wordRuns = (runs: readonly PrintRun[], look: IRunOptions = {}): ParagraphChild[] =>
  runs.flatMap((run): ParagraphChild[] => {
    if (run.text === '\n') return [new TextRun({ ...look, break: 1 })]
    if (run.url !== null)
      return [new SimpleField(`HYPERLINK "${run.url.replace(/"/g, '%22')}"`, run.text)]
    return [
      new TextRun({
        ...look,
        text: run.text,
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(run.strike ? { strike: true } : {}),
        ...(run.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
        ...(run.raised === 'sup' ? { superScript: true } : {}),
        ...(run.raised === 'sub' ? { subScript: true } : {}),
      }),
    ]
  })
