namespace ResponseEval;

/// <summary>What came of reading a history.</summary>
/// <param name="History">The history; null if there is an error.</param>
/// <param name="SubjectId">The id of the subject if one could be read, else null.</param>
/// <param name="Problems">All problems, warnings included.</param>
public sealed record HistoryReading(SubjectHistory? History, string? SubjectId, ValueList<Problem> Problems);
