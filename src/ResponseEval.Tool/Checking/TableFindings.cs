using System.Globalization;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>A line for each finding, and tables by code and by site, for people.</summary>
internal sealed class TableFindings(OutputTarget output) : FindingWriter(output)
{
    private const int WidestSite = 24;

    public override void Write(Finding finding) => Text(PlainText.Of(finding.ToString()) + "\n");

    public override void End(CheckSummary summary)
    {
        if (summary.All is { Errors: 0, Warnings: 0, Notes: 0, Suppressed: 0 })
        {
            Text(string.Create(CultureInfo.InvariantCulture, $"No findings in {summary.All.Subjects} subjects.\n"));
            return;
        }

        Text("\nBy code\n" + Row("code", "errors", "warnings", "notes", "suppressed", "finds"));
        foreach (var (kind, counts) in summary.Codes)
            Text(Row(kind.Code, Number(counts.Errors), Number(counts.Warnings), Number(counts.Notes), Number(counts.Suppressed), kind.Meaning));
        Text("\nBy site\n" + Row("site", "errors", "warnings", "notes", "suppressed", "subjects"));
        foreach (var (site, counts) in summary.Sites)
            Text(Row(
                site.Length == 0 ? "(none)" : PlainText.Of(site), Number(counts.Errors), Number(counts.Warnings), Number(counts.Notes), Number(counts.Suppressed), Number(counts.Subjects)));
    }

    private static string Row(string first, string errors, string warnings, string notes, string suppressed, string last) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {(first.Length > WidestSite ? first[..WidestSite] : first),-12} {errors,8} {warnings,9} {notes,7} {suppressed,11}  {last}\n");

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);
}
