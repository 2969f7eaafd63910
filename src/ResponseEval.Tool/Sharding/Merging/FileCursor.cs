using Microsoft.Win32.SafeHandles;
using ResponseEval.Tool.Input;

namespace ResponseEval.Tool.Sharding.Merging;

/// <summary>Reads a file forward through a small buffer.</summary>
/// <param name="path">The file.</param>
/// <param name="staysOpen">False to open it anew for each buffer: a process may be allowed as few as 256 files, and there may be a thousand parts.</param>
internal sealed class FileCursor(string path, bool staysOpen) : IDisposable
{
    private const int BufferBytes = 32 * 1024;
    private const int LongestPiece = 256 * 1024 * 1024;

    private byte[] buffer = new byte[BufferBytes];
    private SafeFileHandle? open;
    private long read;
    private int start;
    private int end;

    /// <summary>True if nothing is left.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public bool IsAtEnd => start == end && !ReadMore();

    /// <summary>The next bytes.</summary>
    /// <exception cref="UsageException">There are not so many, or they cannot be read.</exception>
    public ReadOnlySpan<byte> Take(long length)
    {
        while (end - start < length)
            if (length > LongestPiece || !ReadMore())
                throw Unfit();
        start += (int)length;
        return buffer.AsSpan(start - (int)length, (int)length);
    }

    /// <summary>Passes the next bytes on in pieces, however many they are.</summary>
    /// <exception cref="UsageException">There are not so many, or they cannot be read.</exception>
    public void Pass(long length, Action<ReadOnlySpan<byte>> take)
    {
        while (length > 0)
        {
            if (IsAtEnd)
                throw Unfit();
            var piece = (int)Math.Min(length, end - start);
            take(buffer.AsSpan(start, piece));
            start += piece;
            length -= piece;
        }
    }

    /// <summary>The next line without its line end.</summary>
    /// <exception cref="UsageException">It has no end, is too long, or cannot be read.</exception>
    public ReadOnlySpan<byte> Line()
    {
        int length;
        while ((length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) < 0)
            if (end - start > LongestPiece || !ReadMore())
                throw Unfit();
        return Take(length + 1)[..length];
    }

    /// <summary>What is thrown where the file is not what the one beside it says.</summary>
    public UsageException Unfit() => new($"'{path}' does not fit to the files beside it");

    public void Dispose() => open?.Dispose();

    private bool ReadMore()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
            Array.Resize(ref buffer, 2 * buffer.Length);
        var count = Read();
        read += count;
        end += count;
        return count > 0;
    }

    private int Read()
    {
        try
        {
            open ??= File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return RandomAccess.Read(open, buffer.AsSpan(end), read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(ReadFailure.Message(path, exception));
        }
        finally
        {
            if (!staysOpen)
            {
                open?.Dispose();
                open = null;
            }
        }
    }
}
