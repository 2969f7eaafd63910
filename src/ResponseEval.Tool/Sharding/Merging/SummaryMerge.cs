using System.Text.Json;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Summarizing;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>Joins the parts of a summary: the subjects of all, from which the summary is computed as ever.</summary>
internal static class SummaryMerge
{
    /// <exception cref="UsageException">The parts do not fit together.</exception>
    public static SubjectCollection Execute(ToolHost host, PartSet parts)
    {
        var subjects = new SubjectCollection();
        using var merge = new PartMerge(host, parts, ResultFrame.Ndjson);
        merge.Execute((part, length) => Add(subjects, part, length));
        merge.Finish();
        return subjects;
    }

    private static void Add(SubjectCollection subjects, FileCursor part, long length)
    {
        var lines = part.Take(length);
        try
        {
            while (!lines.IsEmpty)
            {
                var end = lines.IndexOf((byte)'\n');
                SubjectRecordLine.AddTo(subjects, lines[..end]);
                lines = lines[(end + 1)..];
            }
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            throw part.Unfit();
        }
    }
}
