import { html } from 'ghtml'

const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1e2430; --muted: #565e6c; --line: #d9d4c9; --accent: #0d5560;
  --warm: #fdf3dc; --warm-ink: #5c4308;
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191f; --card: #20252e; --ink: #eceae4; --muted: #aab1be; --line: #363d49; --accent: #7fcbd6;
    --warm: #3a3120; --warm-ink: #f3ddab;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
.banner { padding: 0.45rem 1.25rem; background: var(--warm); color: var(--warm-ink); font-size: 0.9rem; text-align: center; }
main { max-width: 46rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0.75rem 0; }
h2 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
li + li { border-top: 1px solid var(--line); }
li a { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: space-between; min-height: 3rem; align-items: center; padding: 0.5rem 1rem; }
li a { text-decoration: none; }
li a span { text-decoration: underline; }
.hint, time { color: var(--muted); font-size: 0.9rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0 0 1rem; }
dt { color: var(--muted); }
dd { margin: 0; }
nav { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
summary { margin: 1.75rem 0 0.5rem; font-weight: bold; cursor: pointer; }
iframe { display: block; width: 100%; height: 60rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); }
pre { margin: 0; padding: 1rem; border: 1px solid var(--line); border-radius: 10px; background: var(--card); white-space: pre-wrap; font: 0.95rem/1.5 ui-monospace, Consolas, Menlo, monospace; }
@media (max-width: 480px) { main { padding: 0.5rem 0.75rem 2rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.25rem; } }`

/** A page of the mailbox. `content` is HTML; `title` is text. */
export const layout = (title: string, content: string): string =>
  html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Bac à sable · Passerelle</title>
<link rel="icon" href="data:,">
<style>!${style}</style>
</head>
<body>
<header class="banner">Bac à sable : pour essayer Passerelle.</header>
<main>
!${content}
</main>
</body>
</html>
`
