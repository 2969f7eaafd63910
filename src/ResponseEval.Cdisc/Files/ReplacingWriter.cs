namespace ResponseEval.Cdisc;

/// <summary>Writes a table into a file beside the wanted one, which takes its place once the table is complete. A failure leaves nothing.</summary>
internal sealed class ReplacingWriter : TableWriter
{
    private readonly string path;
    private readonly string temporaryPath;
    private readonly TableWriter writer;
    private bool isComplete;

    /// <summary>Makes the file.</summary>
    /// <param name="path">The wanted file.</param>
    /// <param name="open">Makes the writer, which closes the stream.</param>
    public ReplacingWriter(string path, Func<Stream, TableWriter> open)
    {
        this.path = path;
        temporaryPath = path + ".partial";
        var stream = new FileStream(temporaryPath, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 1 << 16);
        try
        {
            writer = open(stream);
        }
        catch
        {
            stream.Dispose();
            File.Delete(temporaryPath);
            throw;
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableWarning> Warnings => writer.Warnings;

    /// <inheritdoc/>
    public override void Write(in TableRow row) => writer.Write(row);

    /// <inheritdoc/>
    public override void Complete()
    {
        writer.Complete();
        writer.Dispose();
        File.Move(temporaryPath, path, overwrite: true);
        isComplete = true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (isComplete)
            return;
        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // What could not be written any more is thrown away: the failure was reported where it happened.
        }
        finally
        {
            File.Delete(temporaryPath);
        }
    }
}
