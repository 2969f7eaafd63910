using System.Globalization;
using System.Runtime.InteropServices;

namespace ResponseEval;

/// <summary>
/// Gathers the problems of one JSON object with their places. The id of an assessment or lesion may stand after a faulty member, so places
/// are completed when the object ends; one without an id is named by its place in the list: <c>assessments[3]</c>.
/// </summary>
internal sealed class JsonProblems
{
    private readonly List<FoundProblem> problems = [];
    private OpenItem assessment;
    private OpenItem lesion;
    private string? record;
    private int recordIndex;
    private string? part;
    private int partIndex;

    public bool HasErrors { get; private set; }

    public ReadOnlySpan<FoundProblem> Found => CollectionsMarshal.AsSpan(problems);

    public void Clear()
    {
        problems.Clear();
        HasErrors = false;
        assessment = default;
        lesion = default;
        record = null;
        part = null;
    }

    /// <summary>Adds a problem of a member of the open object, or of the open object itself.</summary>
    public void Add(ProblemKind kind, string found, string expected, string? member)
    {
        HasErrors |= kind.Severity == ProblemSeverity.Error;
        if (problems.Count <= ProblemList.Most)
            problems.Add(new(kind, found, expected, Path(member)));
    }

    public void EnterAssessment(int index) => assessment = new("assessments", index, problems.Count);

    public void NameAssessment(string id) => assessment.Id = id;

    /// <summary>Ends an assessment.</summary>
    /// <returns>Its id, or what stands for it.</returns>
    public string LeaveAssessment()
    {
        foreach (ref var problem in Since(assessment))
            problem.Assessment = assessment.Name;
        var name = assessment.Name;
        assessment = default;
        return name;
    }

    public void EnterLesion(string list, int index) => lesion = new(list, index, problems.Count);

    public void NameLesion(string id) => lesion.Id = id;

    /// <summary>Ends the declaration or reading of a lesion.</summary>
    /// <returns>The id of the lesion, or what stands for it.</returns>
    public string LeaveLesion()
    {
        foreach (ref var problem in Since(lesion))
            problem.Lesion = lesion.Name;
        var name = lesion.Name;
        lesion = default;
        return name;
    }

    public void EnterRecord(string list, int index)
    {
        record = list;
        recordIndex = index;
    }

    public void LeaveRecord() => record = null;

    public void EnterPart(string list, int index)
    {
        part = list;
        partIndex = index;
    }

    public void LeavePart() => part = null;

    /// <summary>Ends what is open when the text breaks off.</summary>
    public void LeaveAll()
    {
        if (lesion.List is not null)
            LeaveLesion();
        if (assessment.List is not null)
            LeaveAssessment();
        record = null;
        part = null;
    }

    private Span<FoundProblem> Since(in OpenItem item) => CollectionsMarshal.AsSpan(problems)[item.FirstProblem..];

    private string? Path(string? member)
    {
        var path = record is null ? null : Item(record, recordIndex);
        if (part is not null)
            path = Join(path, Item(part, partIndex));
        return Join(path, member);
    }

    private static string? Join(string? outer, string? inner) => outer is null || inner is null ? outer ?? inner : outer + "." + inner;

    private static string Item(string list, int index) => $"{list}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private record struct OpenItem(string? List, int Index, int FirstProblem)
    {
        public string? Id { get; set; }

        public readonly string Name => Id ?? Item(List!, Index);
    }
}

/// <summary>A problem of the text.</summary>
internal record struct FoundProblem(ProblemKind Kind, string Found, string Expected, string? Member)
{
    public string? Assessment { get; set; }

    public string? Lesion { get; set; }
}
