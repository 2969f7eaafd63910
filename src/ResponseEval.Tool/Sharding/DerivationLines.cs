using System.Text.Json;
using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Sharding;

/// <summary>The first line of a part of a derivation: what was read, which is the same in all parts.</summary>
internal sealed record DerivationHeaderLine(
    IReadOnlyList<DerivationHeaderLine.FileLine> Files,
    IReadOnlyList<string> Notes,
    IReadOnlyList<ProblemLine> Problems,
    IReadOnlyList<DerivationHeaderLine.LengthLine> Lengths)
{
    public static DerivationHeaderLine Of(StudyDescription study, SourceLengths lengths) => new(
        [.. study.Files.Select(static file => new FileLine(file.Name, file.Rows))],
        [.. study.Notes],
        [.. study.Problems.Select(ProblemLine.Of)],
        [.. lengths.All.Select(static length => new LengthLine(length.Variable, length.Length))]);

    /// <exception cref="JsonException">A problem has an unknown code.</exception>
    public StudyDescription Study() => new(
        [.. Files.Select(static file => new StudyFile(file.Name, file.Rows))], [.. Notes], [.. Problems.Select(static problem => problem.Problem())]);

    public SourceLengths SourceLengths() => new(
        [new TableMetadata("LENGTHS", [.. Lengths.Select(static length => new TableColumn(length.Variable, TableDataType.String) { Length = length.Length })])]);

    internal sealed record FileLine(string Name, long Rows);

    internal sealed record LengthLine(string Variable, int Length);
}

/// <summary>A problem in a part.</summary>
internal sealed record ProblemLine(
    string Code, string Found, string Expected, string? Subject = null, string? Assessment = null, string? Lesion = null, string? Member = null)
{
    public static ProblemLine Of(Problem problem)
    {
        var place = problem.Place;
        return new(problem.Code, problem.Found, problem.Expected, place.Subject, place.Assessment, place.Lesion, place.Member);
    }

    /// <exception cref="JsonException">There is no such code.</exception>
    public Problem Problem() => new(
        SdtmProblemCatalogue.Find(Code) ?? throw new JsonException($"there is no problem {Code}"), new(Subject, Assessment, Lesion, Member), Found, Expected);
}

/// <summary>A line of a part of a derivation: the rows of one subject, cell by cell, and its problems.</summary>
/// <param name="Rows">The rows by data set.</param>
/// <param name="Problems">The problems.</param>
internal sealed record DerivedSubjectLine(IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<JsonElement>>> Rows, IReadOnlyList<ProblemLine> Problems);
