using System.Globalization;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

/// <summary>
/// Reads damaged files: each gives rows or a <see cref="TableFormatException"/>, in bounded memory, and comes to an end. Cases are numbered; a number always makes
/// the same file. <c>RESPONSEEVAL_FUZZ_CASES</c> sets how many there are, <c>RESPONSEEVAL_FUZZ_FIRST</c> the number of the first.
/// </summary>
/// <param name="open">Opens a reader.</param>
/// <param name="mutator">Makes the files.</param>
/// <param name="output">Where the counts go.</param>
internal sealed class Fuzzer(Func<Stream, TableReader> open, Mutator mutator, ITestOutputHelper output)
{
    private const int DefaultCases = 20_000;

    /// <summary>A row takes a byte at least, and a compressed byte makes 1,032 of them at most.</summary>
    private const int RowsPerByte = 1032;

    private const long MostAllocated = 64 << 20;

    /// <summary>Reads all cases.</summary>
    /// <param name="leastRows">The rows for a file that must be read at least: else the cases do not reach the rows.</param>
    public void Run(double leastRows = 0.1)
    {
        var first = Setting("RESPONSEEVAL_FUZZ_FIRST", 1);
        var cases = Setting("RESPONSEEVAL_FUZZ_CASES", DefaultCases);
        var refused = 0;
        var rows = 0L;
        var places = new HashSet<string>();
        for (var number = first; number < first + cases; number++)
        {
            var file = mutator.Make(number);
            var (error, count) = Read(file, number);
            rows += count;
            if (error is null)
                continue;
            refused++;
            places.Add(error.Expected);
        }

        output.WriteLine($"{cases} files from {first}: {refused} refused with {places.Count} errors, {rows} rows read");
        Assert.True(refused > cases / 10, "Damaged files should be refused now and then.");
        Assert.True(rows >= leastRows * cases, "Files should reach their rows now and then.");
    }

    /// <summary>Reads one file to its end or its error.</summary>
    public (TableFormatException? Error, long Rows) Read(byte[] file, int number)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var rows = 0L;
        TableFormatException? error = null;
        try
        {
            using var reader = open(new MemoryStream(file, writable: false));
            while (reader.Read())
            {
                Look(reader.Row);
                Assert.True(++rows <= RowsPerByte * (long)file.Length, $"case {number}: rows without end");
            }

            Assert.Equal(rows, reader.RowNumber);
            Assert.All(reader.Warnings, warning => Assert.NotEqual("", warning.Text));
        }
        catch (TableFormatException exception)
        {
            error = exception;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"case {number} throws {exception.GetType().Name}: {exception.Message}", exception);
        }

        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < MostAllocated, $"case {number}: takes too much memory");
        return (error, rows);
    }

    /// <summary>Every cell lies within its row and is what its kind says.</summary>
    private static void Look(TableRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            var text = row.Utf8(i);
            if (!System.Text.Unicode.Utf8.IsValid(text) || !double.IsFinite(cell.Number) || cell.Kind == CellKind.Missing && cell.Length > 0)
                Assert.Fail($"column {i}: {cell.Kind}, {cell.Number}, {Convert.ToHexString(text)}");
        }
    }

    internal static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
