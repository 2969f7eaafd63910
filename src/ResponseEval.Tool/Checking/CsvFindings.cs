using ResponseEval.Tool.Output;
using ResponseEval.Validation;

namespace ResponseEval.Tool.Checking;

/// <summary>The query list as CSV (RFC 4180): a header line, then a line for each finding.</summary>
internal sealed class CsvFindings(OutputTarget output) : FindingWriter(output)
{
    public override void Start() => Text("severity,code,site,subject,assessment,lesion,member,found,expected,question,suppressedBy,reason\r\n");

    public override void Write(Finding finding) => Text(string.Join(
        ',',
        new[]
        {
            finding.SeverityName, finding.Code, finding.Site, finding.Place.Subject, finding.Place.Assessment, finding.Place.Lesion, finding.Place.Member,
            finding.Found, finding.Expected, finding.Kind.Question, finding.Suppression?.Author, finding.Suppression?.Reason,
        }.Select(Field)) + "\r\n");

    /// <summary>A quoted field. A spreadsheet takes text that begins so for a formula: an apostrophe keeps it text.</summary>
    private static string Field(string? value) => value is null
        ? ""
        : "\"" + (value.Length > 0 && value[0] is ('=' or '+' or '-' or '@' or '\t' or '\r') ? "'" : "") + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
