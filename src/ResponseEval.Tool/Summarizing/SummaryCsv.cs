using System.Buffers;
using System.Globalization;
using System.Text;

namespace ResponseEval.Tool.Summarizing;

/// <summary>Writes a summary as CSV (RFC 4180): a line for each statistic, empty cells for what there is not.</summary>
internal static class SummaryCsv
{
    private static readonly SearchValues<char> _quoted = SearchValues.Create(",\"\r\n");

    public static byte[] Of(TrialSummary summary)
    {
        var text = new StringBuilder("reader,group,versus,section,statistic,value,lower,upper,n,N,note\r\n");
        foreach (var statistic in summary.Statistics)
            text.AppendJoin(',', Cells(statistic)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string[] Cells(Statistic statistic) =>
    [
        Text(statistic.Reader),
        Text(statistic.Group),
        Text(statistic.Versus),
        statistic.Section,
        statistic.Name,
        Number(statistic.Value),
        Number(statistic.Lower),
        Number(statistic.Upper),
        Number(statistic.Count),
        Number(statistic.Subjects),
        Text(statistic.Note),
    ];

    private static string Text(string? text) => text is null ? ""
        : text.AsSpan().ContainsAny(_quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
