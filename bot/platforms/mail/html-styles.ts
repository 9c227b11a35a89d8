/**
 * Inline, because many readers drop style sheets. Margins and paddings stand on cells and paragraphs, which Outlook
 * respects. Contrasts are 4.5:1 at least, by day and by night.
 */
export const styles = {
  body: 'margin:0;padding:0;background:#f4f2ec;-webkit-text-size-adjust:100%',
  page: 'width:100%;background:#f4f2ec',
  frame: 'padding:24px 12px',
  card: 'width:100%;max-width:600px;background:#ffffff;border:1px solid #d9d4c9;border-top:4px solid #0d5560',
  sender: 'padding:20px 32px 0;font:bold 15px/1.4 Arial,Helvetica,sans-serif;color:#0d5560',
  content: 'padding:20px 32px 12px;font:16px/1.55 Arial,Helvetica,sans-serif;color:#1e2430;overflow-wrap:anywhere',
  footer: 'padding:14px 32px 20px;border-top:1px solid #d9d4c9;font:14px/1.5 Arial,Helvetica,sans-serif;color:#565e6c',
  preheader: 'display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;font-size:1px;line-height:1px',
  h1: 'margin:0 0 16px;font:bold 24px/1.3 Arial,Helvetica,sans-serif;color:#1e2430',
  h2: 'margin:24px 0 8px;font:bold 18px/1.35 Arial,Helvetica,sans-serif;color:#1e2430',
  paragraph: 'margin:0 0 16px',
  context: 'margin:0 0 16px;font-size:14px;line-height:1.5;color:#565e6c',
  rule: 'margin:20px 0;border:0;border-top:1px solid #d9d4c9',
  link: 'color:#0d5560;text-decoration:underline',
  code: 'font:15px Consolas,Menlo,monospace',
  fields: 'width:100%;margin:0 0 16px;border-collapse:collapse',
  label:
    'width:34%;padding:8px 12px 8px 0;border-top:1px solid #d9d4c9;vertical-align:top;text-align:left;color:#565e6c;font-weight:normal',
  value: 'padding:8px 0;border-top:1px solid #d9d4c9;vertical-align:top',
  buttons: 'margin:8px 0 12px;border-collapse:separate',
  gap: 'height:12px;font-size:0;line-height:0',
  event: 'width:100%;margin:0 0 16px;border-left:4px solid #0d5560;background:#e9f2f3',
  eventCell: 'padding:14px 16px',
} as const

/**
 * A button is an area to touch, 48 pixels high: a link that fills its cell. The cell paints it, and `mso-padding-alt` widens
 * it in Outlook, which knows no padding on links.
 */
const cell = 'border-radius:6px;mso-padding-alt:13px 24px'
const link =
  'display:block;padding:13px 24px;font-size:17px;font-weight:bold;line-height:1.3;text-align:center;text-decoration:none'

export const buttonStyles = {
  primary: { cell: `${cell};background:#0d5560;border:1px solid #0d5560`, link: `${link};color:#ffffff` },
  plain: { cell: `${cell};background:#ffffff;border:1px solid #0d5560`, link: `${link};color:#0d5560` },
  danger: { cell: `${cell};background:#ffffff;border:1px solid #a3241c`, link: `${link};color:#a3241c` },
} as const

/** For readers that keep style sheets: small screens, and dark mode instead of colours inverted at random. */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .frame { padding: 0 !important; }
  .sender, .content, .footer { padding-left: 18px !important; padding-right: 18px !important; }
  .label, .value { display: block !important; width: auto !important; }
  .label { padding: 8px 0 0 !important; }
  .value { padding: 0 0 8px !important; border-top: 0 !important; }
  .buttons { width: 100% !important; }
}
@media (prefers-color-scheme: dark) {
  .paper { background: #16191f !important; }
  .card { background: #20252e !important; border-color: #363d49 !important; border-top-color: #7fcbd6 !important; }
  .content, .title { color: #eceae4 !important; }
  .footer, .muted, .label { color: #aab1be !important; }
  .footer, .label, .value, .rule { border-color: #363d49 !important; }
  .sender, .link { color: #7fcbd6 !important; }
  .event { background: #21383d !important; border-color: #7fcbd6 !important; }
  .primary { background: #7fcbd6 !important; border-color: #7fcbd6 !important; }
  .plain { background: #20252e !important; border-color: #7fcbd6 !important; }
  .danger { background: #20252e !important; border-color: #ff9c92 !important; }
  .primary a { color: #0c2226 !important; }
  .plain a { color: #7fcbd6 !important; }
  .danger a { color: #ff9c92 !important; }
}`
