namespace ResponseEval.Cdisc;

/// <summary>Writes a table row by row. Without <see cref="Complete"/> the file is not whole.</summary>
public abstract class TableWriter : IDisposable
{
    /// <summary>What the format has no place for and was not written, complete after <see cref="Complete"/>.</summary>
    public virtual IReadOnlyList<TableWarning> Warnings => [];

    /// <summary>Writes one row.</summary>
    /// <param name="row">The row; its cells stand in the order of the columns.</param>
    /// <exception cref="TableFormatException">A value does not fit the format: too long, not a number, not a date. The exception names row and column.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public abstract void Write(in TableRow row);

    /// <summary>Writes what the format wants after the last row.</summary>
    /// <exception cref="TableFormatException">The rows are not as many as the metadata state, in a format that states it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public abstract void Complete();

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
