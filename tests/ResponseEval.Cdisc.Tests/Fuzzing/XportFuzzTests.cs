using System.Buffers.Binary;
using System.IO.Compression;
using Xunit.Abstractions;

namespace ResponseEval.Cdisc.Tests;

public sealed class XportFuzzTests(ITestOutputHelper output)
{
    private static readonly byte[][] _words =
    [
        .. ((string[])["LIBRARY ", "LIBV8   ", "MEMBER  ", "MEMBV8  ", "DSCRPTR ", "NAMESTR ", "NAMSTV8 ", "OBS     ", "OBSV8   ", "LABELV8 ", "LABELV9 "])
            .Select(name => XportHeader.Record(name.TrimEnd())),
        XportHeader.Record("MEMBER", "000000000000000001600000000140"),
        XportHeader.Record("MEMBV8", "000000000000000001600000000136"),
        XportHeader.Record("LABELV8", "2"),
        XportHeader.Record("OBSV8", "              3"),
        "0140"u8.ToArray(), "0136"u8.ToArray(), "DATE    "u8.ToArray(), "        "u8.ToArray(), new byte[8], [0x7F, 0xFF], [0xFF, 0xFF], [0, 1], [0, 2], [0, 8],
        .. ((int[])[0, 1, 8, 16, -1, int.MaxValue]).Select(Place),
        new byte[80], [.. Enumerable.Repeat((byte)' ', 80)],
    ];

    private static byte[][] Seeds =>
    [
        .. XportHostileTests.Files.Select(row => (byte[])row[1]),
        XportFiles.Write(new TableMetadata("T", [XportFiles.Number("A") with { NumberBytes = 2 }, XportFiles.Text("B", 1)]), [[1.0, "x"], ['A', null], [null, "y"]]),
        Library(XportVersion.V5),
        Library(XportVersion.V8),
    ];

    [Fact]
    public void Damaged_files_give_rows_or_an_error() =>
        new Fuzzer(stream => new XportReader(stream), new Mutator(Seeds, _words), output).Run();

    [Fact]
    public void So_they_do_when_another_data_set_is_wanted() =>
        new Fuzzer(stream => new XportReader(stream, new TableReadOptions { Member = "B", Encoding = System.Text.Encoding.Latin1 }), new Mutator(Seeds[^2..], _words), output).Run();

    [Fact]
    public void Damaged_gzip_files_give_rows_or_an_error()
    {
        byte[][] seeds = [.. Seeds.Select(Packed)];
        new Fuzzer(stream => new XportReader(DecompressedStream.Gzip(stream)), new Mutator(seeds, [new byte[4], [0x1F, 0x8B, 8], Packed([])]), output).Run();
    }

    private static byte[] Place(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Packed(byte[] file)
    {
        var stream = new MemoryStream();
        using (var packer = new GZipStream(stream, CompressionLevel.Fastest))
            packer.Write(file);
        return stream.ToArray();
    }

    private static byte[] Library(XportVersion version)
    {
        var table = new TableMetadata("A", [XportFiles.Text("T", 9), XportFiles.Number("N")]);
        var stream = new MemoryStream();
        using (var writer = new XportWriter(stream, table, version))
        {
            XportFiles.WriteRows(writer, table, [["one", 1.0], ["two", 2.0]]);
            writer.BeginMember(table with { Name = "B" });
            XportFiles.WriteRows(writer, table, [["three", 3.0]]);
            writer.Complete();
        }

        return stream.ToArray();
    }
}
