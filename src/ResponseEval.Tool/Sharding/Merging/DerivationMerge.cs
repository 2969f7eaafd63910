using System.Text.Json;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Deriving;
using ResponseEval.Tool.Output;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>Joins the parts of a derivation: the rows of all subjects go into the data sets of the undivided run.</summary>
internal sealed class DerivationMerge(ToolHost host, PartSet parts, DerivationRequest request)
{
    private readonly DerivationFiles files = new(host, request);

    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The parts do not fit together, or the reader asked for has no record.</exception>
    /// <exception cref="OutputFailedException">The data sets cannot be written.</exception>
    public int Execute(bool strict)
    {
        using var merge = new PartMerge(host, parts, ResultFrame.Ndjson) { Progress = files.Progress };
        try
        {
            var (study, lengths) = Headers(merge);
            var options = request.Options with { Lengths = lengths };
            return files.Write(study, options, strict, (_, writers) => Derive(merge, options, writers));
        }
        catch (JsonException exception)
        {
            throw new UsageException($"a part holds no derivation: {exception.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static (StudyDescription Study, SourceLengths Lengths) Headers(PartMerge merge)
    {
        DerivationHeaderLine? first = null;
        foreach (var part in merge.Contents)
        {
            var header = JsonSerializer.Deserialize(part.Line(), PartLines.Default.DerivationHeaderLine) ?? throw new JsonException("the first line is null");
            first ??= header; // they are all the same
        }

        return (first!.Study(), first.SourceLengths());
    }

    private AdamReport Derive(PartMerge merge, AdamOptions options, IReadOnlyDictionary<string, TableWriter> writers)
    {
        TableMetadata[] tables =
        [
            AdamDatasets.Adtr(options).Metadata, AdamDatasets.Adrs(options).Metadata, AdamDatasets.Adtte(options).Metadata, AdamDatasets.Comparison(options).Metadata,
        ];
        var rows = Array.ConvertAll(tables, static table => new TableRowBuilder(table.Columns.Count));
        merge.Execute((part, length) =>
        {
            var subject = JsonSerializer.Deserialize(part.Take(length), PartLines.Default.DerivedSubjectLine) ?? throw new JsonException("a subject is null");
            for (var i = 0; i < tables.Length; i++)
                foreach (var cells in subject.Rows.GetValueOrDefault(tables[i].Name) ?? throw new JsonException($"there are no rows of {tables[i].Name}"))
                {
                    RowRecorder.Restore(cells, tables[i], rows[i]);
                    writers[tables[i].Name].Write(rows[i].Row);
                }

            foreach (var problem in subject.Problems)
                files.Report(problem.Problem());
        });
        var report = new AdamReport();
        foreach (var part in merge.Contents)
            report.Add(part.Line());
        merge.Finish();
        return report;
    }
}
