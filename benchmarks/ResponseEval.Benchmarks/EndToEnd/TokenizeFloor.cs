using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace ResponseEval.Benchmarks.EndToEnd;

/// <summary>
/// The least that NDJSON in and NDJSON out can cost: <see cref="Utf8JsonReader"/> over every line, nothing kept of it, and for each line as many bytes written as a result has.
/// Threads take chunks of the file in turn; the order of what they write is open.
/// </summary>
internal static class TokenizeFloor
{
    private const int Chunk = 256 * 1024;
    private const int LongestLine = 16 * 1024;

    /// <returns>The number of tokens.</returns>
    public static long Run(string input, string output, byte[] result, int cores)
    {
        using var file = File.OpenHandle(input, options: FileOptions.SequentialScan);
        using var sink = new FileStream(output, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        var chunks = (RandomAccess.GetLength(file) + Chunk - 1) / Chunk;
        long next = 0, tokens = 0;
        Parallel.For(0, cores, new ParallelOptions { MaxDegreeOfParallelism = cores }, _ =>
        {
            var bytes = new byte[Chunk + LongestLine];
            var written = new byte[(Chunk / 1024) * result.Length];
            for (var chunk = Interlocked.Increment(ref next) - 1; chunk < chunks; chunk = Interlocked.Increment(ref next) - 1)
            {
                var (lines, found) = Tokenize(Lines(file, chunk, bytes), result, written);
                Interlocked.Add(ref tokens, found);
                lock (sink)
                    sink.Write(written.AsSpan(0, lines * result.Length));
            }
        });
        return tokens;
    }

    /// <summary>The lines that begin in a chunk.</summary>
    private static ReadOnlySpan<byte> Lines(SafeFileHandle file, long chunk, byte[] bytes)
    {
        // One byte before the chunk tells whether a line begins with it.
        var offset = chunk == 0 ? 0 : (chunk * Chunk) - 1;
        var read = bytes.AsSpan(0, RandomAccess.Read(file, bytes, offset));
        var start = chunk == 0 ? 0 : read.IndexOf((byte)'\n') + 1;
        var body = Math.Min(read.Length, Chunk + (chunk == 0 ? 0 : 1)) - 1;
        var end = read.Length <= body + 1 ? read.Length : body + read[body..].IndexOf((byte)'\n') + 1;
        return read[start..end];
    }

    private static (int Lines, long Tokens) Tokenize(ReadOnlySpan<byte> lines, byte[] result, byte[] written)
    {
        var count = 0;
        long tokens = 0;
        while (!lines.IsEmpty)
        {
            var end = lines.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(lines[..end]);
            while (reader.Read())
                tokens++;
            result.CopyTo(written, count++ * result.Length);
            lines = lines[(end + 1)..];
        }

        return (count, tokens);
    }
}
