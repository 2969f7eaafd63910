using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Input;

/// <summary>One thing that an input holds, in its order: a subject as bytes or as SDTM records, a problem in place of one, or a failure of the input itself.</summary>
/// <param name="Start">Where the bytes of the subject begin in the batch.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Place">Where the subject stands, for messages about one whose id cannot be read.</param>
/// <param name="Problem">A problem in place of a subject, else null.</param>
/// <param name="Failure">Why the input could not be read to its end, else null.</param>
/// <param name="Sdtm">The records of the subject where the input is a folder of SDTM files, else null.</param>
/// <param name="Note">Something to know about the input, else null.</param>
internal readonly record struct BatchEntry(
    int Start, int Length, SubjectPlace Place, Problem? Problem = null, string? Failure = null, SdtmSubject? Sdtm = null, string? Note = null);

/// <summary>Some subjects as bytes, in input order: what one thread evaluates in one go. Reused, so that memory stays constant.</summary>
internal sealed class SubjectBatch
{
    /// <summary>Large enough that handing a batch from thread to thread costs nothing beside it, small enough for the cache of a core.</summary>
    public const int FullBytes = 256 * 1024;

    private const int FullEntries = 4096;
    private readonly List<BatchEntry> entries = [];
    private byte[] bytes = new byte[FullBytes + FullBytes / 4];
    private int used;

    public IReadOnlyList<BatchEntry> Entries => entries;

    public bool IsFull => used >= FullBytes || entries.Count >= FullEntries;

    /// <summary>How many bytes of all inputs together were read when the batch was filled, for the progress.</summary>
    public long BytesRead { get; set; }

    public ReadOnlySpan<byte> Bytes(in BatchEntry entry) => bytes.AsSpan(entry.Start, entry.Length);

    public void Clear()
    {
        entries.Clear();
        used = 0;
    }

    public void Add(ReadOnlySpan<byte> subject, SubjectPlace place)
    {
        if (subject.Length > bytes.Length - used)
            Array.Resize(ref bytes, Math.Max(used + subject.Length, Math.Min(2 * bytes.Length, used + SubjectSplitter.LargestSubject)));
        subject.CopyTo(bytes.AsSpan(used));
        entries.Add(new(used, subject.Length, place));
        used += subject.Length;
    }

    public void Add(Problem problem) => entries.Add(new(0, 0, default, Problem: problem));

    public void Add(SdtmSubject subject, SubjectPlace place) => entries.Add(new(0, 0, place, Sdtm: subject));

    public void AddNote(string message) => entries.Add(new(0, 0, default, Note: message));

    public void AddFailure(string message) => entries.Add(new(0, 0, default, Failure: message));
}
