using System.Globalization;
using System.Text;

namespace ResponseEval.Tool.Sharding;

/// <summary>One of the parts into which the subjects of a run are divided, each subject into one.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    /// <summary>More would read the inputs more often than evaluating them takes.</summary>
    public const int Most = 1000;

    /// <summary>Reads <c>I/N</c>.</summary>
    /// <exception cref="UsageException">It is no shard.</exception>
    public static Shard Parse(string text) =>
        text.Split('/') is [var number, var count] && Whole(count) is { } parts and >= 1 and <= Most && Whole(number) is { } part && part >= 1 && part <= parts
            ? new(part, parts)
            : throw new UsageException($"--shard: found '{text}', expected I/N, such as 2/8, with N from 1 to {Most} and I from 1 to N");

    /// <summary>True if the subject belongs to this shard. What has no id belongs where the empty id does.</summary>
    /// <param name="subjectId">The id in UTF-8.</param>
    public bool Includes(ReadOnlySpan<byte> subjectId) => SubjectHash.Of(subjectId) % (ulong)Count == (ulong)(Number - 1);

    /// <inheritdoc cref="Includes(ReadOnlySpan{byte})"/>
    public bool Includes(string subjectId) => Includes(Encoding.UTF8.GetBytes(subjectId));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
