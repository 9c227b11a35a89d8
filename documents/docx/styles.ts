import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'
import type { Language } from '../model/document.ts'
import { COLORS, TEXT_WIDTH } from './measures.ts'

/** The font of a file that others edit must be on their machine: Office has it, and LibreOffice its twin, Carlito. */
const FONT = 'Calibri'

const locales: Readonly<Record<Language, string>> = { FR: 'fr-FR', EN: 'en-GB' }

const leftLine = (color: string, size: number) => ({ left: { style: BorderStyle.SINGLE, size, space: 10, color } })

const titleStyle = (size: number, color: string, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
})

/** Real styles, by name: whoever edits changes them all at once. Sizes are in half points. */
export const stylesOf = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: COLORS.ink, language: { value: locales[language] } },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 60, bold: true, color: COLORS.accent },
      paragraph: { spacing: { after: 160, line: 228, lineRule: LineRuleType.AUTO } },
    },
    heading1: titleStyle(38, COLORS.accent, 480, 200),
    heading2: titleStyle(28, COLORS.accent, 360, 160),
    heading3: titleStyle(23, COLORS.ink, 280, 120),
    caption: { run: { size: 19, bold: true, color: COLORS.ink }, paragraph: { spacing: { before: 240, after: 120 } } },
    footnoteText: { run: { size: 17 }, paragraph: { spacing: { after: 40 } } },
    hyperlink: { run: { color: COLORS.accent, underline: {} } },
  },
  paragraphStyles: [
    { id: 'Programme', name: 'Programme', basedOn: 'Normal', run: { size: 24, bold: true } },
    { id: 'Muted', name: 'Muted', basedOn: 'Normal', run: { color: COLORS.muted } },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 32, color: COLORS.muted } },
    { id: 'ContentsTitle', name: 'Contents Title', basedOn: 'Normal', ...titleStyle(38, COLORS.accent, 0, 200) },
    { id: 'Mention', name: 'Mention', basedOn: 'Normal', run: { bold: true, color: COLORS.accent } },
    {
      id: 'Callout',
      name: 'Callout',
      basedOn: 'Normal',
      paragraph: {
        shading: { fill: COLORS.soft },
        border: leftLine(COLORS.accent, 24),
        indent: { left: 227, right: 113 },
        keepLines: true,
        // The paragraphs of one callout are one block: no white stripe between them.
        spacing: { before: 0, after: 0, line: 320, lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      paragraph: { border: leftLine(COLORS.rule, 12), indent: { left: 227 } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
    },
    { id: 'SmallTableText', name: 'Small Table Text', basedOn: 'TableText', run: { size: 16 } },
    {
      id: 'Margin',
      name: 'Margin',
      basedOn: 'Normal',
      run: { size: 17, color: COLORS.muted },
      paragraph: { rightTabStop: TEXT_WIDTH, spacing: { after: 0 } },
    },
  ],
})

/** The lists that are numbered; each one starts at 1. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'ordered',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 425, hanging: 340 } } },
        },
      ],
    },
    {
      reference: 'bullets',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 425, hanging: 284 } } },
        },
      ],
    },
  ],
}
