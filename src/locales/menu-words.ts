/** The texts of a widget's menu in one language. */

/** A language that lacks a text does not compile. Sizes and numbers arrive as text. */
export interface MenuWords {
  readonly copySentence: string;
  readonly copyTable: string;
  /** @param size "2 ko" */
  readonly saveTable: (size: string) => string;
  /** @param pixels the width of the picture: "1 200" */
  readonly savePng: (pixels: string) => string;
  readonly saveSvg: string;
  /** Accessible name of a button: begins with its visible text, and adds the title of the chart. */
  readonly about: (action: string, title: string) => string;
  readonly sentenceCopied: string;
  readonly tableCopied: string;
  readonly notCopied: string;
  readonly saved: (file: string, size: string) => string;
  readonly failed: string;
  /** Announced when the reader has removed the highlight. */
  readonly plain: string;
  /** A number of bytes: "2 ko". */
  readonly size: (bytes: number) => string;
  readonly number: (value: number) => string;
  /** Spreadsheets in this language read decimal commas, and semicolons between columns. */
  readonly decimalComma: boolean;
}
