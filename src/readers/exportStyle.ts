/** For a file on somebody's disk: it fetches nothing, and follows the light and the paper that it is read by. */
export const EXPORT_STYLE = `
:root { color-scheme: light dark; --page: #fbfaf8; --card: #fff; --text: #23211e; --faint: #625d56; --line: #dcd7cf }
@media (prefers-color-scheme: dark) {
  :root { --page: #17181a; --card: #202225; --text: #ececea; --faint: #aaa69f; --line: #3a3c40 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif }
main { max-width: 48rem; margin: 0 auto; padding: 2.5rem 1rem 4rem }
h1 { margin: 0 0 .75rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem }
h2 span { color: var(--faint); font-weight: 400 }
h3 { margin: 0 0 .75rem; font-size: 1rem; overflow-wrap: anywhere }
a { color: inherit; text-underline-offset: .2em }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none }
article { margin: 0 0 .75rem; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card) }
dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .375rem 1.25rem; margin: 0 }
dt { color: var(--faint) }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap }
dd dl { display: block }
@media (max-width: 36rem) { dl { display: block } dd { margin: 0 0 .625rem } }
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --faint: #444; --line: #bbb; color-scheme: light }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 } nav { display: none }
  article { break-inside: avoid } h2, h3 { break-after: avoid } }
`
