namespace ResponseEval.Trials;

/// <summary>One subject as several readers read it, side by side.</summary>
public sealed record SubjectReads
{
    /// <summary>Puts reads side by side.</summary>
    /// <param name="subjectId">The id of the subject.</param>
    /// <param name="reads">At most one read of each reader.</param>
    /// <exception cref="ArgumentException">A reader has two reads.</exception>
    public SubjectReads(string subjectId, ValueList<SubjectRead> reads)
    {
        ArgumentNullException.ThrowIfNull(subjectId);
        for (var i = 0; i < reads.Count; i++)
            for (var j = 0; j < i; j++)
                if (reads[i].Reader == reads[j].Reader)
                    throw new ArgumentException($"Subject {subjectId} has two reads of {reads[i].Reader}.", nameof(reads));
        SubjectId = subjectId;
        Reads = reads;
    }

    /// <summary>The id of the subject.</summary>
    public string SubjectId { get; }

    /// <summary>The treatment arm, or null.</summary>
    public string? Arm { get; init; }

    /// <summary>The reads.</summary>
    public ValueList<SubjectRead> Reads { get; }

    /// <summary>The reads of two readers, of the subjects that both read.</summary>
    internal static IEnumerable<(SubjectRead First, SubjectRead Second)> Pairs(IEnumerable<SubjectReads> subjects, string first, string second)
    {
        foreach (var subject in subjects)
            if (subject[first] is { } firstRead && subject[second] is { } secondRead)
                yield return (firstRead, secondRead);
    }

    /// <summary>The read of a reader; null if there is none.</summary>
    /// <param name="reader">The reader.</param>
    public SubjectRead? this[string reader]
    {
        get
        {
            foreach (var read in Reads)
                if (read.Reader == reader)
                    return read;
            return null;
        }
    }
}
