using System.Globalization;
using System.Net;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>One page that needs nothing else: the query list, then the findings by code and by site. Everything from the data is escaped.</summary>
internal sealed class HtmlFindings(OutputTarget output) : FindingWriter(output)
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>ResponseEval checks</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        body{font:14px/1.5 sans-serif;margin:2em;color:#222}
        table{border-collapse:collapse;margin:1em 0}
        th,td{text-align:left;vertical-align:top;padding:.3em .8em;border-bottom:1px solid #ccc}
        td.n{text-align:right}
        tr.error td:first-child{color:#b00020;font-weight:bold}
        tr.warning td:first-child{color:#8a5a00}
        tr.suppressed{color:#777;text-decoration:line-through}
        </style></head><body>
        <h1>Data-quality checks</h1>
        <h2>Queries</h2>
        <table><thead><tr><th>severity</th><th>code</th><th>site</th><th>query</th></tr></thead><tbody>

        """;

    public override void Start() => Text(Head);

    public override void Write(Finding finding)
    {
        var style = finding.Suppression is null ? finding.SeverityName : "suppressed";
        var suppressed = finding.Suppression is { } suppression ? $" (suppressed by {suppression.Author}: {suppression.Reason})" : "";
        Text($"<tr class=\"{style}\"><td>{finding.SeverityName}</td><td>{Safe(finding.Code)}</td><td>{Safe(finding.Site ?? "")}</td><td>{Safe(finding.Query + suppressed)}</td></tr>\n");
    }

    public override void End(CheckSummary summary)
    {
        Text("</tbody></table>\n<h2>By code</h2>\n" + Heading("code", "finds"));
        foreach (var (kind, counts) in summary.Codes)
            Text($"<tr><td>{Safe(kind.Code)}</td>{Cells(counts)}<td>{Safe(kind.Meaning)}</td></tr>\n");
        Text("</tbody></table>\n<h2>By site</h2>\n" + Heading("site", "subjects"));
        foreach (var (site, counts) in summary.Sites)
            Text($"<tr><td>{Safe(site.Length == 0 ? "(none)" : site)}</td>{Cells(counts)}{Cell(counts.Subjects)}</tr>\n");
        Text("</tbody></table>\n</body></html>\n");
    }

    private static string Heading(string first, string last) =>
        $"<table><thead><tr><th>{first}</th><th>errors</th><th>warnings</th><th>notes</th><th>suppressed</th><th>{last}</th></tr></thead><tbody>\n";

    private static string Cells(FindingCounts counts) => Cell(counts.Errors) + Cell(counts.Warnings) + Cell(counts.Notes) + Cell(counts.Suppressed);

    private static string Cell(long count) => $"<td class=\"n\">{count.ToString(CultureInfo.InvariantCulture)}</td>";

    private static string Safe(string text) => WebUtility.HtmlEncode(PlainText.Of(text));
}
