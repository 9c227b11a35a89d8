/** A document as its author thinks of it: what it says, not how it looks. PDF and DOCX are made from the same one. */
import type { Chart } from '#charts/draw.ts'

/** The languages that documents are written in. */
export type Language = 'FR' | 'EN'

/** A whole document, with its cover. Texts are plain: nothing that people typed can become markup. */
export interface Document {
  readonly language: Language
  readonly title: string
  readonly subtitle?: string
  /** Whose it is; at the head of each page. */
  readonly programme: string
  /** Who publishes it; at the foot of each page. */
  readonly author: string
  /** « 2026-11-27 » */
  readonly date: string
  /** What its readers must know of its standing, on the cover and at the head of each page: « Document de travail ». */
  readonly mention?: string
  /** Across each page, pale, when it must not be taken for the final one: « PROJET ». In a PDF, which nobody edits. */
  readonly watermark?: string
  /** On the cover: « Promotion : 2026 ». */
  readonly facts: readonly Fact[]
  readonly body: readonly Block[]
}

/** A thing and its name. */
export interface Fact {
  readonly label: string
  readonly value: string
}

/** What a document is made of, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Text }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Text[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table
  | Figure
  /** Set apart from the text: what must not be missed. */
  | { readonly kind: 'callout'; readonly title: string; readonly paragraphs: readonly Text[] }
  /** Somebody's own words. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly Text[]; readonly by: string }
  | { readonly kind: 'page-break' }

/** A table. Its head is repeated on every page it goes over. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Text[])[]
}

/** A column of a table. */
export interface Column {
  readonly header: string
  /** Figures are on the right, under one another. */
  readonly align?: 'left' | 'right'
  /** Its share of the width, as compared with the other columns' ; 1 when it is not said. */
  readonly share?: number
}

/** A chart and its caption; its alternative text comes from what it shows. */
export interface Figure {
  readonly kind: 'figure'
  readonly chart: Chart
  readonly caption: string
}

/** A text, in pieces when some of it stands out. */
export type Text = string | readonly Piece[]

/** A piece of a text. */
export type Piece =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  /** An address that can be followed: `https:` or `mailto:`. */
  | { readonly link: string; readonly url: string }
  /** A note at the foot of the page: a source. */
  | { readonly note: string }
