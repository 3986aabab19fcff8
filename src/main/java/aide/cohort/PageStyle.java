package aide.cohort;

/** How the page of a report looks: dark on light, and fit to be printed. */
final class PageStyle {

    static final String CSS = """
            body { font: 15px/1.4 system-ui, sans-serif; color: #111; background: #fff;
              max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; }
            h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
            p, small { color: #444; }
            p { font-size: .85rem; margin: .4rem 0; }
            small { display: block; padding-left: 1rem; }
            dl { display: grid; grid-template-columns: max-content max-content; gap: .1rem 1rem; margin: 0; }
            dd { margin: 0; font-weight: 600; text-align: right; }
            table { border-collapse: collapse; width: 100%; }
            th, td { padding: .15rem .4rem; text-align: right; vertical-align: top;
              font-variant-numeric: tabular-nums; white-space: nowrap; }
            th { font-size: .8rem; font-weight: 600; border-bottom: 1px solid #111; }
            td:first-child { text-align: left; width: 100%; white-space: normal; overflow-wrap: anywhere; }
            tr { break-inside: avoid; border-bottom: 1px solid #ccc; }
            .share { min-width: 5rem;
              background: linear-gradient(to right, #b9d3ee var(--share), transparent 0) no-repeat 0 .25rem / 100% 1.1em; }
            @media print { body { font-size: 10pt; margin: 0; max-width: none; padding: 0; }
              .share { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            @page { margin: 15mm; }
            """;

    private PageStyle() {}
}
