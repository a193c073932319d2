import { HEAD_FILL, INK, QUIET, RULE } from "../model/colours";

/** The look of a page that stands alone: on a screen, on a phone, on paper. Nothing is fetched. */
export const PAGE_STYLE = `
:root{color-scheme:light}
body{margin:0;background:#fff;color:#1b1b1b;font:16px/1.5 "Segoe UI",Calibri,"Liberation Sans",Arial,sans-serif}
main{max-width:62rem;margin:0 auto;padding:1.5rem}
h1,h2,h3{color:#${INK};line-height:1.25;overflow-wrap:anywhere}
h1{font-size:2rem;margin:0 0 .25rem}
h2{font-size:1.5rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid #${RULE}}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
p,li,td,th,caption{overflow-wrap:anywhere}
.scroll td,.scroll th{overflow-wrap:break-word;hyphens:auto}
.subtitle{font-size:1.2rem;color:#${QUIET};margin:0 0 1.5rem}
.lead{font-size:1.25rem}
.note{color:#${QUIET}}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.25rem}
caption{text-align:start;font-weight:600;color:#${INK};padding:.25rem 0}
th,td{border:1px solid #${RULE};padding:.35rem .5rem;text-align:start;vertical-align:top}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
thead th{background:#${HEAD_FILL};color:#${INK}}
tbody th{font-weight:600}
.facts tbody th{background:#${HEAD_FILL};width:14rem}
th.end,td.end{text-align:end;white-space:nowrap}
.chart{width:100%;height:auto;display:block;margin:.5rem 0}
@media (max-width:40rem){main{padding:1rem}.facts tbody th{width:8rem}}
@media print{@page{size:A4;margin:15mm}body{font-size:10.5pt}main{max-width:none;padding:0}.scroll{overflow:visible}
h2.page{break-before:page}h2,h3{break-after:avoid}tr,figure,svg{break-inside:avoid}thead{display:table-header-group}
thead th,.facts tbody th,rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replaceAll("\n", "");
