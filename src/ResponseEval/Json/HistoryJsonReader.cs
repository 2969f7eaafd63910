namespace ResponseEval;

/// <summary>Reads many subjects one after the other, reusing its buffers. Not for several threads at once.</summary>
public sealed class HistoryJsonReader
{
    private readonly JsonInput input = new();
    private readonly HistoryDraft draft = new();
    private readonly HistoryValidator validator = new();
    private readonly SubjectParser parser;

    /// <summary>Makes a reader.</summary>
    public HistoryJsonReader() => parser = new(input, draft);

    /// <summary>Reads one subject.</summary>
    /// <param name="utf8">One JSON object.</param>
    /// <returns>The history, or all that is wrong with it.</returns>
    public HistoryReading Read(ReadOnlySpan<byte> utf8)
    {
        input.Problems.Clear();
        draft.Clear();
        parser.Clear();
        var isComplete = JsonDocumentText.Read(utf8, input, parser);
        var textProblems = input.Problems;
        foreach (ref readonly var problem in textProblems.Found)
            draft.Problems.Add(problem.Kind, problem.Found, problem.Expected, problem.Assessment, problem.Lesion, problem.Member);
        if (!isComplete)
        {
            draft.Problems.Subject = parser.SubjectId;
            return new(null, parser.SubjectId, draft.Problems.ToList());
        }

        var history = validator.Validate(draft);
        var problems = draft.Problems.ToList();
        return new(history, parser.SubjectId, textProblems.HasErrors ? Consequences.Remove(problems, textProblems, parser.Unknown) : problems);
    }
}
