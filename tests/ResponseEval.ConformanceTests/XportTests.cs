using ResponseEval.Cdisc;

namespace ResponseEval.ConformanceTests;

/// <summary>SAS transport files that SAS wrote: read, written again, and compared byte for byte.</summary>
public sealed class XportTests
{
    /// <summary>Version, operating system and times of the library and of the member: offset and length.</summary>
    private static readonly (int Offset, int Length)[] _source =
        [(104, 16), (144, 32), (424, 16), (464, 32)];

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void Read_and_written_again_a_file_is_the_same(string name)
    {
        var given = File.ReadAllBytes(DatasetFiles.Xport(name));
        using var reader = new XportReader(new MemoryStream(given));
        Assert.Equal(WithoutSource(given), WithoutSource(Written(reader, reader.Metadata)));
        Assert.Empty(reader.Warnings);
    }

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void Times_version_and_system_are_the_same_too_but_for_zeros_in_place_of_blanks(string name)
    {
        var given = File.ReadAllBytes(DatasetFiles.Xport(name));
        using var reader = new XportReader(new MemoryStream(given));
        given.AsSpan(104, 16).Replace((byte)0, (byte)' ');
        given.AsSpan(424, 16).Replace((byte)0, (byte)' ');
        Assert.Equal(given, Written(reader, reader.Metadata));
    }

    [DatasetTheory]
    [MemberData(nameof(DatasetFiles.Names), MemberType = typeof(DatasetFiles))]
    public void Version_8_holds_the_same_table(string name)
    {
        using var reader = TableFile.Open(DatasetFiles.Xport(name));
        var rows = DatasetFiles.Rows(reader);
        using var again = TableFile.Open(DatasetFiles.Xport(name));
        using var written = new XportReader(new MemoryStream(Written(again, again.Metadata, XportVersion.V8)));
        Assert.Equal(XportVersion.V8, written.Version);
        Assert.Equal(reader.Metadata with { Records = rows.Count }, written.Metadata);
        Assert.Equal(rows, DatasetFiles.Rows(written));
    }

    internal static byte[] Written(TableReader reader, TableMetadata metadata, XportVersion version = XportVersion.V5)
    {
        var stream = new MemoryStream();
        using (var writer = new XportWriter(stream, metadata, version))
            DatasetFiles.CopyRows(reader, writer);
        return stream.ToArray();
    }

    internal static byte[] WithoutSource(byte[] bytes)
    {
        var copy = bytes.ToArray();
        foreach (var (offset, length) in _source)
            copy.AsSpan(offset, length).Clear();
        return copy;
    }
}
