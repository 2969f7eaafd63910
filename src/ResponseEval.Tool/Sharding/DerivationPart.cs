using System.Collections.Concurrent;
using System.Text.Json;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Sharding;

/// <summary>The part of a sharded derivation: what was read, then a line for each subject of the shard, then the report of the shard.</summary>
internal sealed class DerivationPart(ToolHost host, PartRun part, string path) : IDisposable
{
    private readonly OutputTarget output = OutputTarget.Open(path, Stream.Null);
    private readonly Dictionary<string, RowRecorder> rows = [];
    private readonly List<Problem> problems = [];
    private readonly ConcurrentQueue<long> places = new();
    private readonly MemoryStream line = new();
    private long subjects;
    private bool hasErrors;
    private bool hasWarnings;

    /// <summary>Derives and writes.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="TableFormatException">A file breaks its format.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OutputFailedException">The part cannot be written.</exception>
    public int Write(SdtmStudy study, AdamOptions options, bool strict)
    {
        if (part.Shard.Includes(""))
            Say(study);
        WriteLine(JsonSerializer.SerializeToUtf8Bytes(DerivationHeaderLine.Of(study.Description, options.Lengths), PartLines.Default.DerivationHeaderLine));
        using var tables = new AdamOutput(options, table => rows[table.Name] = new RowRecorder());
        var report = new AdamRun(options, tables) { Workers = host.Workers, OnProblem = Take, OnProgress = _ => WriteSubject() }
            .Run(Own(study.Subjects()), host.Interrupt);
        part.Index.Add([], (int)(subjects - part.Index.Entries));
        WriteLine(report.ToJson());
        var counts = new PartCounts(
            report.Subjects, report.Evaluated, Warned: 0, Rejected: report.Read - report.Evaluated, WithoutReader: report.Subjects - report.Read);
        return part.Complete(output, counts, hasErrors || (strict && hasWarnings) ? ExitCode.NotAllEvaluated : ExitCode.Done);
    }

    public void Dispose() => output.Dispose();

    /// <summary>What concerns no subject belongs to one shard.</summary>
    private void Say(SdtmStudy study)
    {
        foreach (var note in study.Notes)
            host.Error.WriteLine(PlainText.Of($"note: {note}"));
        foreach (var problem in study.Problems)
            Take(problem);
        problems.Clear(); // they stand in the first line
    }

    private void Take(Problem problem)
    {
        problems.Add(problem);
        hasErrors |= problem.Severity == ProblemSeverity.Error;
        hasWarnings |= problem.Severity == ProblemSeverity.Warning;
        if (problem.Severity != ProblemSeverity.Note)
            host.Error.WriteLine(PlainText.Of(problem.ToString()));
    }

    /// <summary>The subjects of the shard; their places among all are remembered.</summary>
    private IEnumerable<SdtmSubject> Own(IEnumerable<SdtmSubject> all)
    {
        foreach (var subject in all)
        {
            var place = subjects++;
            if (!part.Shard.Includes(subject.SubjectId))
                continue;
            places.Enqueue(place);
            yield return subject;
        }
    }

    /// <summary>Writes the subject that was derived last; they come in their order.</summary>
    private void WriteSubject()
    {
        places.TryDequeue(out var place);
        line.SetLength(0);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteStartObject("rows");
            foreach (var (dataset, recorder) in rows)
            {
                json.WritePropertyName(dataset);
                recorder.MoveTo(json);
            }

            json.WriteEndObject();
            json.WritePropertyName("problems");
            JsonSerializer.Serialize(json, [.. problems.Select(ProblemLine.Of)], PartLines.Default.ProblemLineArray);
            json.WriteEndObject();
        }

        problems.Clear();
        WriteLine(line.GetBuffer().AsSpan(0, (int)line.Length));
        var passedOver = (int)(place - part.Index.Entries);
        part.Index.Add([new(passedOver, line.Length + 1, null)], passedOver + 1);
    }

    private void WriteLine(ReadOnlySpan<byte> text)
    {
        output.Write(text);
        output.Write("\n"u8);
    }
}
