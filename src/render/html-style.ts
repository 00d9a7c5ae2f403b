/** The one style sheet of the page: no colour is the only sign of anything, both themes reach a contrast of 4.5. */
export const STYLE = `:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#c9c9c9;--soft:#595959;--company:#0b6bcb;--amount:#0a7a3d;--metric:#b3471b;--date:#7d4cc2}
@media(prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#16181c;--line:#4a4e57;--soft:#b4b8c0;--company:#6db3f8;--amount:#5fc98b;--metric:#f2936b;--date:#bf9bf5}}
body{margin:0 auto;max-width:46rem;padding:1.5rem 1rem 4rem;font:1.05rem/1.6 Georgia,serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;line-height:1.25}h2{font:600 1.1rem/1.4 system-ui,sans-serif;margin:2rem 0 .5rem}
article+article{border-top:2px solid var(--line);margin-top:3rem}
.about,.note{color:var(--soft);font:.95rem/1.5 system-ui,sans-serif}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
mark{color:inherit;background:none;border-bottom:2px solid;padding-bottom:1px}
mark:target{outline:2px solid;outline-offset:2px}
.companies{border-color:var(--company)}.amounts{border-color:var(--amount);border-bottom-style:double;border-bottom-width:3px}
.userMetrics{border-color:var(--metric);border-bottom-style:dashed}.dates{border-color:var(--date);border-bottom-style:dotted}
.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font:.95rem/1.45 system-ui,sans-serif}
th,td{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line)}
a{color:inherit}a:focus-visible{outline:2px solid;outline-offset:2px}`;
