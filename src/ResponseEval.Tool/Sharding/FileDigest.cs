using System.Security.Cryptography;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Sharding;

/// <summary>What a file holds, in short.</summary>
/// <param name="Size">Its bytes.</param>
/// <param name="Sha256">SHA-256 of its content in lower-case hexadecimals.</param>
internal sealed record FileDigest(long Size, string Sha256)
{
    private const int BufferBytes = 1 << 20;

    /// <summary>Reads a file to its end.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public static FileDigest Of(string path, CancellationToken interrupt)
    {
        try
        {
            using var file = Open(path, interrupt);
            if (!file.CanSeek)
                throw new IOException("it is no file that can be read more than once");
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[BufferBytes];
            long size = 0;
            for (int count; (count = file.Read(buffer)) > 0; size += count)
            {
                interrupt.ThrowIfCancellationRequested();
                hash.AppendData(buffer, 0, count);
            }

            return new(size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ReadFailure.Message(path, exception));
        }
    }

    /// <summary>A pipe lets whoever opens it wait until somebody writes, which may be never.</summary>
    private static FileStream Open(string path, CancellationToken interrupt) => Task
        .Run(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan), interrupt)
        .WaitAsync(interrupt)
        .GetAwaiter()
        .GetResult();
}
