namespace ResponseEval.Tool.Input;

/// <summary>One input, opened.</summary>
internal abstract class SubjectInput : IDisposable
{
    /// <summary>How much of the input was read, in bytes as they stand in its files.</summary>
    public abstract long BytesRead { get; }

    /// <summary>True if there is no more for the moment, though more may come.</summary>
    public abstract bool IsWaiting { get; }

    /// <summary>Opens an input.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be opened.</exception>
    public static SubjectInput Open(InputName name, Stream standardInput) =>
        name.Format == InputFormat.Sdtm ? new SdtmInput(name) : new InputFile(name, standardInput);

    /// <summary>The size of an input in bytes, or null where it has none to speak of.</summary>
    public static long? SizeOf(InputName name)
    {
        try
        {
            if (name.Format == InputFormat.Sdtm)
                return new DirectoryInfo(name.Text).EnumerateFiles().Sum(file => file.Length);
            return name.IsStandardInput || new FileInfo(name.Text) is not { Exists: true, Length: > 0 } file ? null : file.Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads a piece of the input and adds the subjects that it completes. False at the end of the input.</summary>
    /// <exception cref="IOException">The input cannot be read.</exception>
    /// <exception cref="InvalidDataException">The input is no complete gzip file.</exception>
    /// <exception cref="Cdisc.TableFormatException">A file of the input breaks its format.</exception>
    public abstract bool ReadChunk(SubjectBatch batch);

    public abstract void Dispose();
}
