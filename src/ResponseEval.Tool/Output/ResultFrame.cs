namespace ResponseEval.Tool.Output;

/// <summary>What stands around and between the subjects of an output.</summary>
/// <param name="Start">Before the first subject.</param>
/// <param name="Between">Between two subjects.</param>
/// <param name="End">After the last subject.</param>
/// <param name="WithoutSubjects">All there is where no subject was evaluated.</param>
internal sealed record ResultFrame(
    ReadOnlyMemory<byte> Start, ReadOnlyMemory<byte> Between, ReadOnlyMemory<byte> End, ReadOnlyMemory<byte> WithoutSubjects)
{
    /// <summary>Each subject brings its line end, so that an interrupted output ends with a whole line.</summary>
    public static ResultFrame Ndjson { get; } = Of("", "", "", "");

    /// <summary>Always an array. One that was interrupted stays open: half a result must not pass for a whole one.</summary>
    public static ResultFrame JsonArray { get; } = Of("[\n", ",\n", "\n]\n", "[]\n");

    public static ResultFrame Of(string start, string between, string end, string withoutSubjects) =>
        new(Utf8(start), Utf8(between), Utf8(end), Utf8(withoutSubjects));

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
