namespace ResponseEval.Cdisc;

/// <summary>Reads a table row by row, in memory that does not grow with the table.</summary>
public abstract class TableReader : IDisposable
{
    /// <summary>The name of the table and its columns.</summary>
    public abstract TableMetadata Metadata { get; }

    /// <summary>The number of the row read last, from 1; 0 before the first.</summary>
    public long RowNumber { get; protected set; }

    /// <summary>The row read last, valid until the next call of <see cref="Read"/>.</summary>
    public abstract TableRow Row { get; }

    /// <summary>What is remarkable about the file though it can be read, complete after the last row.</summary>
    public virtual IReadOnlyList<TableWarning> Warnings => [];

    /// <summary>Goes to the next row.</summary>
    /// <returns>False after the last row.</returns>
    /// <exception cref="TableFormatException">The file breaks its format; the exception says where.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public abstract bool Read();

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the file.</summary>
    /// <param name="disposing">True if called by <see cref="Dispose()"/>.</param>
    protected abstract void Dispose(bool disposing);
}

/// <summary>Something remarkable about a file that can be read all the same.</summary>
/// <param name="Place">Where, for example "row 18" or "byte 1440".</param>
/// <param name="Text">What, in a sentence.</param>
public sealed record TableWarning(string Place, string Text);

/// <summary>A file breaks the format that it claims to have.</summary>
/// <param name="place">Where, for example "row 18, column AGE" or "byte 1440".</param>
/// <param name="found">What was found, shortened where it is long.</param>
/// <param name="expected">What was expected.</param>
/// <param name="innerException">The cause, or null.</param>
public sealed class TableFormatException(string place, string found, string expected, Exception? innerException = null)
    : FormatException($"{place}: found {found}, expected {expected}", innerException)
{
    /// <summary>Where.</summary>
    public string Place { get; } = place;

    /// <summary>What was found.</summary>
    public string Found { get; } = found;

    /// <summary>What was expected.</summary>
    public string Expected { get; } = expected;
}
